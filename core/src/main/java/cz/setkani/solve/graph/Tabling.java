package cz.setkani.solve.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Binds pairs to tables: each of them meets only while its table is there, and a table at which
 * several teams meet is an agent, since it serves one meeting at a time. O(p log p).
 */
final class Tabling {

  private final Parts parts;
  private final int[] table;

  private Tabling(Parts parts, int[] table) {
    this.parts = parts;
    this.table = table;
  }

  /**
   * The same numbers, where pairs are bound to other tables.
   *
   * @param table for each pair its table, from 0, or {@link FixedTables#ANY}
   */
  static Parts of(Parts parts, int[] table) {
    Tabling tabling = new Tabling(parts, table);
    Parts tabled = parts.copy();
    tabled.fixedTable = table.clone();
    tabled.possible = tabling.possible();
    int[] unit = tabling.units();
    tabled.agents = Math.max(parts.bareAgents, Arrays.stream(unit).max().orElse(0) + 1);
    tabled.pairAgents = tabling.pairAgents(unit);
    tabled.present = Arrays.copyOf(parts.present, tabled.agents);
    long all = (1L << parts.rounds) - 1;
    Arrays.fill(tabled.present, parts.bareAgents, tabled.agents, all);
    tabled.isGuest = Arrays.copyOf(parts.isGuest, tabled.agents);
    return tabled;
  }

  private long[] possible() {
    long[] possible = parts.anywhere.clone();
    for (int pair = 0; pair < table.length; pair++) {
      possible[pair] &= table[pair] >= 0 ? parts.open[table[pair]] : -1L;
    }
    return possible;
  }

  /** For each table the agent that it is, or -1 where nobody but one team is bound to it. */
  private int[] units() {
    Map<Integer, List<Integer>> bound = new TreeMap<>();
    for (int pair = 0; pair < table.length; pair++) {
      if (table[pair] >= 0) {
        bound.computeIfAbsent(table[pair], number -> new ArrayList<>()).add(pair);
      }
    }
    int[] unit = new int[parts.tables];
    Arrays.fill(unit, -1);
    int next = parts.bareAgents;
    for (Map.Entry<Integer, List<Integer>> at : bound.entrySet()) {
      boolean isFree = at.getValue().stream().allMatch(pair -> parts.lockedRound[pair] >= 0);
      if (!isFree && !haveOneInCommon(at.getValue())) {
        unit[at.getKey()] = next++;
      }
    }
    return unit;
  }

  private boolean haveOneInCommon(List<Integer> pairs) {
    int[] one = parts.pairAgents[pairs.get(0)];
    return IntStream.of(one[0], one[1])
        .filter(v -> parts.secondTeam[v] < 0)
        .anyMatch(v -> pairs.stream().allMatch(pair -> isOf(pair, v)));
  }

  private boolean isOf(int pair, int organisation) {
    int[] agents = parts.pairAgents[pair];
    return agents[0] == organisation || agents[1] == organisation;
  }

  private int[][] pairAgents(int[] unit) {
    int[][] agents = new int[table.length][];
    for (int pair = 0; pair < agents.length; pair++) {
      IntStream bare = Arrays.stream(parts.pairAgents[pair]).filter(a -> a < parts.bareAgents);
      boolean hasUnit = table[pair] >= 0 && unit[table[pair]] >= 0;
      agents[pair] =
          hasUnit
              ? IntStream.concat(bare, IntStream.of(unit[table[pair]])).toArray()
              : bare.toArray();
    }
    return agents;
  }
}
