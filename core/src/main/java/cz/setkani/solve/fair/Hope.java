package cz.setkani.solve.fair;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;

/**
 * Which organisations can have any of their own requests met at all, beside the locked meetings. Of
 * the others no schedule meets any, so that their share says nothing about a schedule. O(p).
 */
public final class Hope {

  private final Problem problem;
  private final Assignment locked;

  private Hope(Problem problem) {
    this.problem = problem;
    locked = new Assignment(problem);
  }

  /** For each organisation whether it asks, and can have something. */
  public static boolean[] of(Problem problem) {
    Hope hope = new Hope(problem.whole);
    boolean[] can = new boolean[problem.organisations];
    for (int v = 0; v < can.length; v++) {
      can[v] = hope.isThere(v);
    }
    return can;
  }

  private boolean isThere(int v) {
    return Arrays.stream(problem.pairsOf[v])
        .filter(pair -> problem.isAskedBy(pair, v))
        .anyMatch(pair -> problem.isLocked(pair) || isOpen(pair));
  }

  private boolean isOpen(int pair) {
    if (locked.isFull(problem.first(pair)) || locked.isFull(problem.second(pair))) {
      return false;
    }
    for (long rest = locked.freeRounds(pair); rest != 0; rest &= rest - 1) {
      if (locked.hasTable(Long.numberOfTrailingZeros(rest))) {
        return true;
      }
    }
    return false;
  }
}
