package cz.setkani.validate.check;

import cz.setkani.model.Day;
import cz.setkani.model.RoundTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the day whose rounds follow each other.
 *
 * @param name what it is called
 * @param date its date, where it is said
 * @param start when its first round begins
 * @param rounds how many it has, from 1
 * @param minutes how long each is
 * @param changeover the minutes between two of them
 * @param tables how many tables it has, where it says so
 */
record Session(
    String name,
    Optional<LocalDate> date,
    LocalTime start,
    int rounds,
    int minutes,
    int changeover,
    Optional<Integer> tables) {

  /** In the order of dates and of the clock. */
  static final Comparator<Session> BY_TIME =
      Comparator.comparing((Session session) -> session.date().orElse(LocalDate.MIN))
          .thenComparing(Session::start);

  /** The same session on a date. */
  Session on(Optional<LocalDate> newDate) {
    return new Session(name, newDate, start, rounds, minutes, changeover, tables);
  }

  /** How many of its rounds end before midnight. */
  int fitting() {
    return Day.fitting(start, rounds, minutes, changeover, Map.of());
  }

  /** When its rounds are; all of them must end before midnight. */
  List<RoundTime> times() {
    return Day.times(start, rounds, minutes, changeover, Map.of());
  }

  /** When its last round ends. */
  LocalTime end() {
    return times().get(rounds - 1).end();
  }
}
