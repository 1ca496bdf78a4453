package cz.setkani.solve.search;

import cz.setkani.model.Idleness;
import cz.setkani.model.Worth;
import cz.setkani.solve.graph.Assignment;

/** How comfortable the days of a timetable are. */
final class Comfort {

  private Comfort() {}

  /** What a timetable is worth before tables are chosen; O(n) for n days. */
  static Worth worth(Assignment assignment) {
    int breaks = 0;
    int waiting = 0;
    Idleness idleness = assignment.problem().idleness;
    for (int guest : assignment.problem().guests) {
      breaks += idleness.breaks(assignment.busy(guest));
      waiting += idleness.waiting(assignment.busy(guest));
    }
    return assignment.worth(breaks, waiting);
  }

  /** The rounds with a meeting before or after which there is none. */
  static long ends(long busy) {
    return busy & ~(busy << 1 & busy >>> 1);
  }
}
