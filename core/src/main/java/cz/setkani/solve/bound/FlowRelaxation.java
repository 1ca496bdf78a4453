package cz.setkani.solve.bound;

import cz.setkani.solve.graph.MinCostFlow;
import cz.setkani.solve.graph.Problem;
import java.util.stream.IntStream;

/**
 * The choice of pairs without rounds, in halves: every organisation has at most its capacity of
 * meetings, and all together have no more than the rounds have room for. Each organisation stands
 * twice in a bipartite network (its double cover), each pair once in either direction; half of the
 * cheapest flow is an optimal half-integral b-matching (Balinski, 1965), so that neither the
 * priority met nor, at that priority, the fairness of any schedule can be better.
 */
public final class FlowRelaxation {

  private final Problem problem;
  private final long scale;
  private final MinCostFlow network;
  private final int[] forth;
  private final int[] back;
  private final int[] met;
  private final int[] room;
  private final int[] unitOf;
  private int limit;

  private FlowRelaxation(Problem problem) {
    this.problem = problem;
    int n = problem.organisations;
    forth = new int[problem.pairs()];
    back = new int[problem.pairs()];
    met = new int[n];
    room = problem.capacity.clone();
    for (int round = 0; round < problem.rounds; round++) {
      limit += problem.roomIn(round);
    }
    fixLocked();
    long worst = 0;
    int arcs = 0;
    for (int v = 0; v < n; v++) {
      worst += (long) problem.asked[v] * problem.asked[v];
      arcs += 2 * problem.asked[v] + 2;
    }
    scale = 4 * worst + 1;
    network =
        new MinCostFlow(
            2 + 4 * n + 2 * (problem.agents - n), arcs + 2 * problem.pairs() + 2 * problem.agents);
    unitOf = sharedUnits();
    addOrganisations();
    addPairs();
    network.run(2L * Math.max(0, limit));
  }

  /** Solves the relaxation of a problem. */
  public static FlowRelaxation of(Problem problem) {
    return new FlowRelaxation(problem);
  }

  private void fixLocked() {
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (problem.isLocked(pair)) {
        room[problem.first(pair)]--;
        room[problem.second(pair)]--;
        met[problem.first(pair)] += problem.askedByFirst[pair] ? 1 : 0;
        met[problem.second(pair)] += problem.askedBySecond[pair] ? 1 : 0;
        limit--;
      }
    }
  }

  private int left(int v, boolean asked) {
    return 2 + 4 * v + (asked ? 1 : 0);
  }

  private int right(int v, boolean asked) {
    return 4 + 4 * v + (asked ? 1 : 0);
  }

  /** Own requests go through a node of their own, each met one saving less than the one before. */
  private void addOrganisations() {
    for (int v = 0; v < problem.organisations; v++) {
      addRoom(v);
      for (int unmet = problem.asked[v] - met[v]; unmet > 0; unmet--) {
        network.arc(left(v, false), left(v, true), 1, 1 - 2L * unmet);
        network.arc(right(v, true), right(v, false), 1, 1 - 2L * unmet);
      }
    }
  }

  /**
   * An organisation that shares somebody has its rounds together with the others of that unit.
   * Meetings among these occupy the unit once only, so that they may go round it.
   */
  private void addRoom(int v) {
    int unit = unitOf[v];
    if (unit < 0) {
      network.arc(MinCostFlow.SOURCE, left(v, false), room[v], 0);
      network.arc(right(v, false), MinCostFlow.SINK, room[v], 0);
      return;
    }
    int outer = 0;
    int inner = 0;
    for (int pair : problem.pairsOf[v]) {
      boolean isInside = unitOf[problem.other(pair, v)] == unit;
      inner += isInside ? 1 : 0;
      outer += isInside ? 0 : 1;
    }
    int node = 2 + 4 * problem.organisations + 2 * (unit - problem.organisations);
    network.arc(node, left(v, false), Math.min(room[v], outer), 0);
    network.arc(right(v, false), node + 1, Math.min(room[v], outer), 0);
    network.arc(MinCostFlow.SOURCE, left(v, false), Math.min(room[v], inner), 0);
    network.arc(right(v, false), MinCostFlow.SINK, Math.min(room[v], inner), 0);
  }

  /**
   * For each organisation one of the units that it shares, or -1; a unit has at most its rounds.
   */
  private int[] sharedUnits() {
    int[] unit = new int[problem.organisations];
    for (int v = 0; v < unit.length; v++) {
      unit[v] = problem.unitsOf[v].length > 0 ? problem.unitsOf[v][0] : -1;
    }
    for (int u = problem.organisations; u < problem.agents; u++) {
      int node = 2 + 4 * problem.organisations + 2 * (u - problem.organisations);
      network.arc(MinCostFlow.SOURCE, node, problem.rounds, 0);
      network.arc(node + 1, MinCostFlow.SINK, problem.rounds, 0);
    }
    return unit;
  }

  private void addPairs() {
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (!problem.isLocked(pair)) {
        int a = problem.first(pair);
        int b = problem.second(pair);
        boolean byA = problem.askedByFirst[pair];
        boolean byB = problem.askedBySecond[pair];
        long cost = -problem.priority[pair] * scale;
        forth[pair] = network.arc(left(a, byA), right(b, byB), 1, cost);
        back[pair] = network.arc(left(b, byB), right(a, byA), 1, cost);
      }
    }
  }

  private int halves(int pair) {
    return problem.isLocked(pair) ? 2 : network.flow(forth[pair]) + network.flow(back[pair]);
  }

  /** How much of each pair is chosen, in halves, by pair. */
  public int[] halves() {
    return IntStream.range(0, problem.pairs()).map(this::halves).toArray();
  }

  /** Twice the highest priority that the relaxation meets. */
  private long doublePriority() {
    long sum = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      sum += (long) halves(pair) * problem.priority[pair];
    }
    return sum;
  }

  /** What no schedule can exceed. */
  public Bounds bounds() {
    return new Bounds(doublePriority() / 2, unfairnessBound());
  }

  private long unfairnessBound() {
    if (doublePriority() % 2 != 0) {
      return 0;
    }
    long[] onLeft = new long[problem.organisations];
    long[] onRight = new long[problem.organisations];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int a = problem.first(pair);
      int b = problem.second(pair);
      int there = problem.isLocked(pair) ? 1 : network.flow(forth[pair]);
      int here = problem.isLocked(pair) ? 1 : network.flow(back[pair]);
      onLeft[a] += problem.askedByFirst[pair] ? there : 0;
      onRight[b] += problem.askedBySecond[pair] ? there : 0;
      onLeft[b] += problem.askedBySecond[pair] ? here : 0;
      onRight[a] += problem.askedByFirst[pair] ? here : 0;
    }
    long sum = 0;
    for (int v = 0; v < problem.organisations; v++) {
      sum += square(problem.asked[v] - onLeft[v]) + square(problem.asked[v] - onRight[v]);
    }
    return (sum + 1) / 2;
  }

  private static long square(long x) {
    return x * x;
  }
}
