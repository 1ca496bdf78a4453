package cz.setkani.validate;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.History;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Table;
import cz.setkani.validate.check.Frame;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.check.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an event is made of, as far as it could be read.
 *
 * @param frame the settings
 * @param tables the tables
 * @param roster who takes part
 * @param hours when resources can be had
 * @param requests who wants to meet whom
 * @param history who met at earlier events
 */
record KnownParts(
    Frame frame,
    Tables tables,
    Roster roster,
    ResourceHours hours,
    Collection<Request> requests,
    History history) {

  /** The event; for parts in which nothing is wrong. */
  Event event(List<Meeting> locked) {
    EventBuilder builder = Event.builder(frame.day().orElseThrow()).maxInARow(frame.maxInARow());
    frame.timeZone().ifPresent(builder::timeZone);
    return filled(builder)
        .locked(locked)
        .ofEverybody(frame.isOfEverybody())
        .goal(frame.goal())
        .atLeast(frame.atLeast())
        .firstOpen(frame.firstOpen())
        .build();
  }

  /**
   * What meetings that stay must fit into, as far as it is known: where the day is not, no pauses
   * and no rests; empty where the tables are not.
   */
  Optional<Event> withoutMeetings() {
    Set<String> names = names().stream().map(Table::name).collect(Collectors.toSet());
    boolean areTablesKnown =
        !names.isEmpty()
            && roster.organisations().stream()
                .allMatch(one -> one.table().stream().allMatch(names::contains));
    EventBuilder builder =
        frame
            .day()
            .map(day -> Event.builder(day).maxInARow(frame.maxInARow()))
            .orElseGet(() -> Event.builder(frame.clock().rounds()));
    return Optional.of(builder).filter(b -> areTablesKnown).map(b -> filled(b).build());
  }

  private EventBuilder filled(EventBuilder builder) {
    return builder
        .tables(names())
        .organisations(roster.organisations())
        .resourceHours(hours)
        .requests(requests)
        .history(history);
  }

  private List<Table> names() {
    return tables.names(roster.teamCount());
  }
}
