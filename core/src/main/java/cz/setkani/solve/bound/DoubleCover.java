package cz.setkani.solve.bound;

import cz.setkani.solve.graph.MinCostFlow;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/**
 * The network of the {@link FlowRelaxation}: each organisation twice, on the left and on the right,
 * each pair once in either direction. Locked meetings are taken for granted and lie outside of it.
 */
final class DoubleCover {

  private final Problem problem;
  private final long perPriority;
  private final long perFairness;
  private final MinCostFlow network;
  private final int[] forth;
  private final int[] back;
  private final int[] met;
  private final int[] room;

  /** For each organisation one of the units that it shares, or -1. */
  private final int[] unitOf;

  private int limit;

  /**
   * The network of a problem, without a flow.
   *
   * @param perPriority what a unit of priority saves
   * @param perFairness what the unfairness is multiplied by
   */
  DoubleCover(Problem problem, long perPriority, long perFairness) {
    this.problem = problem;
    this.perPriority = perPriority;
    this.perFairness = perFairness;
    int n = problem.organisations;
    forth = new int[problem.pairs()];
    back = new int[problem.pairs()];
    met = new int[n];
    room = problem.capacity.clone();
    limit = Room.in(problem, (1L << problem.rounds) - 1);
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
  }

  /** Looks for the cheapest flow, and tells whether it was found before somebody wanted an end. */
  boolean solve(BooleanSupplier stopped) {
    return network.run(2L * Math.max(0, limit), stopped);
  }

  /** Whether the first organisation of a pair on the left meets the second one on the right. */
  int forth(int pair) {
    return problem.isLocked(pair) ? 1 : network.flow(forth[pair]);
  }

  /** Whether the second organisation of a pair on the left meets the first one on the right. */
  int back(int pair) {
    return problem.isLocked(pair) ? 1 : network.flow(back[pair]);
  }

  /** How many own requests of an organisation the locked meetings meet. */
  int lockedMet(int organisation) {
    return met[organisation];
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
    long worth = step < bonus.length ? perPriority * bonus[step] : 0;
    return perFairness * (1 - 2L * unmet) - worth;
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
        long cost = -problem.value[pair] * perPriority;
        forth[pair] = network.arc(left(a, byA), right(b, byB), 1, cost);
        back[pair] = network.arc(left(b, byB), right(a, byA), 1, cost);
      }
    }
  }
}
