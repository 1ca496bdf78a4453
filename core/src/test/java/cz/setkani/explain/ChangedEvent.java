package cz.setkani.explain;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  private ChangedEvent(Event event) {
    rounds = event.roundCount();
    tables = event.tables();
    organisations = event.organisations();
    requests = event.requests();
    day = event.day();
    maxInARow = event.maxInARow();
    firstOpen = event.firstOpen();
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
        .build();
  }

  /** The rounds in which a change says that the meeting fits. */
  static Rounds rounds(Change change) {
    Rounds rounds = Rounds.NONE;
    for (String part : change.facts().get(change.facts().size() - 1).split(", ")) {
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
    String first = change.facts().get(0);
    Rounds in = rounds(change);
    switch (change.help()) {
      case SEARCH -> {}
      case WINDOW -> requests = requests.stream().map(r -> widened(r, request, in)).toList();
      case MAX_MEETINGS -> {
        int limit = Integer.parseInt(change.facts().get(1));
        change(first, organisation -> organisation.withMaxMeetings(limit));
      }
      case WALK -> change(first, organisation -> organisation.withWalks(true));
      case TABLE -> tables = enlarged(Integer.parseInt(first));
      case OPEN_TABLE ->
          tables = tables.stream().map(table -> table.withOpen(table.open().or(in))).toList();
      case PRESENCE ->
          change(first, organisation -> organisation.withPresent(organisation.present().or(in)));
      case PERSON -> change(change.facts().get(1), o -> o.withPeople(without(first, o.people())));
      case RESOURCE ->
          change(
              change.facts().get(1),
              o -> o.withResources(Set.copyOf(without(first, List.copyOf(o.resources())))));
      case ORDER -> requests = requests.stream().map(r -> unordered(r, change.facts())).toList();
      case REST -> maxInARow = Integer.parseInt(first);
      case ROUND -> rounds = Integer.parseInt(first);
      default -> throw new IllegalArgumentException("%s is no change.".formatted(change));
    }
  }

  private static Request widened(Request request, Request asked, Rounds by) {
    Set<String> names = Set.of(request.organisation(), request.wants());
    return names.equals(Set.of(asked.organisation(), asked.wants()))
        ? request.withWindow(request.window().or(by))
        : request;
  }

  private static Request unordered(Request request, List<String> order) {
    if (!request.organisation().equals(order.get(0)) || !request.wants().equals(order.get(2))) {
      return request;
    }
    Set<String> after = new TreeSet<>(request.after());
    after.remove(order.get(1));
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
