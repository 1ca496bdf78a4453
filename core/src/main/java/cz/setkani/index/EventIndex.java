package cz.setkani.index;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rests;
import cz.setkani.model.Rounds;
import cz.setkani.model.SharedUnit;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds by names what an event says. Built from the lists of organisations and requests alone, so
 * that the check does not lean on anything that was derived from them for the solver.
 */
public final class EventIndex {

  private final Event event;
  private final Rounds all;
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, Map<String, Request>> requests = new HashMap<>();
  private final Map<String, List<SharedUnit>> unitsOf = new HashMap<>();
  private final Rests rests;
  private final Precedence orders;
  private final boolean isRoomChanging;

  public EventIndex(Event event) {
    this.event = event;
    all = Rounds.first(event.roundCount());
    event.organisations().forEach(o -> organisations.put(o.name(), o));
    for (Request request : event.requests()) {
      requests
          .computeIfAbsent(request.organisation(), o -> new HashMap<>())
          .put(request.wants(), request);
    }
    rests = Rests.of(event);
    orders = new Precedence(event);
    isRoomChanging = event.isRoomChanging();
    share(true, Organisation::people);
    share(false, Organisation::resources);
  }

  /** Whether some tables are there in some rounds only. */
  public boolean isRoomChanging() {
    return isRoomChanging;
  }

  private void share(boolean isPerson, Function<Organisation, Collection<String>> names) {
    Map<String, List<String>> where = new LinkedHashMap<>();
    for (Organisation organisation : event.organisations()) {
      for (String name : new LinkedHashSet<>(names.apply(organisation))) {
        where.computeIfAbsent(name, n -> new ArrayList<>()).add(organisation.name());
      }
    }
    where.forEach((name, at) -> share(new SharedUnit(name, isPerson, at)));
  }

  private void share(SharedUnit unit) {
    Organisation first = organisations.get(unit.organisations().get(0));
    if (unit.organisations().size() > 1 || !unit.isPerson() && first.teams() > 1) {
      for (String name : unit.organisations()) {
        unitsOf.computeIfAbsent(name, n -> new ArrayList<>()).add(unit);
      }
    }
  }

  public Event event() {
    return event;
  }

  /** All rounds of the event. */
  public Rounds rounds() {
    return all;
  }

  /** How many meetings running are allowed. */
  public Rests rests() {
    return rests;
  }

  /** Which meetings must come before which. */
  public Precedence orders() {
    return orders;
  }

  public Optional<Organisation> find(String name) {
    return Optional.ofNullable(organisations.get(name));
  }

  /** The rounds of the event in which an organisation is present. */
  public Rounds present(Organisation organisation) {
    return organisation.present().and(all);
  }

  /** The rounds of the event in which an organisation can meet somebody, as {@link Event#reach}. */
  public Rounds reach(Organisation organisation) {
    return present(organisation).and(event.resourceHours().of(organisation));
  }

  public Optional<Request> request(String from, String to) {
    return Optional.ofNullable(requests.getOrDefault(from, Map.of()).get(to));
  }

  public boolean isRequested(String a, String b) {
    return request(a, b).isPresent() || request(b, a).isPresent();
  }

  /** The rounds that the requests of the two leave, whether the event has them or not. */
  public Rounds window(String a, String b) {
    Rounds open = Rounds.first(Rounds.MOST);
    Rounds one = request(a, b).map(Request::window).orElse(open);
    return one.and(request(b, a).map(Request::window).orElse(open));
  }

  /** What an organisation has in common with others. */
  public List<SharedUnit> unitsOf(String organisation) {
    return unitsOf.getOrDefault(organisation, List.of());
  }

  /** What is written on a table; the number itself where there is no such table. */
  public String tableName(int table) {
    return event.findTable(table).map(Table::name).orElse("" + table);
  }
}
