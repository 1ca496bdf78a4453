package cz.setkani.model;

import java.util.Comparator;
import java.util.List;

/**
 * All meetings of an event, in the order of rounds and tables. A schedule is plain data: whether it
 * obeys the rules is told by {@code cz.setkani.rule.Check}.
 *
 * @param meetings the meetings; given in any order
 */
public record Schedule(List<Meeting> meetings) {

  private static final Comparator<Meeting> ORDER =
      Meeting.BY_PLACE.thenComparing(Meeting::first).thenComparing(Meeting::second);

  public Schedule {
    meetings = meetings.stream().sorted(ORDER).toList();
  }

  /** The meetings of one organisation in the order of rounds; linear in all meetings. */
  public List<Meeting> meetingsOf(String organisation) {
    return meetings.stream().filter(m -> m.has(organisation)).toList();
  }
}
