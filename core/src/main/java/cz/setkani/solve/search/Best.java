package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;

/** The best timetable that a search has seen: the fairest, then of the fewest breaks and waits. */
final class Best {

  private final int[] rounds;
  private long unfairness;
  private int breaks;
  private int waiting;

  Best(Assignment assignment) {
    rounds = assignment.snapshot();
    unfairness = assignment.unfairness();
    for (int v = 0; v < assignment.problem().teams; v++) {
      breaks += Comfort.breaks(assignment.busy(v));
      waiting += Comfort.waiting(assignment.busy(v));
    }
  }

  int breaks() {
    return breaks;
  }

  int waiting() {
    return waiting;
  }

  /** The round of each pair; not to be changed. */
  int[] rounds() {
    return rounds;
  }

  /** Takes over the walker's timetable if it is better. */
  void offer(Walker walker) {
    if (isBetter(walker)) {
      Assignment assignment = walker.assignment();
      assignment.renew(rounds);
      unfairness = assignment.unfairness();
      breaks = walker.breaks();
      waiting = walker.waiting();
    }
  }

  private boolean isBetter(Walker walker) {
    long other = walker.assignment().unfairness();
    if (other != unfairness) {
      return other < unfairness;
    }
    return walker.breaks() < breaks || walker.breaks() == breaks && walker.waiting() < waiting;
  }
}
