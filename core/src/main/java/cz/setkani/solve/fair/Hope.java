package cz.setkani.solve.fair;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;

/**
 * Which organisations can have any of their own requests met at all, beside the locked meetings. Of
 * the others no schedule meets any, so that their share says nothing about a schedule. A locked
 * meeting takes up one team only: what it leaves to the other one is counted. O(p).
 */
public final class Hope {

  private final Problem problem;
  private final Assignment locked;

  private Hope(Problem problem) {
    this.problem = problem.whole;
    locked =
        new Assignment(
            problem.hasTeams() ? Narrowing.dealt(this.problem, problem.deal) : this.problem);
  }

  /** For each organisation whether it asks, and can have something. */
  public static boolean[] of(Problem problem) {
    Hope hope = new Hope(problem);
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
    long open = locked.inOrder(pair, problem.possible[pair]);
    open &= free(problem.first(pair), open) & free(problem.second(pair), open);
    for (int i = 2; i < problem.pairAgents[pair].length; i++) {
      open &= ~locked.busy(problem.pairAgents[pair][i]);
    }
    for (; open != 0; open &= open - 1) {
      if (locked.hasTable(Long.numberOfTrailingZeros(open))) {
        return true;
      }
    }
    return false;
  }

  /** Of some rounds, those in which a team of an organisation is free and need not rest. */
  private long free(int organisation, long rounds) {
    int second = problem.secondTeam[organisation];
    long free = freeOfTeam(organisation, rounds);
    return second < 0 ? free : free | freeOfTeam(second, rounds);
  }

  private long freeOfTeam(int team, long rounds) {
    return problem.rest.allowed(rounds & ~locked.busy(team), locked.busy(team));
  }
}
