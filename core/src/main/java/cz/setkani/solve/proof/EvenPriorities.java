package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Problem;

/**
 * Whether all requests count the same: then timetables in which everybody has as many of its own
 * requests met are worth as much.
 */
final class EvenPriorities {

  private EvenPriorities() {}

  static boolean areIn(Problem problem) {
    long one = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int askers = (problem.askedByFirst[pair] ? 1 : 0) + (problem.askedBySecond[pair] ? 1 : 0);
      if (!problem.isLocked(pair)) {
        one = one == 0 && askers > 0 ? problem.priority[pair] / askers : one;
        if (problem.must[pair] > 0 || problem.priority[pair] != askers * one) {
          return false;
        }
      }
    }
    return true;
  }
}
