package cz.setkani.cli.write.clock;

import cz.setkani.model.Day;

/**
 * The clock as a page of the desk, which keeps the time for all who look at it.
 *
 * @param planned the day as it was printed first
 * @param now the day at the times that are announced now
 * @param address of the truth
 * @param screen the address of what the projector shows
 * @param back the address of the desk
 * @param token what a change brings along
 * @param mark another one once rounds or meetings are others
 * @param isWatching whether the page only shows
 */
public record ClockOfDesk(
    Day planned,
    Day now,
    String address,
    String screen,
    String back,
    String token,
    String mark,
    boolean isWatching) {

  /**
   * Whether a round begins later than it was printed because that was announced: then it does not
   * begin earlier, and a clock that is late by itself is not late twice.
   */
  boolean isLateBefore(int round) {
    boolean isPlanned = round <= planned.rounds().size() && round <= now.rounds().size();
    return isPlanned && round > 1 && gap(now, round) > gap(planned, round);
  }

  private static int gap(Day day, int round) {
    return day.time(round).start().toSecondOfDay() - day.time(round - 1).end().toSecondOfDay();
  }
}
