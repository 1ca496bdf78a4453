package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;

/** The best timetable that a search has seen: the fairest, then of the fewest breaks and waits. */
final class Best {

  private final int[] rounds;
  private long unfairness;
  private volatile int breaks;
  private int waiting;

  Best(Assignment assignment) {
    rounds = assignment.snapshot();
    unfairness = assignment.unfairness();
    int sum = 0;
    for (int v = 0; v < assignment.problem().teams; v++) {
      sum += Comfort.breaks(assignment.busy(v));
      waiting += Comfort.waiting(assignment.busy(v));
    }
    breaks = sum;
  }

  /** Its breaks; other threads may ask for them as well. */
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
    Assignment assignment = walker.assignment();
    if (isWorseThan(assignment.unfairness(), walker.breaks(), walker.waiting())) {
      assignment.renew(rounds);
      take(assignment.unfairness(), walker.breaks(), walker.waiting());
    }
  }

  /** Takes over what another one has if it is better. */
  void offer(Best other) {
    if (isWorseThan(other.unfairness, other.breaks, other.waiting)) {
      System.arraycopy(other.rounds, 0, rounds, 0, rounds.length);
      take(other.unfairness, other.breaks, other.waiting);
    }
  }

  private boolean isWorseThan(long otherUnfairness, int otherBreaks, int otherWaiting) {
    if (otherUnfairness != unfairness) {
      return otherUnfairness < unfairness;
    }
    return otherBreaks < breaks || otherBreaks == breaks && otherWaiting < waiting;
  }

  private void take(long otherUnfairness, int otherBreaks, int otherWaiting) {
    unfairness = otherUnfairness;
    breaks = otherBreaks;
    waiting = otherWaiting;
  }
}
