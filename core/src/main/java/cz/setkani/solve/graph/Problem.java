package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An event in numbers from 0, in an order that depends neither on rows nor on names. An
 * <em>agent</em> is what can be in one meeting at a time: each organisation (these come first),
 * each shared person, each shared resource, each table at which pairs of several organisations must
 * meet. Pairs that can never meet are left out. Not to be changed.
 *
 * <p>A {@linkplain #narrowed narrowed} problem has the same pairs in the same order, but some
 * things are chosen beforehand. What obeys it, obeys the event; what bounds it, need not bound the
 * event.
 */
public final class Problem {

  /** The same problem, not narrowed; this one, if it is not. */
  public final Problem whole;

  /** The number of rounds. */
  public final int rounds;

  /** The number of tables. */
  public final int tables;

  /** The number of organisations. */
  public final int organisations;

  /** The number of agents; at least the number of organisations. */
  public final int agents;

  /** For each pair its agents: the two organisations, then the shared units they bring. */
  public final int[][] pairAgents;

  /** For each pair the rounds it may meet in; bit r is round r. */
  public final long[] possible;

  /** For each pair what its meeting counts. */
  public final int[] priority;

  /** For each pair whether its first (second) organisation asked for it. */
  public final boolean[] askedByFirst;

  public final boolean[] askedBySecond;

  /** For each pair the round it is locked in, or -1. */
  public final int[] lockedRound;

  /** For each agent the rounds in which it is present. */
  public final long[] present;

  /** For each organisation the most meetings it can have. */
  public final int[] capacity;

  /** For each organisation the number of its own requests. */
  public final int[] asked;

  /** For each organisation the pairs it belongs to. */
  public final int[][] pairsOf;

  /** For each pair the table at which it must meet, from 0, or -1 if any table will do. */
  public final int[] fixedTable;

  /** For each organisation the shared people and resources that its meetings occupy. */
  public final int[][] unitsOf;

  /** For each pair those that must take place before it; empty for an event. */
  public final int[][] earlier;

  /** For each pair those that must take place after it; empty for an event. */
  public final int[][] later;

  private final Event event;
  private final int[] roster;
  private final int[] canonical;

  private Problem(Event event, Optional<Problem> whole) {
    this.whole = whole.orElse(this);
    this.event = event;
    rounds = event.roundCount();
    tables = event.tables().size();
    roster = CanonicalOrder.of(event);
    organisations = roster.length;
    canonical = new int[organisations];
    for (int v = 0; v < organisations; v++) {
      canonical[roster[v]] = v;
    }
    List<Side> sides = sides();
    int count = sides.size();
    fixedTable =
        FixedTables.of(event, sides.stream().map(this::couple).toList(), whole.isPresent());
    int firstTableUnit = organisations + event.sharedUnits().size();
    int[] tableUnit = tableUnits(sides, firstTableUnit);
    agents = Math.max(firstTableUnit, Arrays.stream(tableUnit).max().orElse(0) + 1);
    present = new long[agents];
    Arrays.fill(present, Rounds.first(rounds).bits());
    capacity = new int[organisations];
    asked = new int[organisations];
    fillOrganisations();

    pairAgents = new int[count][];
    possible = new long[count];
    priority = new int[count];
    askedByFirst = new boolean[count];
    askedBySecond = new boolean[count];
    lockedRound = new int[count];
    unitsOf = findUnits();
    fillPairs(sides, tableUnit);
    pairsOf = incidence();
    earlier = new int[count][0];
    later = earlier;
  }

  private Problem(Demands demands) {
    event =
        Event.builder(demands.rounds())
            .tables(demands.tables())
            .organisations(
                IntStream.rangeClosed(1, demands.organisations())
                    .mapToObj(Integer::toString)
                    .toArray(String[]::new))
            .build();
    rounds = demands.rounds();
    tables = demands.tables();
    organisations = demands.organisations();
    agents = organisations;
    roster = IntStream.range(0, organisations).toArray();
    canonical = roster;
    pairAgents = demands.ends();
    possible = demands.possible();
    earlier = demands.earlier();
    later = demands.later();
    int count = possible.length;
    whole = this;
    fixedTable = new int[count];
    Arrays.fill(fixedTable, FixedTables.ANY);
    priority = new int[count];
    Arrays.fill(priority, 1);
    askedByFirst = new boolean[count];
    askedBySecond = new boolean[count];
    lockedRound = new int[count];
    Arrays.fill(lockedRound, -1);
    asked = new int[organisations];
    unitsOf = new int[organisations][0];
    pairsOf = incidence();
    present = new long[organisations];
    capacity = new int[organisations];
    fillPresence();
  }

  private void fillPresence() {
    for (int v = 0; v < organisations; v++) {
      for (int pair : pairsOf[v]) {
        present[v] |= possible[pair];
      }
      capacity[v] = Math.min(pairsOf[v].length, Long.bitCount(present[v]));
    }
  }

  /** The numbers of an event; O(p log p) for p pairs. */
  public static Problem of(Event event) {
    return new Problem(event, Optional.empty());
  }

  /** The numbers of an event, where what could be one of several tables is one of them. */
  public static Problem narrowed(Event event) {
    Problem whole = of(event);
    Problem narrowed = new Problem(event, Optional.of(whole));
    return Arrays.equals(whole.fixedTable, narrowed.fixedTable) ? whole : narrowed;
  }

  private FixedTables.Couple couple(Side side) {
    int first = Math.min(roster[side.first], roster[side.second]);
    int second = Math.max(roster[side.first], roster[side.second]);
    return new FixedTables.Couple(
        event.organisations().get(first), event.organisations().get(second), side.table);
  }

  /**
   * For each table the agent that it is, or -1 where nobody but one organisation is bound to it.
   */
  private int[] tableUnits(List<Side> sides, int first) {
    Map<Integer, List<Side>> bound = new TreeMap<>();
    for (int pair = 0; pair < sides.size(); pair++) {
      if (fixedTable[pair] >= 0) {
        bound.computeIfAbsent(fixedTable[pair], table -> new ArrayList<>()).add(sides.get(pair));
      }
    }
    int[] unit = new int[tables];
    Arrays.fill(unit, -1);
    int next = first;
    for (Map.Entry<Integer, List<Side>> table : bound.entrySet()) {
      boolean isFree = table.getValue().stream().allMatch(side -> side.locked >= 0);
      if (!isFree && !haveOneInCommon(table.getValue())) {
        unit[table.getKey()] = next++;
      }
    }
    return unit;
  }

  private static boolean haveOneInCommon(List<Side> sides) {
    int first = sides.get(0).first;
    int second = sides.get(0).second;
    return sides.stream().allMatch(side -> side.first == first || side.second == first)
        || sides.stream().allMatch(side -> side.first == second || side.second == second);
  }

  /**
   * The problem of placing all of the demanded meetings, each of priority 1 and asked for by nobody
   * in particular. Only Kempe exchanges look at which meeting must come before which: whoever puts
   * a meeting into a round has to mind it.
   */
  public static Problem of(Demands demands) {
    return new Problem(demands);
  }

  private void fillOrganisations() {
    for (int v = 0; v < organisations; v++) {
      Organisation organisation = event.organisations().get(roster[v]);
      present[v] = event.presence(organisation.name()).bits();
      capacity[v] = Math.min(organisation.maxMeetings(), Long.bitCount(present[v]));
    }
    event.requests().forEach(request -> asked[vertex(request.organisation())]++);
  }

  /** A pair turned so that the organisation that stands earlier in the canonical order is first. */
  private record Side(
      int first,
      int second,
      int priority,
      boolean byFirst,
      boolean bySecond,
      long possible,
      int locked,
      int table) {}

  private List<Side> sides() {
    Map<Long, Side> sides = new HashMap<>();
    for (Pair pair : event.pairs()) {
      if (!pair.possible().isEmpty()) {
        put(sides, side(pair));
      }
    }
    for (Meeting meeting : event.locked()) {
      int a = Math.min(vertex(meeting.first()), vertex(meeting.second()));
      int b = Math.max(vertex(meeting.first()), vertex(meeting.second()));
      int round = meeting.round() - 1;
      Side asked = sides.getOrDefault(key(a, b), new Side(a, b, 0, false, false, 0, -1, -1));
      put(
          sides,
          new Side(
              a,
              b,
              asked.priority,
              asked.byFirst,
              asked.bySecond,
              1L << round,
              round,
              meeting.table() - 1));
    }
    return sides.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private Side side(Pair pair) {
    int first = vertex(pair.first());
    int second = vertex(pair.second());
    boolean turn = first > second;
    return new Side(
        Math.min(first, second),
        Math.max(first, second),
        pair.priority(),
        (turn ? pair.bySecond() : pair.byFirst()).isPresent(),
        (turn ? pair.byFirst() : pair.bySecond()).isPresent(),
        pair.possible().bits(),
        -1,
        -1);
  }

  private static void put(Map<Long, Side> sides, Side side) {
    sides.put(key(side.first, side.second), side);
  }

  private static long key(int a, int b) {
    return (long) a << Integer.SIZE | b;
  }

  private void fillPairs(List<Side> sides, int[] tableUnit) {
    for (int p = 0; p < sides.size(); p++) {
      Side side = sides.get(p);
      int[] shared =
          IntStream.concat(Arrays.stream(unitsOf[side.first]), Arrays.stream(unitsOf[side.second]))
              .distinct()
              .sorted()
              .toArray();
      IntStream table =
          fixedTable[p] >= 0 && tableUnit[fixedTable[p]] >= 0
              ? IntStream.of(tableUnit[fixedTable[p]])
              : IntStream.empty();
      pairAgents[p] =
          IntStream.concat(
                  IntStream.concat(IntStream.of(side.first, side.second), Arrays.stream(shared)),
                  table)
              .toArray();
      possible[p] = side.possible;
      priority[p] = side.priority;
      askedByFirst[p] = side.byFirst;
      askedBySecond[p] = side.bySecond;
      lockedRound[p] = side.locked;
    }
  }

  /** Who shares a unit, for each of them, in an order that depends on nothing else. */
  private List<int[]> members() {
    return event.sharedUnits().stream()
        .map(unit -> unit.organisations().stream().mapToInt(this::vertex).sorted().toArray())
        .sorted(Arrays::compare)
        .toList();
  }

  private int[][] findUnits() {
    IntStream.Builder[] units = new IntStream.Builder[organisations];
    Arrays.setAll(units, v -> IntStream.builder());
    List<int[]> members = members();
    for (int i = 0; i < members.size(); i++) {
      for (int v : members.get(i)) {
        units[v].add(organisations + i);
      }
    }
    return Arrays.stream(units).map(unit -> unit.build().toArray()).toArray(int[][]::new);
  }

  private int[][] incidence() {
    int[] degree = new int[organisations];
    for (int[] pair : pairAgents) {
      degree[pair[0]]++;
      degree[pair[1]]++;
    }
    int[][] incident = new int[organisations][];
    Arrays.setAll(incident, v -> new int[degree[v]]);
    for (int p = pairAgents.length - 1; p >= 0; p--) {
      incident[pairAgents[p][0]][--degree[pairAgents[p][0]]] = p;
      incident[pairAgents[p][1]][--degree[pairAgents[p][1]]] = p;
    }
    return incident;
  }

  private int vertex(String organisation) {
    return canonical[event.position(organisation)];
  }

  /** The number of pairs. */
  public int pairs() {
    return possible.length;
  }

  public int first(int pair) {
    return pairAgents[pair][0];
  }

  public int second(int pair) {
    return pairAgents[pair][1];
  }

  /** The other organisation of a pair. */
  public int other(int pair, int organisation) {
    return pairAgents[pair][0] + pairAgents[pair][1] - organisation;
  }

  /** Whether one of the two organisations of a pair asked for it. */
  public boolean isAskedBy(int pair, int organisation) {
    return first(pair) == organisation ? askedByFirst[pair] : askedBySecond[pair];
  }

  /** For each agent the pairs that it sits in. */
  public int[][] pairsOfAgents() {
    IntStream.Builder[] pairs = new IntStream.Builder[agents];
    Arrays.setAll(pairs, agent -> IntStream.builder());
    for (int pair = 0; pair < pairs(); pair++) {
      for (int agent : pairAgents[pair]) {
        pairs[agent].add(pair);
      }
    }
    return Arrays.stream(pairs).map(builder -> builder.build().toArray()).toArray(int[][]::new);
  }

  public boolean isLocked(int pair) {
    return lockedRound[pair] >= 0;
  }

  /** The meeting of a pair in a round and at a table, both from 1. */
  public Meeting meeting(int pair, int round, int table) {
    int first = Math.min(roster[first(pair)], roster[second(pair)]);
    int second = Math.max(roster[first(pair)], roster[second(pair)]);
    return new Meeting(
        round,
        table,
        event.organisations().get(first).name(),
        event.organisations().get(second).name(),
        isLocked(pair));
  }

  /**
   * The pair of a locked meeting.
   *
   * @throws NoSuchElementException if the two are not a pair
   */
  public int pair(Meeting meeting) {
    int a = vertex(meeting.first());
    int b = vertex(meeting.second());
    return Arrays.stream(pairsOf[a])
        .filter(pair -> other(pair, a) == b)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No pair for " + meeting));
  }

  /** The most meetings that fit into a round: tables, and half of those present. */
  public int roomIn(int round) {
    int there = 0;
    for (int v = 0; v < organisations; v++) {
      there += capacity[v] > 0 ? (int) (present[v] >>> round & 1) : 0;
    }
    return Math.min(tables, there / 2);
  }
}
