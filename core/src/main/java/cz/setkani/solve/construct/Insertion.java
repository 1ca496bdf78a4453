package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;

/**
 * Puts a pair into a round without taking another pair out: directly, or after a Kempe exchange
 * that makes a round free for both, or a table free in a round. This is how Vizing's theorem is
 * proven, so that it seldom fails while both organisations have a free round. O(T^2) components of
 * O(n) pairs for T rounds and n organisations.
 */
final class Insertion {

  private final Assignment assignment;
  private final Problem problem;
  private final KempeComponent component;

  Insertion(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    component = new KempeComponent(assignment);
  }

  /** Puts an unassigned pair into a round if that is possible, and tells whether it was. */
  boolean insert(int pair) {
    if (assignment.isFull(problem.first(pair)) || assignment.isFull(problem.second(pair))) {
      return false;
    }
    int a = problem.pairAgents[pair][0];
    int b = problem.pairAgents[pair][1];
    long free = assignment.freeRounds(pair);
    return free != 0 && (putDirectly(pair, free) || freeTable(pair, free))
        || freeRound(pair, a, b)
        || freeRound(pair, b, a);
  }

  private boolean putDirectly(int pair, long free) {
    int best = Assignment.NONE;
    for (long rest = free; rest != 0; rest &= rest - 1) {
      int round = Long.numberOfTrailingZeros(rest);
      if (assignment.hasTable(round)
          && (best == Assignment.NONE || assignment.used(round) < assignment.used(best))) {
        best = round;
      }
    }
    if (best == Assignment.NONE) {
      return false;
    }
    assignment.put(pair, best);
    return true;
  }

  /** Moves one meeting out of a full round that both have free, into a round with a table left. */
  private boolean freeTable(int pair, long free) {
    for (int to = 0; to < problem.rounds; to++) {
      if (!assignment.hasTable(to)) {
        continue;
      }
      for (long rest = free; rest != 0; rest &= rest - 1) {
        int from = Long.numberOfTrailingZeros(rest);
        if (shiftOne(from, to, pair) && assignment.allows(pair, from)) {
          assignment.put(pair, from);
          return true;
        }
      }
    }
    return false;
  }

  private boolean shiftOne(int from, int to, int pair) {
    for (int v = 0; v < problem.teams; v++) {
      int moved = assignment.pairAt(v, from);
      if (moved != Assignment.NONE
          && assignment.pairAt(v, to) == Assignment.NONE
          && component.find(moved, from, to)
          && component.shift() == 1
          && !touchesAny(pair)) {
        component.flip();
        return true;
      }
    }
    return false;
  }

  private boolean touchesAny(int pair) {
    for (int agent : problem.pairAgents[pair]) {
      if (component.touches(agent)) {
        return true;
      }
    }
    return false;
  }

  /** Makes a round that the team {@code a} has free also free for the team {@code b}. */
  private boolean freeRound(int pair, int a, int b) {
    long possible = problem.possible[pair];
    long freeA = possible & ~assignment.busy(a);
    for (int i = 2; i < problem.pairAgents[pair].length; i++) {
      freeA &= ~assignment.busy(problem.pairAgents[pair][i]);
    }
    long freeB = problem.present[b] & ~assignment.busy(b);
    for (long restA = freeA & assignment.busy(b); restA != 0; restA &= restA - 1) {
      int x = Long.numberOfTrailingZeros(restA);
      for (long restB = freeB; restB != 0; restB &= restB - 1) {
        int y = Long.numberOfTrailingZeros(restB);
        if ((assignment.hasTable(x) || assignment.hasTable(y)) && exchange(pair, b, x, y)) {
          assignment.put(pair, x);
          return true;
        }
      }
    }
    return false;
  }

  private boolean exchange(int pair, int b, int x, int y) {
    if (!component.find(assignment.pairAt(b, x), x, y) || !component.fitsTables(1, x)) {
      return false;
    }
    for (int agent : problem.pairAgents[pair]) {
      if (agent != b && component.touches(agent)) {
        return false;
      }
    }
    component.flip();
    boolean isAllowed = assignment.allows(pair, x);
    if (!isAllowed) {
      component.flip();
    }
    return isAllowed;
  }
}
