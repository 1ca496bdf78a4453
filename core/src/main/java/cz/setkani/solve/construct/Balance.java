package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;

/**
 * Moves meetings out of rounds that have more of them than tables. Between two rounds of which one
 * has at least two meetings more, there is always a Kempe component that takes one meeting over (de
 * Werra, 1971; McDiarmid, 1972), unless presence, windows or locked meetings forbid it. O(surplus *
 * T * p) for T rounds and p pairs.
 */
final class Balance {

  private final Assignment assignment;
  private final Problem problem;
  private final KempeComponent component;

  Balance(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    component = new KempeComponent(assignment);
  }

  /** Balances as far as possible, and tells whether no round has more meetings than tables. */
  boolean run() {
    for (int round = 0; round < problem.rounds; round++) {
      while (assignment.used(round) > problem.tablesIn[round]) {
        if (!lower(round)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean lower(int from) {
    for (int to = 0; to < problem.rounds; to++) {
      if (assignment.used(to) < problem.tablesIn[to] && shift(from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean shift(int from, int to) {
    for (int v = 0; v < problem.teams; v++) {
      int pair = assignment.pairAt(v, from);
      if (pair != Assignment.NONE
          && assignment.pairAt(v, to) == Assignment.NONE
          && component.find(pair, from, to)
          && component.shift() == 1) {
        component.flip();
        return true;
      }
    }
    return false;
  }
}
