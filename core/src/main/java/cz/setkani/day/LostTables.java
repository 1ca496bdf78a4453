package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds other tables for promises whose own is lost: first one table for all of them ("table 7 is
 * now table 18"); where there is none, one for each, as far as there are enough.
 */
final class LostTables {

  private final Rounds open;
  private final Map<Meeting, Meeting> kept = new HashMap<>();
  private Event event;

  private LostTables(Event event) {
    this.event = event;
    open = Rounds.range(event.firstOpen(), event.roundCount());
  }

  /**
   * The same promises at tables that are there.
   *
   * @param event in which the tables are there no longer
   * @param lost the names of tables that are lost in some rounds to come
   * @param promises those that are preferred first
   */
  static LostTables of(Event event, Collection<String> lost, List<Meeting> promises) {
    LostTables tables = new LostTables(event);
    tables.seat(lost, promises);
    return tables;
  }

  /** The event, in which nobody stays all day at a table that is lost. */
  Event event() {
    return event;
  }

  /** Where a promise is kept, if there is a table for it: locked there, or to its round. */
  Optional<Meeting> kept(Meeting promise) {
    return Optional.ofNullable(kept.get(promise));
  }

  private void seat(Collection<String> lost, List<Meeting> promises) {
    promises.stream()
        .filter(promise -> isThere(promise.table(), promise.round()))
        .forEach(promise -> kept.put(promise, promise.withLock(Lock.PLACE)));
    numbers()
        .filter(number -> lost.contains(event.getTable(number).name()))
        .forEach(number -> replace(number, left(promises, m -> m.table() == number)));
    for (int round : open.stream().toArray()) {
      kept.putAll(
          new SpareTables(event, round, kept.values())
              .seat(left(promises, m -> m.round() == round)));
    }
  }

  private IntStream numbers() {
    return IntStream.rangeClosed(1, event.tables().size());
  }

  private List<Meeting> left(List<Meeting> promises, Predicate<Meeting> which) {
    return promises.stream().filter(which).filter(promise -> !kept.containsKey(promise)).toList();
  }

  private boolean isThere(int number, int round) {
    return event.findTable(number).filter(table -> table.open().contains(round)).isPresent();
  }

  /** Gives one other table to all who were to meet at a lost one, and to whoever stays there. */
  private void replace(int lost, List<Meeting> displaced) {
    String name = event.getTable(lost).name();
    if (displaced.isEmpty() && residents(name).isEmpty()) {
      return;
    }
    boolean isGone = event.getTable(lost).open().and(open).isEmpty();
    Optional<Integer> other =
        numbers()
            .boxed()
            .filter(number -> isFree(number, displaced))
            .filter(number -> suits(number, displaced, moved(name, number, isGone)))
            .min(Comparator.comparing(this::isResidence).thenComparingInt(this::load));
    for (Meeting meeting : other.isPresent() ? displaced : List.<Meeting>of()) {
      kept.put(meeting, meeting.atTable(other.get()).withLock(Lock.PLACE));
    }
    event = moved(name, other.orElse(0), isGone && other.isPresent());
  }

  private List<Organisation> residents(String table) {
    return event.organisations().stream()
        .filter(one -> one.table().filter(table::equals).isPresent())
        .toList();
  }

  /** The event in which whoever stays at a lost table stays at another one, or walks about. */
  private Event moved(String lost, int other, boolean isOtherKnown) {
    List<Organisation> residents = residents(lost);
    if (residents.isEmpty()) {
      return event;
    }
    UnaryOperator<Organisation> change =
        isOtherKnown
            ? one -> one.withTable(event.getTable(other).name())
            : Organisation::withoutTable;
    EventBuilder changed = event.toBuilder();
    residents.stream().map(change).forEach(changed::replace);
    return changed.build();
  }

  private boolean isFree(int number, List<Meeting> displaced) {
    return isThereAtAll(number)
        && displaced.stream()
            .allMatch(m -> isThere(number, m.round()) && !isTaken(number, m.round()));
  }

  /** Whether a table suits all, and nobody who moves to it was promised something elsewhere. */
  private boolean suits(int number, List<Meeting> displaced, Event changed) {
    Stream<Meeting> moved = displaced.stream().map(meeting -> meeting.atTable(number));
    return (changed == event ? moved : Stream.concat(moved, kept.values().stream()))
        .allMatch(m -> changed.tablesFor(m.first(), m.second()).contains(m.table()));
  }

  private boolean isThereAtAll(int number) {
    return !event.getTable(number).open().and(open).isEmpty();
  }

  private boolean isTaken(int number, int round) {
    return kept.values().stream().anyMatch(m -> m.table() == number && m.round() == round);
  }

  private boolean isResidence(int number) {
    return !residents(event.getTable(number).name()).isEmpty();
  }

  private int load(int number) {
    return (int) kept.values().stream().filter(m -> m.table() == number).count();
  }
}
