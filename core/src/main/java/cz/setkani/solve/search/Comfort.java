package cz.setkani.solve.search;

import cz.setkani.model.Worth;
import cz.setkani.solve.graph.Assignment;

/**
 * Breaks and waiting rounds of one day, from the set of rounds in which there is a meeting; in
 * constant time.
 */
final class Comfort {

  private Comfort() {}

  /** What a timetable is worth before tables are chosen; O(n) for n days. */
  static Worth worth(Assignment assignment) {
    int breaks = 0;
    int waiting = 0;
    for (int guest : assignment.problem().guests) {
      breaks += breaks(assignment.busy(guest));
      waiting += waiting(assignment.busy(guest));
    }
    return assignment.worth(breaks, waiting);
  }

  /** The number of maximal runs of rounds without a meeting between two meetings. */
  static int breaks(long busy) {
    return busy == 0 ? 0 : Long.bitCount(busy & ~(busy << 1)) - 1;
  }

  /** The number of rounds in those runs. */
  static int waiting(long busy) {
    return busy == 0
        ? 0
        : Long.SIZE
            - Long.numberOfLeadingZeros(busy)
            - Long.numberOfTrailingZeros(busy)
            - Long.bitCount(busy);
  }

  /** The rounds with a meeting before or after which there is none. */
  static long ends(long busy) {
    return busy & ~(busy << 1 & busy >>> 1);
  }
}
