package cz.setkani.cli.job;

import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * One change of a programme by hand.
 *
 * @param before meetings that are there no more
 * @param after those that are there instead
 */
public record HandStep(List<Meeting> before, List<Meeting> after) {

  public HandStep {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** What takes it back. */
  public HandStep reversed() {
    return new HandStep(after, before);
  }

  /** Whether a programme has all that goes away. */
  public boolean fits(Schedule schedule) {
    List<Meeting> rest = new ArrayList<>(schedule.meetings());
    return before.stream().allMatch(meeting -> isRemoved(rest, meeting));
  }

  /** A programme with this change; of equal meetings one goes away. */
  public Schedule applied(Schedule schedule) {
    List<Meeting> meetings = new ArrayList<>(schedule.meetings());
    before.forEach(meeting -> isRemoved(meetings, meeting));
    meetings.addAll(after);
    return new Schedule(meetings);
  }

  private static boolean isRemoved(List<Meeting> meetings, Meeting meeting) {
    return meetings.remove(meeting)
        || meetings.stream()
            .filter(other -> isSameAtAnyTable(other, meeting))
            .findFirst()
            .map(meetings::remove)
            .orElse(false);
  }

  /** A meeting of which the round alone is locked may be read at another table than it was put. */
  private static boolean isSameAtAnyTable(Meeting one, Meeting other) {
    return one.lock() == Lock.ROUND && one.atTable(1).equals(other.atTable(1));
  }
}
