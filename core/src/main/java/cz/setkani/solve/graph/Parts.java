package cz.setkani.solve.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of a {@link Problem} while they are collected; see there for their meaning. */
final class Parts {

  final int rounds;
  final int tables;
  final long[] open;
  final int[] tablesIn;
  final int organisations;
  int teams;
  int agents;
  final int[][] pairAgents;
  final long[] possible;
  final int[] priority;
  final boolean[] askedByFirst;
  final boolean[] askedBySecond;
  final int[] lockedRound;
  final int[] lockedDeal;
  long[] present;
  final int[] capacity;
  final int[] asked;
  final int[] secondTeam;
  int[] fixedTable;
  int[][] unitsOf;
  int[][] earlier;
  int[][] later;

  /** Pairs that nobody asked for, may never meet and are not locked. */
  Parts(int rounds, int tables, int organisations, int pairs) {
    this.rounds = rounds;
    this.tables = tables;
    open = new long[tables];
    Arrays.fill(open, -1L);
    tablesIn = new int[rounds];
    Arrays.fill(tablesIn, tables);
    this.organisations = organisations;
    teams = organisations;
    agents = organisations;
    pairAgents = new int[pairs][];
    possible = new long[pairs];
    priority = new int[pairs];
    askedByFirst = new boolean[pairs];
    askedBySecond = new boolean[pairs];
    lockedRound = new int[pairs];
    Arrays.fill(lockedRound, -1);
    lockedDeal = new int[pairs];
    present = new long[organisations];
    capacity = new int[organisations];
    asked = new int[organisations];
    secondTeam = new int[organisations];
    Arrays.fill(secondTeam, -1);
    fixedTable = new int[pairs];
    Arrays.fill(fixedTable, FixedTables.ANY);
    unitsOf = new int[organisations][0];
    earlier = new int[pairs][0];
    later = earlier;
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
