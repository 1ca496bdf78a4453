package cz.setkani.journal;

import cz.setkani.model.Day;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the times of a day whose first rounds have begun. A further session begins as planned, or
 * as soon as there is a changeover after the one before it of its date.
 */
final class DayTimes {

  private static final int MINUTES_OF_DAY = 24 * 60;

  private DayTimes() {}

  /** The day after an entry; the same one, if that says nothing of its times. */
  static Day after(Day day, Entry entry) {
    if (entry.happening() instanceof Happening.Delay delay) {
      return delayed(day, entry.round(), delay);
    }
    if (entry.happening() instanceof Happening.Shorten shorten) {
      return shortened(day, entry.round(), shorten.minutes());
    }
    if (entry.happening() instanceof Happening.RoundCount rounds) {
      return day.withRounds(rounds.count());
    }
    return day;
  }

  private static Day delayed(Day day, int from, Happening.Delay delay) {
    List<RoundTime> times = new ArrayList<>();
    int shift = 0;
    for (int round = 1; round <= day.rounds().size(); round++) {
      shift += round == from ? delay.minutes() : 0;
      RoundTime time = day.time(round);
      times.add(time(minute(time.start()) + shift, minute(time.end()) + shift, round));
      if (round >= from && delay.pauses().contains(round)) {
        int pause = day.findPause(round).map(p -> length(p.time())).orElse(0);
        shift -= delay.minutes() == 0 ? pause : Math.min(pause, shift);
      } else if (day.beforeNights().contains(round)) {
        shift = 0;
      } else if (round >= from && day.sessionEnds().contains(round)) {
        shift = Math.max(0, shift - day.findPause(round).map(p -> length(p.time())).orElse(0));
      }
    }
    return day.withTimes(times);
  }

  private static Day shortened(Day day, int from, int minutes) {
    List<RoundTime> times = new ArrayList<>();
    Rounds date = day.onDateOf(from);
    int earlier = 0;
    for (int round = 1; round <= day.rounds().size(); round++) {
      RoundTime time = day.time(round);
      int start = minute(time.start()) - earlier;
      int length = round < from || !date.contains(round) ? length(time) : minutes;
      times.add(time(start, start + length, round));
      earlier = day.sessionEnds().contains(round) ? 0 : earlier + length(time) - length;
    }
    return day.withTimes(times);
  }

  private static RoundTime time(int start, int end, int round) {
    if (end >= MINUTES_OF_DAY) {
      throw new IllegalArgumentException("Round %d must end before midnight.".formatted(round));
    }
    return new RoundTime(at(start), at(end));
  }

  private static LocalTime at(int minute) {
    return LocalTime.MIDNIGHT.plusMinutes(minute);
  }

  private static int length(RoundTime time) {
    return minute(time.end()) - minute(time.start());
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
