package cz.setkani.solve.perturb;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;

/**
 * An assignment, and what of it is not as it stands on paper: a promise is broken while its pair is
 * not in the round that was promised. All changes take constant time.
 */
final class Paper {

  private final Assignment assignment;
  private final Problem problem;
  private final int[] promised;
  private final int[] onPage;
  private int pages;
  private int broken;

  /**
   * Paper on which everything is as promised.
   *
   * @param promised for each pair the round in which it is, if it was promised so, or {@link
   *     Assignment#NONE}
   */
  Paper(Assignment assignment, int[] promised) {
    this.assignment = assignment;
    this.promised = promised.clone();
    problem = assignment.problem();
    onPage = new int[problem.teams];
  }

  Assignment assignment() {
    return assignment;
  }

  /** The number of teams with a broken promise. */
  int pages() {
    return pages;
  }

  /** The number of broken promises. */
  int broken() {
    return broken;
  }

  /** The round in which a pair was promised to be, or {@link Assignment#NONE}. */
  int promised(int pair) {
    return promised[pair];
  }

  boolean isBroken(int pair) {
    return promised[pair] != Assignment.NONE && promised[pair] != assignment.round(pair);
  }

  /** How many pages more would be wrong if a pair were taken out of its round. */
  int costOf(int pair) {
    if (promised[pair] == Assignment.NONE || assignment.round(pair) != promised[pair]) {
      return 0;
    }
    int[] agents = problem.pairAgents[pair];
    return (onPage[agents[0]] == 0 ? 1 : 0) + (onPage[agents[1]] == 0 ? 1 : 0);
  }

  /** Puts a pair that has no round into one that is allowed. */
  void put(int pair, int round) {
    if (promised[pair] == round) {
      mend(pair);
    }
    assignment.put(pair, round);
    assignment.mark();
  }

  /** Takes a pair out of its round. */
  void take(int pair) {
    if (promised[pair] == assignment.round(pair)) {
      tear(pair);
    }
    assignment.remove(pair);
    assignment.mark();
  }

  /** Goes over to other rounds of all pairs. */
  void restore(int[] rounds) {
    for (int pair = 0; pair < rounds.length; pair++) {
      int round = assignment.round(pair);
      if (round != Assignment.NONE && round != rounds[pair]) {
        take(pair);
      }
    }
    for (int pair = 0; pair < rounds.length; pair++) {
      if (assignment.round(pair) == Assignment.NONE && rounds[pair] != Assignment.NONE) {
        put(pair, rounds[pair]);
      }
    }
  }

  private void tear(int pair) {
    broken++;
    for (int side = 0; side < 2; side++) {
      pages += onPage[problem.pairAgents[pair][side]]++ == 0 ? 1 : 0;
    }
  }

  private void mend(int pair) {
    broken--;
    for (int side = 0; side < 2; side++) {
      pages -= --onPage[problem.pairAgents[pair][side]] == 0 ? 1 : 0;
    }
  }
}
