package cz.setkani.solve.perturb;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;

/** How much is free yet, beside the pairs that want a round. */
final class Slack {

  private final Assignment assignment;
  private final Problem problem;
  private final int[] wanting;
  private final long[] usable;
  private long usableByAny;
  private int allWanting;

  Slack(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    wanting = new int[problem.organisations];
    usable = new long[problem.teams];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (!problem.isLocked(pair)) {
        usable[problem.pairAgents[pair][0]] |= problem.possible[pair];
        usable[problem.pairAgents[pair][1]] |= problem.possible[pair];
        usableByAny |= problem.possible[pair];
      }
    }
  }

  /** Counts a pair as one that wants a round. */
  void want(int pair) {
    wanting[problem.first(pair)]++;
    wanting[problem.second(pair)]++;
    allWanting++;
  }

  /** Counts it no more. */
  void renounce(int pair) {
    wanting[problem.first(pair)]--;
    wanting[problem.second(pair)]--;
    allWanting--;
  }

  /** Whether more than {@code most} of the pairs that want a round must go without. */
  boolean isShort(int pair, int most) {
    return wanting[problem.first(pair)] - free(problem.first(pair)) > most
        || wanting[problem.second(pair)] - free(problem.second(pair)) > most
        || allWanting - tables() > most;
  }

  /** The rounds that an organisation has free. */
  private int free(int organisation) {
    int second = problem.secondTeam[organisation];
    return Long.bitCount(usable[organisation] & ~assignment.busy(organisation))
        + (second < 0 ? 0 : Long.bitCount(usable[second] & ~assignment.busy(second)));
  }

  private int tables() {
    int free = 0;
    for (long left = usableByAny; left != 0; left &= left - 1) {
      int round = Long.numberOfTrailingZeros(left);
      free += assignment.room(round) - assignment.used(round);
    }
    return free;
  }
}
