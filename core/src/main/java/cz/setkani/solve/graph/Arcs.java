package cz.setkani.solve.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arcs of a network, each with its reverse, laid side by side by the node from which they lead,
 * as memory is read fastest in its own order. An arc of several steps stands for as many arcs of
 * one unit, of which only the next one to send and the last one sent matter. O(n + m) for n nodes
 * and m arcs.
 */
final class Arcs {

  private int[] from;
  private int[] to;
  private int[] capacity;
  private long[] costs;
  private int count;
  private int[] place;
  private final List<long[]> steps = new ArrayList<>();
  private int[] sent;

  /** For each arc the number of its steps from 1, negative for a reverse; 0 for plain arcs. */
  private int[] stepsOf;

  /** For each node where its arcs begin; they end where those of the next one begin. */
  int[] start;

  /** For each arc the node to which it leads. */
  int[] head;

  /** For each arc its reverse. */
  int[] twin;

  /** For each arc how much more can be sent at its present cost. */
  int[] residual;

  /** For each arc what a unit costs. */
  long[] cost;

  Arcs(int expected) {
    from = new int[expected + 1];
    to = new int[from.length];
    capacity = new int[from.length];
    costs = new long[from.length];
  }

  /** Adds an arc and returns its number. */
  int add(int tail, int arcHead, int units, long arcCost) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
      capacity = Arrays.copyOf(capacity, 2 * count);
      costs = Arrays.copyOf(costs, 2 * count);
    }
    from[count] = tail;
    to[count] = arcHead;
    capacity[count] = units;
    costs[count] = arcCost;
    return count++;
  }

  /** Adds an arc of which each unit costs at least as much as the one before. */
  void addSteps(int tail, int arcHead, long[] stepCosts) {
    if (stepCosts.length > 0) {
      steps.add(stepCosts);
      add(tail, arcHead, -steps.size(), stepCosts[0]);
    }
  }

  /** The units that run through an arc that was added. */
  int flow(int number) {
    return residual[twin[place[number]]];
  }

  /** Lays all arcs side by side, those of a node that were added last first. */
  void lay(int nodes) {
    start = new int[nodes + 1];
    for (int number = 0; number < count; number++) {
      start[from[number] + 1]++;
      start[to[number] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      start[node + 1] += start[node];
    }
    place = new int[count];
    head = new int[2 * count];
    twin = new int[2 * count];
    residual = new int[2 * count];
    cost = new long[2 * count];
    stepsOf = new int[2 * count];
    sent = new int[steps.size()];
    int[] next = start.clone();
    for (int number = count - 1; number >= 0; number--) {
      int back = next[to[number]]++;
      int forth = next[from[number]]++;
      place[number] = forth;
      lay(forth, back, to[number], capacity[number], costs[number]);
      lay(back, forth, from[number], 0, -costs[number]);
    }
  }

  private void lay(int arc, int reverse, int arcHead, int units, long arcCost) {
    head[arc] = arcHead;
    twin[arc] = reverse;
    residual[arc] = Math.abs(units);
    cost[arc] = arcCost;
    if (units < 0) {
      residual[arc] = 1;
      stepsOf[arc] = -units;
      stepsOf[reverse] = units;
    }
  }

  /** Sends some units through an arc; no more than {@link #residual} tells. */
  void send(int arc, int units) {
    int reverse = twin[arc];
    if (stepsOf[arc] == 0) {
      residual[arc] -= units;
      residual[reverse] += units;
    } else if (stepsOf[arc] > 0) {
      sent[stepsOf[arc] - 1]++;
      step(arc, reverse);
    } else {
      sent[stepsOf[reverse] - 1]--;
      step(reverse, arc);
    }
  }

  private void step(int arc, int reverse) {
    long[] all = steps.get(stepsOf[arc] - 1);
    int next = sent[stepsOf[arc] - 1];
    residual[arc] = next < all.length ? 1 : 0;
    residual[reverse] = next > 0 ? 1 : 0;
    cost[arc] = next < all.length ? all[next] : cost[arc];
    cost[reverse] = next > 0 ? -all[next - 1] : cost[reverse];
  }
}
