package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes whole pairs of a choice in halves. The halves that hang together are walked in one trail
 * (Hierholzer, 1873), and along it every other pair is taken, as far as both organisations have
 * room, so that at most half a pair is lost where a trail is closed and of odd length. O(p) for p
 * pairs.
 */
final class Rounding {

  /** Instead of a pair: the trail leaves the graph here and comes back elsewhere. */
  private static final int GAP = -1;

  private final Problem problem;
  private final int[] halves;
  private final boolean[] chosen;
  private final boolean[] seen;
  private final int[] room;
  private final int[] cursor;
  private final boolean[] isOdd;
  private int nextOdd;
  private long places;

  private Rounding(Problem problem, int[] halves) {
    this.problem = problem;
    this.halves = halves;
    chosen = new boolean[halves.length];
    seen = new boolean[halves.length];
    room = problem.capacity.clone();
    cursor = new int[problem.organisations];
    isOdd = new boolean[problem.organisations];
    places = problem.roomIn((1L << problem.rounds) - 1);
    for (int pair = 0; pair < halves.length; pair++) {
      if (problem.isLocked(pair)) {
        choose(pair);
      }
    }
    for (int pair = 0; pair < halves.length; pair++) {
      if (halves[pair] == 2 && !chosen[pair] && hasRoom(pair)) {
        choose(pair);
      } else if (halves[pair] == 1) {
        isOdd[problem.first(pair)] ^= true;
        isOdd[problem.second(pair)] ^= true;
      }
    }
  }

  /** Which pairs are taken; organisations stay within their capacity, and all within the places. */
  static boolean[] of(Problem problem, int[] halves) {
    Rounding rounding = new Rounding(problem, halves);
    rounding.takeEveryOther(rounding.trail(problem.organisations));
    for (int v = 0; v < problem.organisations; v++) {
      rounding.takeEveryOther(rounding.trail(v));
    }
    return rounding.chosen;
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

  /**
   * The pairs of a closed trail from an organisation. From beyond the last organisation it is a
   * trail through all those with an odd number of halves, which lie next to each other by gaps.
   */
  private List<Integer> trail(int start) {
    List<Integer> trail = new ArrayList<>();
    List<int[]> stack = new ArrayList<>();
    stack.add(new int[] {start, GAP});
    while (!stack.isEmpty()) {
      int[] top = stack.get(stack.size() - 1);
      int[] next = step(top[0]);
      if (next.length > 0) {
        stack.add(next);
      } else {
        stack.remove(stack.size() - 1);
        trail.add(top[1]);
      }
    }
    return trail;
  }

  /** The next organisation and the pair that leads there; empty if there is none. */
  private int[] step(int v) {
    if (v == problem.organisations) {
      while (nextOdd < v) {
        if (isOdd[nextOdd++]) {
          isOdd[nextOdd - 1] = false;
          return new int[] {nextOdd - 1, GAP};
        }
      }
      return new int[0];
    }
    if (isOdd[v]) {
      isOdd[v] = false;
      return new int[] {problem.organisations, GAP};
    }
    int[] around = problem.pairsOf[v];
    while (cursor[v] < around.length) {
      int pair = around[cursor[v]++];
      if (halves[pair] == 1 && !seen[pair]) {
        seen[pair] = true;
        return new int[] {problem.other(pair, v), pair};
      }
    }
    return new int[0];
  }

  private void takeEveryOther(List<Integer> trail) {
    boolean take = true;
    for (int pair : trail) {
      if (pair == GAP) {
        take = true;
      } else {
        if (take && !chosen[pair] && hasRoom(pair)) {
          choose(pair);
          take = false;
        } else {
          take = true;
        }
      }
    }
  }
}
