package cz.setkani.solve.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of a {@link Problem} while they are collected; see there for their meaning. */
final class Parts {

  final int rounds;
  final int tables;
  final int organisations;
  int agents;
  final int[][] pairAgents;
  final long[] possible;
  final int[] priority;
  final boolean[] askedByFirst;
  final boolean[] askedBySecond;
  final int[] lockedRound;
  long[] present;
  final int[] capacity;
  final int[] asked;
  int[] fixedTable;
  int[][] unitsOf;
  int[][] earlier;
  int[][] later;
  RestRule rest = RestRule.NONE;

  /** Pairs that nobody asked for, may never meet and are not locked. */
  Parts(int rounds, int tables, int organisations, int pairs) {
    this.rounds = rounds;
    this.tables = tables;
    this.organisations = organisations;
    agents = organisations;
    pairAgents = new int[pairs][];
    possible = new long[pairs];
    priority = new int[pairs];
    askedByFirst = new boolean[pairs];
    askedBySecond = new boolean[pairs];
    lockedRound = new int[pairs];
    Arrays.fill(lockedRound, -1);
    present = new long[organisations];
    capacity = new int[organisations];
    asked = new int[organisations];
    fixedTable = new int[pairs];
    Arrays.fill(fixedTable, FixedTables.ANY);
    unitsOf = new int[organisations][0];
    earlier = new int[pairs][0];
    later = new int[pairs][0];
  }

  /** The numbers of a problem, where organisations are away in some rounds more. */
  static Parts resting(Problem problem, long[] rests) {
    Parts parts = new Parts(problem.rounds, problem.tables, problem.organisations, problem.pairs());
    parts.agents = problem.agents;
    System.arraycopy(problem.pairAgents, 0, parts.pairAgents, 0, problem.pairs());
    System.arraycopy(problem.priority, 0, parts.priority, 0, problem.pairs());
    System.arraycopy(problem.askedByFirst, 0, parts.askedByFirst, 0, problem.pairs());
    System.arraycopy(problem.askedBySecond, 0, parts.askedBySecond, 0, problem.pairs());
    System.arraycopy(problem.lockedRound, 0, parts.lockedRound, 0, problem.pairs());
    System.arraycopy(problem.asked, 0, parts.asked, 0, problem.organisations);
    parts.present = problem.present.clone();
    for (int v = 0; v < problem.organisations; v++) {
      parts.present[v] &= ~rests[v];
      parts.capacity[v] = Math.min(problem.capacity[v], Long.bitCount(parts.present[v]));
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      long away = rests[problem.first(pair)] | rests[problem.second(pair)];
      parts.possible[pair] = problem.possible[pair] & ~away;
    }
    parts.fixedTable = problem.fixedTable;
    parts.unitsOf = problem.unitsOf;
    parts.earlier = problem.earlier;
    parts.later = problem.later;
    return parts;
  }

  /** For each organisation the pairs it belongs to. */
  int[][] pairsOf() {
    IntStream.Builder[] pairs = new IntStream.Builder[organisations];
    Arrays.setAll(pairs, v -> IntStream.builder());
    for (int pair = 0; pair < pairAgents.length; pair++) {
      pairs[pairAgents[pair][0]].add(pair);
      pairs[pairAgents[pair][1]].add(pair);
    }
    return Arrays.stream(pairs).map(builder -> builder.build().toArray()).toArray(int[][]::new);
  }
}
