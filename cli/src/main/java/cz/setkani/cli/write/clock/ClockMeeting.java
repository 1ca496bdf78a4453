package cz.setkani.cli.write.clock;

import java.util.List;

/**
 * A meeting in the moderator's list.
 *
 * @param table the name of its table
 * @param seats the two who meet
 */
public record ClockMeeting(String table, List<ClockSeat> seats) {

  public ClockMeeting {
    seats = List.copyOf(seats);
  }
}
