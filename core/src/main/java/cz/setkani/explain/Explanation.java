package cz.setkani.explain;

import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Fault;
import cz.setkani.watch.Watch;
import java.util.List;

/**
 * Everything that can be said of a schedule.
 *
 * @param faults where it breaks a rule; empty for a good schedule
 * @param measures what it is worth
 * @param unmet the requests not met, in the order of the roster (who asks, then who is wanted)
 * @param shortfalls who has fewer own requests met than is guaranteed, in the order of the roster
 * @param timetables the days of all organisations, in the order of the roster
 */
public record Explanation(
    List<Fault> faults,
    Measures measures,
    List<Unmet> unmet,
    List<Shortfall> shortfalls,
    List<Timetable> timetables) {

  public Explanation {
    faults = List.copyOf(faults);
    unmet = List.copyOf(unmet);
    shortfalls = List.copyOf(shortfalls);
    timetables = List.copyOf(timetables);
  }

  /** How many own requests are missing to what everybody is guaranteed; 0 or more. */
  public int missing() {
    return shortfalls.stream()
        .mapToInt(shortfall -> shortfall.guaranteed() - shortfall.share().met())
        .sum();
  }

  /**
   * Explains a schedule of an event. The schedule may be faulty: then the faults are told, names
   * that the event does not know are passed over, and the rest is as true as it can be. O(r T + m +
   * n T) for r requests, m meetings, n organisations and T rounds.
   */
  public static Explanation of(Event event, Schedule schedule) {
    return of(event, schedule, Watch.silent());
  }

  /**
   * The same before the eyes of somebody.
   *
   * @param watch once it is over, it is not looked into any further why requests are not met: that
   *     is told by {@link Reason#NOT_LOOKED_INTO}; all else is whole
   */
  public static Explanation of(Event event, Schedule schedule, Watch watch) {
    return new Explaining(event, schedule, watch).explanation();
  }
}
