package cz.setkani.explain;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Does to an event what a help proposes. */
final class ChangedEvent {

  private int rounds;
  private List<Table> tables;
  private List<Organisation> organisations;
  private List<Request> requests;
  private final Day day;
  private final int firstOpen;
  private int maxInARow;
  private ResourceHours resourceHours;

  private ChangedEvent(Event event) {
    rounds = event.roundCount();
    tables = event.tables();
    organisations = event.organisations();
    requests = event.requests();
    day = event.day();
    maxInARow = event.maxInARow();
    firstOpen = event.firstOpen();
    resourceHours = event.resourceHours();
  }

  /** The event after changes that are to allow a request in the rounds that they name. */
  static Event of(Event event, Request request, List<Change> changes) {
    ChangedEvent changed = new ChangedEvent(event);
    changes.forEach(change -> changed.apply(change, request));
    return Event.builder(changed.day.withRounds(changed.rounds))
        .maxInARow(changed.maxInARow)
        .tables(changed.tables)
        .organisations(changed.organisations)
        .requests(changed.requests)
        .locked(event.locked())
        .firstOpen(changed.firstOpen)
        .resourceHours(changed.resourceHours)
        .build();
  }

  /** The rounds in which a change says that the meeting fits. */
  static Rounds rounds(Change change) {
    Rounds rounds = Rounds.NONE;
    for (String part : change.facts().get(ToldFact.ROUNDS).split(", ")) {
      String[] ends = part.split("-");
      rounds =
          rounds.or(
              Rounds.range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
    }
    return rounds;
  }

  private List<Table> enlarged(int count) {
    List<Table> more = new ArrayList<>(tables);
    while (more.size() < count) {
      more.add(new Table("" + (more.size() + 1)));
    }
    return more;
  }

  private void apply(Change change, Request request) {
    Map<ToldFact, String> facts = change.facts();
    String name = facts.get(ToldFact.ORGANISATION);
    String shared = facts.get(ToldFact.SHARED);
    Rounds in = rounds(change);
    switch (change.help()) {
      case SEARCH -> {}
      case WINDOW -> requests = requests.stream().map(r -> widened(r, request, in)).toList();
      case MAX_MEETINGS -> {
        int limit = number(change, ToldFact.LIMIT);
        change(name, organisation -> organisation.withMaxMeetings(limit));
      }
      case WALK -> change(name, organisation -> organisation.withWalks(true));
      case TABLE -> tables = enlarged(number(change, ToldFact.TABLE_COUNT));
      case OPEN_TABLE ->
          tables = tables.stream().map(table -> table.withOpen(table.open().or(in))).toList();
      case PRESENCE ->
          change(name, organisation -> organisation.withPresent(organisation.present().or(in)));
      case PERSON -> change(name, o -> o.withPeople(without(shared, o.people())));
      case RESOURCE ->
          change(
              name, o -> o.withResources(Set.copyOf(without(shared, List.copyOf(o.resources())))));
      case RESOURCE_HOURS -> {
        Map<String, Rounds> hours = new TreeMap<>(resourceHours.byName());
        hours.computeIfPresent(shared, (n, there) -> there.or(in));
        resourceHours = new ResourceHours(hours);
      }
      case ORDER -> requests = requests.stream().map(r -> unordered(r, facts)).toList();
      case REST -> maxInARow = number(change, ToldFact.RUNNING);
      case ROUND -> rounds = number(change, ToldFact.LAST_ROUND);
      default -> throw new IllegalArgumentException("%s is no change.".formatted(change));
    }
  }

  private static int number(Change change, ToldFact fact) {
    return Integer.parseInt(change.facts().get(fact));
  }

  private static Request widened(Request request, Request asked, Rounds by) {
    Set<String> names = Set.of(request.organisation(), request.wants());
    return names.equals(Set.of(asked.organisation(), asked.wants()))
        ? request.withWindow(request.window().or(by))
        : request;
  }

  private static Request unordered(Request request, Map<ToldFact, String> order) {
    if (!request.organisation().equals(order.get(ToldFact.ORGANISATION))
        || !request.wants().equals(order.get(ToldFact.LATER))) {
      return request;
    }
    Set<String> after = new TreeSet<>(request.after());
    after.remove(order.get(ToldFact.EARLIER));
    return request.withAfter(after);
  }

  private static List<String> without(String name, List<String> names) {
    Set<String> others = new TreeSet<>(names);
    others.remove(name);
    others.add("another " + name);
    return new ArrayList<>(others);
  }

  private void change(String name, UnaryOperator<Organisation> change) {
    organisations =
        organisations.stream().map(o -> o.name().equals(name) ? change.apply(o) : o).toList();
  }
}
