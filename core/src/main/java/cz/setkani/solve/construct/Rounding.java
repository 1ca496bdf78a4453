package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;

/**
 * Makes whole pairs of a choice in halves, and keeps it as fair as it is. The {@linkplain Trails
 * trails} of its halves lead through an organisation either by two pairs that it asked for or by
 * two that it did not, wherever there are two; along them every other pair is taken, so that each
 * organisation keeps its number of meetings and of own requests met, but for half a one. At most
 * half a pair is lost where a trail is closed and of odd length. O(p) for p pairs.
 */
final class Rounding {

  private final Problem problem;
  private final int[] halves;
  private final boolean[] chosen;
  private final int[] room;
  private long places;
  private boolean takesMore;

  private Rounding(Problem problem, int[] halves) {
    this.problem = problem;
    this.halves = halves;
    chosen = new boolean[halves.length];
    room = problem.capacity.clone();
    places = Room.in(problem, (1L << problem.rounds) - 1);
  }

  /** Which pairs are taken; organisations stay within their capacity, and all within the places. */
  static boolean[] of(Problem problem, int[] halves) {
    Rounding rounding = new Rounding(problem, halves);
    rounding.chooseWhole();
    Trails.of(problem, halves).forEach(rounding::chooseAlong);
    return rounding.chosen;
  }

  private void chooseWhole() {
    for (int pair = 0; pair < halves.length; pair++) {
      if (problem.isLocked(pair)) {
        choose(pair);
      }
    }
    for (int pair = 0; pair < halves.length; pair++) {
      if (halves[pair] == 2 && !chosen[pair] && hasRoom(pair)) {
        choose(pair);
      }
    }
  }

  /** Halves are rounded themselves, so that more of them may look whole than there is room for. */
  private boolean hasRoom(int pair) {
    return places > 0 && room[problem.first(pair)] > 0 && room[problem.second(pair)] > 0;
  }

  private void choose(int pair) {
    chosen[pair] = true;
    room[problem.first(pair)]--;
    room[problem.second(pair)]--;
    places--;
  }

  /** Takes every other pair; of two open trails of odd length, once the larger part. */
  private void chooseAlong(Trails.Trail trail) {
    boolean take = true;
    if (trail.isOpen() && trail.pairs().length % 2 == 1) {
      takesMore = !takesMore;
      take = takesMore;
    }
    for (int pair : trail.pairs()) {
      if (take && !chosen[pair] && hasRoom(pair)) {
        choose(pair);
        take = false;
      } else {
        take = true;
      }
    }
  }
}
