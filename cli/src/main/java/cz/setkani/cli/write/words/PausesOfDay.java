package cz.setkani.cli.write.words;

import cz.setkani.model.Day;
import cz.setkani.model.RoundTime;
import java.util.Optional;

/** The pauses of a day, as they are told. */
public final class PausesOfDay {

  private final Day day;

  public PausesOfDay(Day day) {
    this.day = day;
  }

  /** The pause after a round, numbered from 1, if there is one; with the time to change over. */
  public Optional<RoundTime> after(int round) {
    return day.beforePauses().contains(round)
        ? Optional.of(new RoundTime(day.time(round).end(), day.time(round + 1).start()))
        : Optional.empty();
  }

  /** How many pauses the day has. */
  public int count() {
    return day.beforePauses().size();
  }
}
