package cz.setkani.validate.meetings;

import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import java.util.Optional;

/**
 * A row of a schedule that could be read, before it is known which teams it means.
 *
 * @param meeting the meeting, of first teams
 * @param row the row
 * @param firstTeam which team of the first one it names, if it does
 * @param secondTeam which team of the second one it names, if it does
 */
public record SeatedRow(
    Meeting meeting,
    Row<ScheduleColumn> row,
    Optional<Integer> firstTeam,
    Optional<Integer> secondTeam) {

  /** The same row at another table. */
  SeatedRow atTable(int table) {
    return new SeatedRow(meeting.atTable(table), row, firstTeam, secondTeam);
  }

  /** Whether only its round counts, and any table will do. */
  boolean isAtAnyTable() {
    return meeting.lock() == Lock.ROUND;
  }

  /** Which team of one of the two the row names, if it does. */
  Optional<Integer> team(boolean isFirst) {
    return isFirst ? firstTeam : secondTeam;
  }
}
