package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Guest;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Collects the numbers of an event. */
final class EventParts {

  private final Event event;
  private final Vertices vertices;
  private final List<Side> sides;
  private final Parts parts;

  private EventParts(Event event, Vertices vertices, boolean isNarrowed) {
    this.event = event;
    this.vertices = vertices;
    sides = Side.listOf(event, vertices);
    parts = new Parts(event.roundCount(), event.tables().size(), vertices.count(), sides.size());
    Arrays.setAll(parts.open, table -> event.tables().get(table).open().bits());
    Arrays.setAll(parts.tablesIn, round -> room(round + 1));
    parts.fixedTable = FixedTables.of(event, sides.stream().map(this::couple).toList(), isNarrowed);
    for (int v = 0; v < parts.organisations; v++) {
      parts.secondTeam[v] = vertices.organisation(v).teams() > 1 ? parts.teams++ : -1;
    }
    parts.unitsOf = findUnits();
    int firstTableUnit = parts.teams + event.sharedUnits().size();
    int[] tableUnit = tableUnits(firstTableUnit);
    parts.agents = Math.max(firstTableUnit, Arrays.stream(tableUnit).max().orElse(0) + 1);
    fillGuests();
    fillOrganisations();
    fillPairs(tableUnit);
    cutToOpenTables();
    rest();
    Orders.fill(event, vertices, sides, parts);
  }

  /**
   * The numbers of an event.
   *
   * @param isNarrowed whether to choose one table beforehand where several would do
   */
  static Parts of(Event event, Vertices vertices, boolean isNarrowed) {
    return new EventParts(event, vertices, isNarrowed).parts;
  }

  private FixedTables.Visit couple(Side side) {
    return new FixedTables.Visit(
        vertices.earlier(side.first(), side.second()),
        vertices.later(side.first(), side.second()),
        side.table());
  }

  /** For each table the agent that it is, or -1 where nobody but one team is bound to it. */
  private int[] tableUnits(int first) {
    Map<Integer, List<Side>> bound = new TreeMap<>();
    for (int pair = 0; pair < sides.size(); pair++) {
      if (parts.fixedTable[pair] >= 0) {
        bound
            .computeIfAbsent(parts.fixedTable[pair], table -> new ArrayList<>())
            .add(sides.get(pair));
      }
    }
    int[] unit = new int[parts.tables];
    Arrays.fill(unit, -1);
    int next = first;
    for (Map.Entry<Integer, List<Side>> table : bound.entrySet()) {
      boolean isFree = table.getValue().stream().allMatch(side -> side.locked() >= 0);
      if (!isFree && !haveOneInCommon(table.getValue())) {
        unit[table.getKey()] = next++;
      }
    }
    return unit;
  }

  private boolean haveOneInCommon(List<Side> sides) {
    Side one = sides.get(0);
    return IntStream.of(one.first(), one.second())
        .filter(v -> parts.secondTeam[v] < 0)
        .anyMatch(v -> sides.stream().allMatch(side -> side.isOf(v)));
  }

  /** Marks whose day counts; of several people with the same organisations, the first. */
  private void fillGuests() {
    parts.isGuest = new boolean[parts.agents];
    List<int[]> members = members();
    for (Guest guest : event.guests()) {
      int[] represented =
          guest.organisations().stream().mapToInt(vertices::vertex).sorted().toArray();
      int v = represented[0];
      int own = guest.team() == 1 ? v : parts.secondTeam[v];
      parts.isGuest[guest.isShared() ? parts.teams + find(represented, members) : own] = true;
    }
  }

  private static int find(int[] represented, List<int[]> members) {
    return IntStream.range(0, members.size())
        .filter(i -> Arrays.equals(represented, members.get(i)))
        .findFirst()
        .orElseThrow();
  }

  private void fillOrganisations() {
    parts.present = new long[parts.agents];
    Arrays.fill(parts.present, Rounds.first(parts.rounds).bits());
    for (int v = 0; v < parts.organisations; v++) {
      Organisation organisation = vertices.organisation(v);
      parts.present[v] = event.presence(organisation.name()).bits();
      int most =
          organisation.teams() * presence(organisation).minus(event.over()).size()
              + heldBefore(organisation.name());
      parts.capacity[v] = Math.min(organisation.maxMeetings(), most);
      if (parts.secondTeam[v] >= 0) {
        parts.present[parts.secondTeam[v]] = parts.present[v];
      }
    }
    event.requests().forEach(request -> parts.asked[vertices.vertex(request.organisation())]++);
  }

  private Rounds presence(Organisation organisation) {
    return event.presence(organisation.name());
  }

  /** How many meetings fit into a round: those that are held, if it is over. */
  private int room(int round) {
    return event.over().contains(round)
        ? (int) event.locked().stream().filter(meeting -> meeting.round() == round).count()
        : event.tablesIn(round);
  }

  /** How many meetings an organisation has in rounds that are over. */
  private int heldBefore(String name) {
    return (int)
        event.locked().stream()
            .filter(meeting -> event.over().contains(meeting.round()) && meeting.has(name))
            .count();
  }

  /** Limits meetings by rests; a round in which an organisation can meet nobody is one. */
  private void rest() {
    parts.rest = RestRule.of(event);
    if (parts.rest.isLimiting()) {
      long[] open = new long[parts.organisations];
      for (int pair = 0; pair < sides.size(); pair++) {
        open[sides.get(pair).first()] |= parts.possible[pair];
        open[sides.get(pair).second()] |= parts.possible[pair];
      }
      for (int v = 0; v < parts.organisations; v++) {
        parts.capacity[v] = Math.min(parts.capacity[v], parts.width(v) * parts.rest.most(open[v]));
      }
    }
  }

  private void fillPairs(int[] tableUnit) {
    for (int p = 0; p < sides.size(); p++) {
      Side side = sides.get(p);
      int[] shared =
          IntStream.concat(
                  Arrays.stream(parts.unitsOf[side.first()]),
                  Arrays.stream(parts.unitsOf[side.second()]))
              .distinct()
              .sorted()
              .toArray();
      IntStream table =
          parts.fixedTable[p] >= 0 && tableUnit[parts.fixedTable[p]] >= 0
              ? IntStream.of(tableUnit[parts.fixedTable[p]])
              : IntStream.empty();
      parts.pairAgents[p] =
          IntStream.concat(
                  IntStream.concat(
                      IntStream.of(side.first(), side.second()), Arrays.stream(shared)),
                  table)
              .toArray();
      parts.possible[p] = side.possible();
      parts.priority[p] = side.priority();
      parts.askedByFirst[p] = side.byFirst();
      parts.askedBySecond[p] = side.bySecond();
      parts.lockedRound[p] = side.locked();
      parts.lockedDeal[p] = side.deal();
    }
  }

  /** A pair that is bound to a table meets only while that table is there. */
  private void cutToOpenTables() {
    for (int p = 0; p < sides.size(); p++) {
      if (parts.fixedTable[p] >= 0) {
        parts.possible[p] &= parts.open[parts.fixedTable[p]];
      }
    }
  }

  /** Who shares a unit, for each of them, in an order that depends on nothing else. */
  private List<int[]> members() {
    return event.sharedUnits().stream()
        .map(unit -> unit.organisations().stream().mapToInt(vertices::vertex).sorted().toArray())
        .sorted(Arrays::compare)
        .toList();
  }

  private int[][] findUnits() {
    IntStream.Builder[] units = new IntStream.Builder[parts.organisations];
    Arrays.setAll(units, v -> IntStream.builder());
    List<int[]> members = members();
    for (int i = 0; i < members.size(); i++) {
      for (int v : members.get(i)) {
        units[v].add(parts.teams + i);
      }
    }
    return Arrays.stream(units).map(unit -> unit.build().toArray()).toArray(int[][]::new);
  }
}
