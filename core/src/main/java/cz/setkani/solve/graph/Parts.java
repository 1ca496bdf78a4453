package cz.setkani.solve.graph;

import cz.setkani.model.Idleness;
import cz.setkani.model.Lock;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of a {@link Problem} while they are collected; see there for their meaning. */
final class Parts implements Cloneable {

  final int rounds;
  final int tables;
  final long[] open;
  final int[] tablesIn;
  final int organisations;
  int teams;
  int agents;

  /** The number of agents that are not tables. */
  int bareAgents;

  int[][] pairAgents;
  long[] possible;

  /** For each pair the rounds it may meet in if there is a table for it. */
  long[] anywhere;

  /** For each pair the tables of which one is to be chosen; none where there is no choice. */
  int[][] tableChoices;

  long[] priority;
  final int[] must;
  long[] value;
  final boolean[] askedByFirst;
  final boolean[] askedBySecond;
  int[] lockedRound;
  final Lock[] lock;
  final int[] lockedDeal;
  int[] deal;
  boolean[] isGuest;
  long[] present;
  int[] capacity;
  final int[] asked;
  final int[] secondTeam;
  int[] fixedTable;
  int[][] unitsOf;
  int[][] earlier;
  int[][] later;
  long[][] bonus;
  RestRule rest = RestRule.NONE;
  Idleness idleness = Idleness.OF_ONE_DATE;

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
    bareAgents = organisations;
    pairAgents = new int[pairs][];
    possible = new long[pairs];
    anywhere = new long[pairs];
    tableChoices = new int[pairs][0];
    priority = new long[pairs];
    must = new int[pairs];
    value = priority;
    askedByFirst = new boolean[pairs];
    askedBySecond = new boolean[pairs];
    lockedRound = new int[pairs];
    Arrays.fill(lockedRound, -1);
    lock = new Lock[pairs];
    Arrays.fill(lock, Lock.NONE);
    lockedDeal = new int[pairs];
    deal = new int[pairs];
    isGuest = new boolean[organisations];
    Arrays.fill(isGuest, true);
    present = new long[organisations];
    capacity = new int[organisations];
    asked = new int[organisations];
    secondTeam = new int[organisations];
    Arrays.fill(secondTeam, -1);
    fixedTable = new int[pairs];
    Arrays.fill(fixedTable, FixedTables.ANY);
    unitsOf = new int[organisations][0];
    earlier = new int[pairs][0];
    later = new int[pairs][0];
    bonus = new long[organisations][0];
  }

  /**
   * The same numbers, but for what meetings and own requests met are worth.
   *
   * @param moreOfMust what a request that must be met is worth beyond its priority
   */
  Parts valued(long[] newPriority, long moreOfMust, long[][] newBonus) {
    Parts copy = copy();
    copy.priority = newPriority;
    copy.value = newPriority.clone();
    Arrays.setAll(copy.value, pair -> Math.addExact(newPriority[pair], moreOfMust * must[pair]));
    copy.bonus = newBonus;
    return copy;
  }

  /** The same numbers, where some pairs are not locked; each still has the rounds it had. */
  Parts unlocked(int[] pairs) {
    Parts copy = copy();
    copy.lockedRound = lockedRound.clone();
    for (int pair : pairs) {
      copy.lockedRound[pair] = -1;
    }
    return copy;
  }

  /** The same numbers, where organisations are away in some rounds more and need no other rest. */
  Parts resting(long[] rests) {
    Parts copy = copy();
    copy.rest = RestRule.NONE;
    copy.present = present.clone();
    copy.capacity = capacity.clone();
    copy.possible = possible.clone();
    copy.anywhere = anywhere.clone();
    for (int v = 0; v < organisations; v++) {
      copy.present[v] &= ~rests[v];
      copy.capacity[v] = Math.min(capacity[v], width(v) * Long.bitCount(copy.present[v]));
      if (secondTeam[v] >= 0) {
        copy.present[secondTeam[v]] = copy.present[v];
      }
    }
    for (int pair = 0; pair < possible.length; pair++) {
      long resting = rests[pairAgents[pair][0]] | rests[pairAgents[pair][1]];
      copy.possible[pair] &= ~resting;
      copy.anywhere[pair] &= ~resting;
    }
    return copy;
  }

  /** The same numbers, to be changed in part; arrays must be replaced, not written to. */
  Parts copy() {
    try {
      return (Parts) clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("Parts can be cloned.", impossible);
    }
  }

  /** In how many teams an organisation comes. */
  int width(int organisation) {
    return secondTeam[organisation] < 0 ? 1 : 2;
  }

  /** The same numbers, where other teams take the meetings. */
  Parts dealt(int[] newDeal) {
    Parts copy = copy();
    copy.deal = newDeal;
    return copy;
  }

  /** For each pair its agents, with the teams that take its meeting. */
  int[][] dealtAgents() {
    if (teams == organisations) {
      return pairAgents;
    }
    int[][] dealt = pairAgents.clone();
    for (int pair = 0; pair < dealt.length; pair++) {
      if (deal[pair] != 0) {
        dealt[pair] = dealt[pair].clone();
        dealt[pair][0] = team(dealt[pair][0], deal[pair] & 1);
        dealt[pair][1] = team(dealt[pair][1], deal[pair] >> 1);
      }
    }
    return dealt;
  }

  private int team(int organisation, int second) {
    return second == 0 ? organisation : secondTeam[organisation];
  }

  /** For each agent the pairs that it sits in. */
  static int[][] pairsOf(int[][] pairAgents, int agents) {
    IntStream.Builder[] pairs = new IntStream.Builder[agents];
    Arrays.setAll(pairs, agent -> IntStream.builder());
    for (int pair = 0; pair < pairAgents.length; pair++) {
      for (int agent : pairAgents[pair]) {
        pairs[agent].add(pair);
      }
    }
    return Arrays.stream(pairs).map(builder -> builder.build().toArray()).toArray(int[][]::new);
  }
}
