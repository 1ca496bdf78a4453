package cz.setkani.explain;

import cz.setkani.index.Couple;
import cz.setkani.index.EventIndex;
import cz.setkani.index.Occupancy;
import cz.setkani.index.Precedence;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.SharedUnit;
import cz.setkani.model.TableRules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a schedule stands towards a request that it does not meet.
 *
 * @param index the event
 * @param occupancy the schedule
 * @param request the request
 * @param asker the organisation that asks
 * @param wanted the organisation that is wanted
 * @param window the rounds that the requests of the two leave, whether the event has them or not
 * @param shared the people and resources that one of the two has in common with others, and the
 *     rounds in which they are in a meeting
 * @param tables the tables at which the two can meet
 * @param closed the rounds in which a table at which the two can meet is not there
 * @param tablesTaken the rounds in which every table is taken, or not there, at which the two can
 *     meet
 */
record Situation(
    EventIndex index,
    Occupancy occupancy,
    Request request,
    Attendance asker,
    Attendance wanted,
    Rounds window,
    Map<SharedUnit, Rounds> shared,
    List<Integer> tables,
    Rounds closed,
    Rounds tablesTaken) {

  static Situation of(EventIndex index, Occupancy occupancy, Request request) {
    String asker = request.organisation();
    String wanted = request.wants();
    Set<SharedUnit> units = new LinkedHashSet<>(index.unitsOf(asker));
    units.addAll(index.unitsOf(wanted));
    Map<SharedUnit, Rounds> shared = new LinkedHashMap<>();
    units.forEach(unit -> shared.put(unit, occupancy.busy(unit)));
    List<Integer> tables = index.event().tablesFor(asker, wanted);
    return new Situation(
        index,
        occupancy,
        request,
        Attendance.of(index, occupancy, asker),
        Attendance.of(index, occupancy, wanted),
        index.window(asker, wanted),
        shared,
        tables,
        closed(index, tables),
        occupancy.whereTaken(tables));
  }

  private static Rounds closed(EventIndex index, List<Integer> tables) {
    if (!index.isRoomChanging()) {
      return Rounds.NONE;
    }
    return tables.stream()
        .map(table -> index.rounds().minus(index.event().getTable(table).open()))
        .reduce(Rounds.NONE, Rounds::or);
  }

  /** The rounds that both have free. */
  Rounds bothFree() {
    return asker.free().and(wanted.free());
  }

  /** The rounds that both have free, within the windows of their requests. */
  Rounds suitable() {
    return bothFree().and(window);
  }

  /** Of the {@link #suitable} rounds those that are not over. */
  Rounds ahead() {
    return suitable().minus(index.event().over());
  }

  /** Of these rounds those in which everything is there that the meeting occupies. */
  Rounds open() {
    return ahead().minus(needs().away());
  }

  /** What the meeting occupies. */
  Needs needs() {
    return new Needs(index, asker.organisation(), wanted.organisation());
  }

  /** The rounds that one of the two has free, but needs as a rest. */
  Rounds restOf(Attendance side) {
    return occupancy.restIn(side.organisation(), side.free());
  }

  /** The rounds that one of the two needs as a rest. */
  Rounds rest() {
    return restOf(asker).or(restOf(wanted));
  }

  /** What was asked for of the order of this meeting and others. */
  List<Precedence.Order> orders() {
    return index.orders().of(asker.name(), wanted.name());
  }

  /** The rounds in which an order would be broken. */
  Rounds brokenBy(Precedence.Order order) {
    return order.brokenBy(Couple.of(asker.name(), wanted.name()), occupancy);
  }

  /** The rounds in which any order would be broken. */
  Rounds outOfOrder() {
    return index.orders().brokenBy(asker.name(), wanted.name(), occupancy);
  }

  /** The same if whoever of the two has a table of its own would leave it for the other. */
  Situation ifTheyWalked() {
    List<Integer> other =
        new TableRules(index.event().tables())
            .suitable(asker.organisation().withWalks(true), wanted.organisation().withWalks(true));
    return new Situation(
        index,
        occupancy,
        request,
        asker,
        wanted,
        window,
        shared,
        other,
        closed(index, other),
        occupancy.whereTaken(other));
  }

  /** Whether every table would do. */
  boolean isAtAnyTable() {
    return tables.size() == index.event().tables().size();
  }

  /**
   * Whether a table at which the two can meet is there in a round, of this event or a later one.
   */
  boolean hasTableIn(int round) {
    return tables.stream().anyMatch(t -> index.event().getTable(t).open().contains(round));
  }

  /** The rounds in which one of the two has what it shares itself, with its other team. */
  Rounds heldByTheTwo() {
    return Stream.of(asker, wanted)
        .filter(
            side -> shared.keySet().stream().anyMatch(u -> u.organisations().contains(side.name())))
        .map(Attendance::sitting)
        .reduce(Rounds.NONE, Rounds::or);
  }

  /** Whether any further table would do, whatever it were like. */
  boolean wouldSitAnywhere() {
    return Stream.of(asker, wanted)
        .map(Attendance::organisation)
        .allMatch(organisation -> organisation.table().isEmpty() && organisation.needs().isEmpty());
  }
}
