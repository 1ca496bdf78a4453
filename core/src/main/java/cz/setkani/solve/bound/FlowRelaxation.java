package cz.setkani.solve.bound;

import cz.setkani.solve.graph.MinCostFlow;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The choice of pairs without rounds, in halves: every organisation has at most its capacity of
 * meetings, and all together have no more than the rounds have room for. Each organisation stands
 * twice in a bipartite network (its double cover), each pair once in either direction; half of the
 * cheapest flow is an optimal half-integral b-matching (Balinski, 1965), so that neither the
 * priority met nor, at that priority, the fairness of any schedule can be better. What own requests
 * met are worth beyond their priority is concave, so that it lies on the same arcs as the fairness.
 * The value of a schedule is a whole number, so that half the flow's may be rounded down.
 */
public final class FlowRelaxation {

  private final Problem problem;
  private final Weights weights;
  private final MinCostFlow network;
  private final int[] forth;
  private final int[] back;
  private final int[] met;
  private final int[] room;

  /** For each organisation one of the units that it shares, or -1. */
  private final int[] unitOf;

  private final boolean isSolved;
  private int limit;

  /**
   * What a unit of priority saves, and what the fairness is multiplied by; if that is 0, it is left
   * out.
   */
  private record Weights(long priority, long fairness) {}

  private FlowRelaxation(Problem problem, Weights weights, BooleanSupplier stopped) {
    this.problem = problem;
    this.weights = weights;
    int n = problem.organisations;
    forth = new int[problem.pairs()];
    back = new int[problem.pairs()];
    met = new int[n];
    room = problem.capacity.clone();
    limit = problem.roomIn((1L << problem.rounds) - 1);
    fixLocked();
    network =
        new MinCostFlow(
            unitRound(problem.agents, 0), 4 * n + 2 * problem.pairs() + 2 * problem.agents);
    unitOf =
        Arrays.stream(problem.unitsOf)
            .mapToInt(units -> units.length > 0 ? units[0] : -1)
            .toArray();
    addUnits();
    addOrganisations();
    addPairs();
    isSolved = network.run(2L * Math.max(0, limit), stopped);
  }

  /**
   * Solves the relaxation of a problem.
   *
   * @param stopped whether to come to an end soon; then the bound is no more than what is asked for
   */
  public static FlowRelaxation of(Problem problem, BooleanSupplier stopped) {
    long worst = Arrays.stream(problem.asked).mapToLong(FlowRelaxation::square).sum();
    long scale = 4 * worst + 1;
    Weights weights = fits(problem, scale) ? new Weights(scale, 1) : new Weights(1, 0);
    return new FlowRelaxation(problem, weights, stopped);
  }

  /**
   * The same, but the choice is cheapest by a price of one's own, which may be negative, for
   * problems in which own requests met are worth nothing beyond their priority.
   *
   * @param priority what a unit of priority saves
   * @param fairness by what the unfairness is multiplied, positive
   */
  static FlowRelaxation weighing(
      Problem problem, long priority, long fairness, BooleanSupplier stopped) {
    return new FlowRelaxation(problem, new Weights(priority, fairness), stopped);
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

  /** Whether no path can cost more than the flow can reckon with; else fairness is left out. */
  private static boolean fits(Problem problem, long fineness) {
    double dearest = Arrays.stream(problem.priority).max().orElse(0);
    for (long[] steps : problem.bonus) {
      dearest = Math.max(dearest, steps.length == 0 ? 0 : steps[0]);
    }
    return !problem.hasBonus
        || dearest * fineness * 4 * (problem.organisations + 1) < Long.MAX_VALUE / 16.0;
  }

  /** Own requests go through a node of their own, each met one saving less than the one before. */
  private void addOrganisations() {
    for (int v = 0; v < problem.organisations; v++) {
      addRoom(v);
      long[] costs = stepCosts(v);
      network.steps(left(v, false), left(v, true), costs);
      network.steps(right(v, true), right(v, false), costs);
    }
  }

  private long[] stepCosts(int v) {
    int unmet = problem.asked[v] - met[v];
    return LongStream.range(0, unmet).map(more -> stepCost(v, unmet - (int) more)).toArray();
  }

  /** What it saves to have one fewer than so many own requests unmet, negative. */
  private long stepCost(int v, int unmet) {
    long[] bonus = problem.bonus[v];
    int step = problem.asked[v] - unmet;
    long worth = step < bonus.length ? weights.priority * bonus[step] : 0;
    return weights.fairness * (1 - 2L * unmet) - worth;
  }

  /**
   * An organisation that shares somebody gets its rounds from the unit, one round for one of its
   * organisations. A meeting of two of these occupies the unit once, but is counted at either, so
   * that for each such pair the unit gets a round more.
   */
  private void addRoom(int v) {
    int unit = unitOf[v];
    if (unit < 0) {
      network.arc(MinCostFlow.SOURCE, left(v, false), room[v], 0);
      network.arc(right(v, false), MinCostFlow.SINK, room[v], 0);
      return;
    }
    int inner = 0;
    long rounds = 0;
    for (int pair : problem.pairsOf[v]) {
      inner += unitOf[problem.other(pair, v)] == unit ? 1 : 0;
      rounds |= problem.possible[pair];
    }
    int entry = entry(v);
    for (; rounds != 0; rounds &= rounds - 1) {
      int node = unitRound(unit, Long.numberOfTrailingZeros(rounds));
      network.arc(node, entry, 1, 0);
      network.arc(entry + 1, node + 1, 1, 0);
    }
    network.arc(unitRound(unit, problem.rounds), entry, inner, 0);
    network.arc(entry + 1, unitRound(unit, problem.rounds) + 1, inner, 0);
    network.arc(entry, left(v, false), room[v], 0);
    network.arc(right(v, false), entry + 1, room[v], 0);
  }

  /** The node through which an organisation enters; the next one is its twin on the right. */
  private int entry(int v) {
    return 2 + 4 * problem.organisations + 2 * v;
  }

  /**
   * The node of a unit in a round, or beyond the last round for its inner pairs; the next one is
   * its twin on the right.
   */
  private int unitRound(int unit, int round) {
    int units = unit - problem.teams;
    return 2 + 6 * problem.organisations + 2 * (units * (problem.rounds + 1) + round);
  }

  /** Gives each unit its rounds, but for those in which a locked meeting occupies it. */
  private void addUnits() {
    long[] taken = new long[problem.agents];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      for (int agent : problem.isLocked(pair) ? problem.pairAgents[pair] : new int[0]) {
        taken[agent] |= 1L << problem.lockedRound[pair];
      }
    }
    for (int unit = problem.teams; unit < problem.agents; unit++) {
      for (int round = 0; round < problem.rounds; round++) {
        int free = (taken[unit] >>> round & 1) == 0 ? 1 : 0;
        network.arc(MinCostFlow.SOURCE, unitRound(unit, round), free, 0);
        network.arc(unitRound(unit, round) + 1, MinCostFlow.SINK, free, 0);
      }
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int unit = unitOf[problem.first(pair)];
      if (unit >= 0 && unit == unitOf[problem.second(pair)] && !problem.isLocked(pair)) {
        network.arc(MinCostFlow.SOURCE, unitRound(unit, problem.rounds), 1, 0);
        network.arc(unitRound(unit, problem.rounds) + 1, MinCostFlow.SINK, 1, 0);
      }
    }
  }

  private void addPairs() {
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (!problem.isLocked(pair)) {
        int a = problem.first(pair);
        int b = problem.second(pair);
        boolean byA = problem.askedByFirst[pair];
        boolean byB = problem.askedBySecond[pair];
        long cost = -problem.priority[pair] * weights.priority;
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

  /** Twice the highest value that the relaxation reaches. */
  private long doubleValue(int[][] met) {
    long sum = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      sum += (long) halves(pair) * problem.priority[pair];
    }
    for (int v = 0; v < problem.organisations; v++) {
      sum += problem.bonus(v, met[0][v]) + problem.bonus(v, met[1][v]);
    }
    return sum;
  }

  /** What no schedule can exceed. */
  public Bounds bounds() {
    if (!isSolved) {
      return new Bounds(everything(), 0);
    }
    int[][] metOnBothSides = metOnBothSides();
    long doubleValue = doubleValue(metOnBothSides);
    boolean isKnown = weights.fairness > 0 && doubleValue % 2 == 0;
    long unfairness = isKnown ? (doubleUnfairness(metOnBothSides) + 1) / 2 : 0;
    return new Bounds(doubleValue / 2, unfairness);
  }

  private long everything() {
    long sum = Arrays.stream(problem.priority).asLongStream().sum();
    for (int v = 0; v < problem.organisations; v++) {
      sum += problem.bonus(v, problem.asked[v]);
    }
    return sum;
  }

  /** The own requests that each organisation meets on the left, and on the right. */
  private int[][] metOnBothSides() {
    int[] onLeft = new int[problem.organisations];
    int[] onRight = new int[problem.organisations];
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
    return new int[][] {onLeft, onRight};
  }

  /** Twice the value and the unfairness of the choice; nothing where it is not the cheapest. */
  Optional<Point> point() {
    int[][] metOnBothSides = metOnBothSides();
    return isSolved && weights.fairness > 0
        ? Optional.of(new Point(doubleValue(metOnBothSides), doubleUnfairness(metOnBothSides)))
        : Optional.empty();
  }

  /** Twice the value and the unfairness of the locked meetings alone. */
  Point least() {
    long value = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      value += problem.isLocked(pair) ? problem.priority[pair] : 0;
    }
    long unfairness = 0;
    for (int v = 0; v < problem.organisations; v++) {
      unfairness += square(problem.asked[v] - met[v]);
    }
    return new Point(2 * value, 2 * unfairness);
  }

  /** Twice the value and the unfairness of a choice. */
  record Point(long value, long unfairness) {}

  private long doubleUnfairness(int[][] metOnBothSides) {
    long sum = 0;
    for (int[] side : metOnBothSides) {
      for (int v = 0; v < problem.organisations; v++) {
        sum += square(problem.asked[v] - side[v]);
      }
    }
    return sum;
  }

  private static long square(long x) {
    return x * x;
  }
}
