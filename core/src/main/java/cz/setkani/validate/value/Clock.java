package cz.setkani.validate.value;

import cz.setkani.model.Day;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rounds of an event, and when they are.
 *
 * @param rounds the number of rounds; the most possible if it could not be read
 * @param day the day of which they are; empty if that could not be found out
 */
public record Clock(int rounds, Optional<Day> day) {

  /** The rounds of a day. */
  public static Clock of(Day day) {
    return new Clock(day.rounds().size(), Optional.of(day));
  }

  /** A clock of so many rounds of which nobody knows when they are. */
  public static Clock unknown(int rounds) {
    return new Clock(rounds, Optional.empty());
  }

  /** When the rounds are; empty if that could not be found out. */
  public List<RoundTime> times() {
    return day.map(Day::rounds).orElse(List.of());
  }

  /** Whether there are several dates, so that a time of the clock is of no round alone. */
  boolean hasSeveralDates() {
    return day.filter(known -> known.dates().size() > 1).isPresent();
  }

  /** Whether the times are known. */
  public boolean isKnown() {
    return day.isPresent();
  }

  /** Whether it is known on which day each round is. */
  boolean isDated() {
    return day.flatMap(Day::date).isPresent();
  }

  /** The first round that starts at {@code time} or later; one more than there are if none does. */
  int firstFrom(LocalTime time) {
    int round = 1;
    while (round <= times().size() && times().get(round - 1).start().isBefore(time)) {
      round++;
    }
    return round;
  }

  /** The last round that ends at {@code time} or earlier; 0 if none does. */
  int lastUntil(LocalTime time) {
    int round = isKnown() ? times().size() : rounds;
    while (isKnown() && round > 0 && times().get(round - 1).end().isAfter(time)) {
      round--;
    }
    return round;
  }

  /** The minute of the day at which a round begins, numbered from 1. */
  int startOf(int round) {
    return minute(times().get(round - 1).start());
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  /** The rounds of which every minute of the day is set. */
  Rounds within(BitSet minutes) {
    return all(r -> minutes.nextClearBit(startOf(r)) >= minute(times().get(r - 1).end()));
  }

  /** The rounds that begin at a minute of the day. */
  Rounds beginningAt(int minute) {
    return all(round -> startOf(round) == minute);
  }

  /** Whether there are rounds on a day that can be meant. */
  boolean has(Predicate<LocalDate> isIt) {
    return isDated() && !on(isIt).isEmpty();
  }

  /** The rounds on a day that can be meant; the dates must be known. */
  Rounds on(Predicate<LocalDate> isIt) {
    Day known = day.orElseThrow();
    Rounds rounds = all(round -> known.dateOf(round).filter(isIt).isPresent());
    return rounds.contains(known.rounds().size())
        ? rounds.or(Rounds.range(known.rounds().size(), Rounds.MOST))
        : rounds;
  }

  private Rounds all(IntPredicate isIt) {
    return Rounds.of(IntStream.rangeClosed(1, times().size()).filter(isIt).toArray());
  }
}
