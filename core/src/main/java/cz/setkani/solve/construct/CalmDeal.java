package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;

/**
 * Which team takes a meeting while the other one is free, so that the two have as few breaks as
 * possible while every meeting stays in its round: the shortest path through the rounds, where a
 * state says whether each team has begun, and whether it met in the round before. O(T) for T
 * rounds.
 */
final class CalmDeal {

  private static final int NOT_BEGUN = 0;
  private static final int MET = 1;
  private static final int IDLE = 2;
  private static final int STATES = 3;
  private static final int NEVER = 1 << 20;

  private final Assignment assignment;
  private final Problem problem;
  private final int first;
  private final int second;
  private final int[][] cost;
  private final int[][] cameFrom;
  private final boolean[][] wasFirst;

  private CalmDeal(Assignment assignment, int organisation) {
    this.assignment = assignment;
    problem = assignment.problem();
    first = organisation;
    second = problem.secondTeam[organisation];
    cost = new int[problem.rounds + 1][STATES * STATES];
    cameFrom = new int[problem.rounds + 1][STATES * STATES];
    wasFirst = new boolean[problem.rounds + 1][STATES * STATES];
  }

  /** The rounds in which the first team of an organisation meets; bit r is round r. */
  static long of(Assignment assignment, int organisation) {
    CalmDeal deal = new CalmDeal(assignment, organisation);
    deal.walk();
    return deal.roundsOfFirst();
  }

  private void walk() {
    Arrays.stream(cost).forEach(costs -> Arrays.fill(costs, NEVER));
    cost[0][0] = 0;
    for (int round = 0; round < problem.rounds; round++) {
      boolean isOne = assignment.pairAt(first, round) != Assignment.NONE;
      boolean isOther = assignment.pairAt(second, round) != Assignment.NONE;
      step(round, isOne, isOther);
      if (isOne != isOther && !isLocked(round)) {
        step(round, isOther, isOne);
      }
    }
  }

  private boolean isLocked(int round) {
    int pair = Math.max(assignment.pairAt(first, round), assignment.pairAt(second, round));
    return problem.isLocked(pair);
  }

  private void step(int round, boolean firstMeets, boolean secondMeets) {
    for (int state = 0; state < STATES * STATES; state++) {
      int one = state / STATES;
      int other = state % STATES;
      int breaks = (firstMeets && one == IDLE ? 1 : 0) + (secondMeets && other == IDLE ? 1 : 0);
      int next = STATES * after(one, firstMeets) + after(other, secondMeets);
      if (cost[round][state] + breaks < cost[round + 1][next]) {
        cost[round + 1][next] = cost[round][state] + breaks;
        cameFrom[round + 1][next] = state;
        wasFirst[round + 1][next] = firstMeets;
      }
    }
  }

  private static int after(int state, boolean meets) {
    if (meets) {
      return MET;
    }
    return state == NOT_BEGUN ? NOT_BEGUN : IDLE;
  }

  private long roundsOfFirst() {
    int state = 0;
    for (int s = 0; s < STATES * STATES; s++) {
      state = cost[problem.rounds][s] < cost[problem.rounds][state] ? s : state;
    }
    long rounds = 0;
    for (int round = problem.rounds; round > 0; round--) {
      rounds |= wasFirst[round][state] ? 1L << round - 1 : 0;
      state = cameFrom[round][state];
    }
    return rounds;
  }
}
