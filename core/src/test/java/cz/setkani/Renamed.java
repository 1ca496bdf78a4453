package cz.setkani;

import cz.setkani.model.Event;
import cz.setkani.model.History;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An event in which everything that has a name has another one: organisations, tables, features,
 * resources and people.
 */
final class Renamed {

  private final UnaryOperator<String> organisation;
  private final UnaryOperator<String> other;

  private Renamed(UnaryOperator<String> organisation, UnaryOperator<String> other) {
    this.organisation = organisation;
    this.other = other;
  }

  /**
   * The event with new names.
   *
   * @param organisation the new name of an organisation
   * @param other the new name of anything else
   */
  static Event of(Event event, UnaryOperator<String> organisation, UnaryOperator<String> other) {
    return new Renamed(organisation, other).event(event);
  }

  private Event event(Event event) {
    return Event.builder(event.day())
        .tables(event.tables().stream().map(this::table).toList())
        .organisations(event.organisations().stream().map(this::organisation).toList())
        .requests(event.requests().stream().map(this::request).toList())
        .locked(event.locked().stream().map(this::meeting).toList())
        .suggesting(event.isSuggesting())
        .ofEverybody(event.isOfEverybody())
        .goal(event.goal())
        .atLeast(event.atLeast())
        .maxInARow(event.maxInARow())
        .firstOpen(event.firstOpen())
        .history(history(event.history()))
        .resourceHours(hours(event.resourceHours()))
        .timeZone(event.timeZone())
        .build();
  }

  private Table table(Table table) {
    return new Table(other.apply(table.name()), all(table.features(), other), table.open());
  }

  private Organisation organisation(Organisation one) {
    return new Organisation(
        organisation.apply(one.name()),
        one.people().stream().map(other).toList(),
        one.present(),
        one.maxMeetings(),
        one.table().map(other),
        all(one.needs(), other),
        all(one.resources(), other),
        all(one.neverWith(), organisation),
        one.teams(),
        one.walks(),
        one.side().map(other),
        one.addresses());
  }

  private History history(History history) {
    Map<Set<String>, String> metIn = new HashMap<>();
    history.metIn().forEach((two, from) -> metIn.put(all(two, organisation), from));
    return new History(history.repeats(), metIn);
  }

  private ResourceHours hours(ResourceHours hours) {
    Map<String, Rounds> byName = new HashMap<>();
    hours.byName().forEach((name, rounds) -> byName.put(other.apply(name), rounds));
    return new ResourceHours(byName);
  }

  private Request request(Request request) {
    return new Request(
        organisation.apply(request.organisation()),
        organisation.apply(request.wants()),
        request.priority(),
        request.window(),
        all(request.after(), organisation));
  }

  private Meeting meeting(Meeting m) {
    String first = organisation.apply(m.first());
    String second = organisation.apply(m.second());
    return new Meeting(
        m.round(), m.table(), first, second, m.lock(), m.firstTeam(), m.secondTeam());
  }

  private static Set<String> all(Collection<String> names, UnaryOperator<String> rename) {
    return names.stream().map(rename).collect(Collectors.toSet());
  }
}
