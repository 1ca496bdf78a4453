package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Guest;
import cz.setkani.model.Idleness;
import cz.setkani.model.Lock;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Collects the numbers of an event. */
final class EventParts {

  private final Event event;
  private final Vertices vertices;
  private final List<Side> sides;
  private final Parts parts;

  private EventParts(Event event, Vertices vertices) {
    this.event = event;
    this.vertices = vertices;
    sides = Side.listOf(event, vertices);
    parts = new Parts(event.roundCount(), event.tables().size(), vertices.count(), sides.size());
    Arrays.setAll(parts.open, table -> event.tables().get(table).open().bits());
    Arrays.setAll(parts.tablesIn, round -> room(round + 1));
    for (int v = 0; v < parts.organisations; v++) {
      parts.secondTeam[v] = vertices.organisation(v).teams() > 1 ? parts.teams++ : -1;
    }
    parts.unitsOf = findUnits();
    parts.bareAgents = parts.teams + event.sharedUnits().size();
    parts.agents = parts.bareAgents;
    fillGuests();
    fillOrganisations();
    fillPairs();
    Orders.fill(event, vertices, sides, parts);
  }

  /** The numbers of an event, where pairs have a table if they can meet at no other one. */
  static Parts of(Event event, Vertices vertices) {
    EventParts all = new EventParts(event, vertices);
    List<FixedTables.Visit> couples = all.couples();
    all.parts.tableChoices = FixedTables.choices(event, couples);
    Parts tabled = Tabling.of(all.parts, FixedTables.forced(event, couples));
    all.rest(tabled);
    return tabled;
  }

  /** For each pair one of the tables at which it can meet, or {@link FixedTables#ANY}. */
  static int[] chosenTables(Event event, Vertices vertices) {
    return FixedTables.chosen(event, new EventParts(event, vertices).couples());
  }

  private List<FixedTables.Visit> couples() {
    return sides.stream().map(this::couple).toList();
  }

  private FixedTables.Visit couple(Side side) {
    return new FixedTables.Visit(
        side.first(),
        side.second(),
        vertices.organisation(side.first()),
        vertices.organisation(side.second()),
        side.possible(),
        side.table(),
        side.lock() == Lock.PLACE || event.over().contains(side.locked() + 1));
  }

  /** Marks whose day counts; of several people with the same organisations, the first. */
  private void fillGuests() {
    parts.isGuest = new boolean[parts.agents];
    List<int[]> members = members();
    for (Guest guest : Guest.listOf(event)) {
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
      parts.present[v] = event.reach(organisation.name()).bits();
      int most =
          organisation.teams() * reach(organisation).minus(event.over()).size()
              + heldBefore(organisation.name());
      parts.capacity[v] = Math.min(organisation.maxMeetings(), most);
      if (parts.secondTeam[v] >= 0) {
        parts.present[parts.secondTeam[v]] = parts.present[v];
      }
    }
    event.requests().forEach(request -> parts.asked[vertices.vertex(request.organisation())]++);
  }

  private Rounds reach(Organisation organisation) {
    return event.reach(organisation.name());
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
  private void rest(Parts tabled) {
    tabled.rest = RestRule.of(event);
    tabled.idleness = Idleness.of(event.day());
    if (tabled.rest.isLimiting()) {
      long[] open = new long[tabled.organisations];
      for (int pair = 0; pair < sides.size(); pair++) {
        open[sides.get(pair).first()] |= tabled.possible[pair];
        open[sides.get(pair).second()] |= tabled.possible[pair];
      }
      for (int v = 0; v < tabled.organisations; v++) {
        int most = tabled.width(v) * tabled.rest.most(open[v]);
        tabled.capacity[v] = Math.min(tabled.capacity[v], most);
      }
    }
  }

  private void fillPairs() {
    for (int p = 0; p < sides.size(); p++) {
      Side side = sides.get(p);
      int[] shared =
          IntStream.concat(
                  Arrays.stream(parts.unitsOf[side.first()]),
                  Arrays.stream(parts.unitsOf[side.second()]))
              .distinct()
              .sorted()
              .toArray();
      parts.pairAgents[p] =
          IntStream.concat(IntStream.of(side.first(), side.second()), Arrays.stream(shared))
              .toArray();
      parts.anywhere[p] = side.possible();
      parts.priority[p] = side.priority();
      parts.must[p] = side.must();
      parts.askedByFirst[p] = side.byFirst();
      parts.askedBySecond[p] = side.bySecond();
      parts.lockedRound[p] = side.locked();
      parts.lock[p] = side.lock();
      parts.lockedDeal[p] = side.deal();
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
