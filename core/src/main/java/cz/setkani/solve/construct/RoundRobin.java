package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;

/**
 * The timetable of a tournament, in which everybody meets everybody (circle method, Kirkman 1847):
 * with at least n - 1 rounds for an even number n of organisations, or n for an odd one, any set of
 * pairs has its rounds at once.
 */
final class RoundRobin {

  private RoundRobin() {}

  /** Whether there are rounds enough, every pair is possible in each, and nobody must rest. */
  static boolean fits(Problem problem) {
    long all = (1L << problem.rounds) - 1;
    if (problem.rest.isLimiting() || !problem.isUnordered) {
      return false;
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (problem.possible[pair] != all || problem.pairAgents[pair].length > 2) {
        return false;
      }
    }
    return cycle(problem) <= problem.rounds;
  }

  /** The number of rounds of the tournament: the next odd number at or below n. */
  private static int cycle(Problem problem) {
    return Math.max(1, problem.organisations - 1 | 1);
  }

  /** Gives every wanted pair its round; the assignment must be empty and know no tables. */
  static void fill(Assignment assignment, boolean[] wanted) {
    Problem problem = assignment.problem();
    int cycle = cycle(problem);
    for (int pair = 0; pair < wanted.length; pair++) {
      if (wanted[pair]) {
        int a = problem.first(pair);
        int b = problem.second(pair);
        int last = Math.max(a, b);
        assignment.put(pair, (last == cycle ? 2 * Math.min(a, b) : a + b) % cycle);
      }
    }
  }
}
