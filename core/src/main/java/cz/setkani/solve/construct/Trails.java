package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of which half is chosen, in trails that take each of them once (Hierholzer, 1873). Each
 * organisation is two nodes: one for the pairs that it asked for and one for the others. Where both
 * have an odd number of pairs, trails cross over from one to the other; where only one has, a trail
 * ends, and all those ends hang together by gaps. O(p + n) for p pairs and n organisations.
 */
final class Trails {

  /** Instead of a pair: the trail crosses over within an organisation. */
  private static final int CROSSING = -1;

  /** Instead of a pair: one trail ends here, and another one begins elsewhere. */
  private static final int GAP = -2;

  private static final int NOWHERE = -1;

  private final Problem problem;
  private final int[] halves;
  private final int beyond;
  private final boolean[] isUsed;
  private final boolean[] isOdd;
  private final int[] cursor;
  private final int[] nodes;
  private final int[] steps;
  private final int[] trail;
  private final List<Trail> trails = new ArrayList<>();
  private int length;
  private int lastStep;

  /**
   * A trail.
   *
   * @param isOpen whether it ends where it need not go on, rather than where it began
   */
  record Trail(int[] pairs, boolean isOpen) {}

  private Trails(Problem problem, int[] halves) {
    this.problem = problem;
    this.halves = halves;
    beyond = 2 * problem.organisations;
    isUsed = new boolean[halves.length];
    isOdd = new boolean[beyond];
    cursor = new int[beyond + 1];
    int count = 0;
    for (int pair = 0; pair < halves.length; pair++) {
      if (halves[pair] == 1) {
        isOdd[node(pair, problem.first(pair))] ^= true;
        isOdd[node(pair, problem.second(pair))] ^= true;
        count++;
      }
    }
    trail = new int[count];
    nodes = new int[count + beyond + 1];
    steps = new int[nodes.length];
  }

  /** All trails of the pairs of which half is chosen. */
  static List<Trail> of(Problem problem, int[] halves) {
    Trails trails = new Trails(problem, halves);
    trails.walkFrom(trails.beyond);
    for (int node = 0; node < trails.beyond; node++) {
      trails.walkFrom(node);
    }
    return trails.trails;
  }

  private int node(int pair, int organisation) {
    return 2 * organisation + (problem.isAskedBy(pair, organisation) ? 1 : 0);
  }

  /** Takes a closed walk from a node; from beyond the others, through all open trails. */
  private void walkFrom(int start) {
    int depth = 0;
    nodes[0] = start;
    steps[0] = GAP;
    while (depth >= 0) {
      int next = next(nodes[depth]);
      if (next != NOWHERE) {
        nodes[++depth] = next;
        steps[depth] = lastStep;
      } else {
        take(steps[depth--], start == beyond);
      }
    }
  }

  private void take(int step, boolean isOpen) {
    if (step >= 0) {
      trail[length++] = step;
    } else if (step == GAP && length > 0) {
      trails.add(new Trail(Arrays.copyOf(trail, length), isOpen));
      length = 0;
    }
  }

  /** The node after another one, to which {@link #lastStep} leads. */
  private int next(int node) {
    if (node == beyond) {
      return nextEnd();
    }
    if (isOdd[node]) {
      boolean crosses = isOdd[node ^ 1];
      isOdd[node] = false;
      isOdd[node ^ 1] = false;
      lastStep = crosses ? CROSSING : GAP;
      return crosses ? node ^ 1 : beyond;
    }
    return nextByPair(node);
  }

  private int nextEnd() {
    lastStep = GAP;
    while (cursor[beyond] < beyond) {
      int node = cursor[beyond]++;
      if (isOdd[node] && !isOdd[node ^ 1]) {
        isOdd[node] = false;
        return node;
      }
    }
    return NOWHERE;
  }

  private int nextByPair(int node) {
    int organisation = node / 2;
    int[] around = problem.pairsOf[organisation];
    while (cursor[node] < around.length) {
      int pair = around[cursor[node]++];
      if (halves[pair] == 1 && !isUsed[pair] && node(pair, organisation) == node) {
        isUsed[pair] = true;
        lastStep = pair;
        return node(pair, problem.other(pair, organisation));
      }
    }
    return NOWHERE;
  }
}
