package cz.setkani.cli.write.words;

import cz.setkani.model.Day;
import cz.setkani.model.RoundTime;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pauses of a day. The shortest time between two rounds is taken as the time to change over; a
 * longer one is a pause. On a day of two rounds, any time between them is a pause.
 */
public final class PausesOfDay {

  private final List<RoundTime> rounds;
  private final long changeover;

  public PausesOfDay(Day day) {
    rounds = day.rounds();
    changeover =
        rounds.size() < 3
            ? 0
            : IntStream.range(1, rounds.size()).mapToLong(this::minutesAfter).min().orElse(0);
  }

  /** The pause after a round, numbered from 1, if there is one. */
  public Optional<RoundTime> after(int round) {
    if (round >= rounds.size() || minutesAfter(round) <= changeover) {
      return Optional.empty();
    }
    return Optional.of(new RoundTime(end(round), start(round + 1)));
  }

  /** How many pauses the day has. */
  public int count() {
    return (int)
        IntStream.range(1, rounds.size()).filter(round -> after(round).isPresent()).count();
  }

  private long minutesAfter(int round) {
    return Duration.between(end(round), start(round + 1)).toMinutes();
  }

  private LocalTime end(int round) {
    return rounds.get(round - 1).end();
  }

  private LocalTime start(int round) {
    return rounds.get(round - 1).start();
  }
}
