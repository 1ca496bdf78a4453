package cz.setkani.cli.write.clock;

import java.util.List;

/**
 * A round as the page holds it. Times are {@code 2026-11-26T09:00}, or {@code 09:00} where the date
 * is not known.
 *
 * @param number from 1
 * @param date its date in words; empty if it is not known
 * @param start when it begins
 * @param end when it is over
 * @param pause what the pause after it is called; empty if there is none
 * @param pauseEnd when the pause after it is over and people change over; its end, if there is none
 * @param endsSession whether what follows begins as printed even if this round ends late
 * @param meetings in the order of tables
 * @param free who is there and meets nobody
 */
public record ClockRound(
    int number,
    String date,
    String start,
    String end,
    String pause,
    String pauseEnd,
    boolean endsSession,
    List<ClockMeeting> meetings,
    List<String> free) {

  public ClockRound {
    meetings = List.copyOf(meetings);
    free = List.copyOf(free);
  }
}
