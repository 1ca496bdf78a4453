package cz.setkani.rule;

import cz.setkani.index.EventIndex;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a schedule against every {@link Rule}. It knows no algorithm and believes nobody: not even
 * the rounds that {@link cz.setkani.model.Pair#possible} claims, which it computes anew.
 */
public final class Check {

  private Check() {}

  /**
   * Where a schedule breaks a rule of its event; empty for a good schedule. In the order of the
   * rules, then of the meetings. The schedule may be anything, edited by hand: unknown names,
   * rounds and tables are faults. O(m + n + r) for m meetings, n organisations and r requests.
   */
  public static List<Fault> faults(Event event, Schedule schedule) {
    EventIndex index = new EventIndex(event);
    List<Fault> faults = new ArrayList<>(new MeetingCheck(index).faults(schedule));
    faults.addAll(new ScheduleCheck(index, schedule).faults());
    faults.sort(Comparator.comparing(Fault::rule));
    return List.copyOf(faults);
  }
}
