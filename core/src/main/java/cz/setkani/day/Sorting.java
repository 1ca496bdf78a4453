package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sorts the meetings of the last edition: what was held, what still is promised, what cannot be.
 */
final class Sorting {

  private final Today today;
  private final LostTables tables;
  private final List<Meeting> toCome = new ArrayList<>();
  private final List<Fate> struck = new ArrayList<>();

  private Sorting(Event planned, Schedule told, Standing standing) {
    today = new Today(planned, told, standing);
    Event event = today.event();
    Set<Meeting> held = new HashSet<>(today.held());
    for (Meeting meeting : told.meetings()) {
      Optional<Grounds> against = today.against(meeting);
      against.ifPresent(grounds -> strike(meeting, grounds));
      if (against.isEmpty() && !held.contains(meeting)) {
        toCome.add(meeting);
      }
    }
    toCome.sort(
        Comparator.<Meeting, Boolean>comparing(meeting -> !today.isLocked(meeting))
            .thenComparing(new Preference(event)));
    tables = LostTables.of(event, standing.lostTables().keySet(), toCome);
  }

  /**
   * What became of the meetings of an edition.
   *
   * @param planned the event with all that is wished for now
   * @throws IllegalArgumentException if the first open round is none of the event
   * @throws java.util.NoSuchElementException if the edition names an unknown organisation
   */
  static Promises of(Event planned, Schedule edition, Standing standing) {
    Schedule told = new Schedule(edition.meetings().stream().map(planned::inRosterOrder).toList());
    return new Sorting(planned, told, standing).promises();
  }

  private void strike(Meeting meeting, Grounds grounds) {
    struck.add(
        new Fate(Optional.of(meeting), Optional.empty(), Status.STRUCK, Optional.of(grounds)));
  }

  private Promises promises() {
    List<Meeting> held = today.held();
    Set<Meeting> together =
        Together.of(
            tables.event(),
            Stream.concat(
                    held.stream().map(meeting -> meeting.withLock(Lock.PLACE)),
                    toCome.stream().flatMap(meeting -> tables.kept(meeting).stream()))
                .toList());
    List<Promise> promises = new ArrayList<>();
    for (Meeting meeting : toCome) {
      Optional<Meeting> kept = tables.kept(meeting);
      if (kept.filter(together::contains).isPresent()) {
        promises.add(new Promise(meeting, kept.get(), today.isLocked(meeting)));
      } else {
        strike(meeting, kept.isPresent() ? Grounds.RULE : Grounds.TABLE_LOST);
      }
    }
    List<Meeting> stillHeld =
        held.stream().filter(m -> together.contains(m.withLock(Lock.PLACE))).toList();
    Set<Meeting> known = new HashSet<>(stillHeld);
    held.stream().filter(m -> !known.contains(m)).forEach(m -> strike(m, Grounds.RULE));
    return new Promises(
        tables.event().withLocked(locked(stillHeld, promises)),
        stillHeld,
        promises,
        List.copyOf(struck),
        obstacles(promises),
        today.away());
  }

  private List<Meeting> locked(List<Meeting> held, List<Promise> promises) {
    return Stream.concat(
            held.stream().map(meeting -> meeting.withLock(Lock.PLACE)),
            promises.stream().filter(Promise::isLocked).map(Sorting::locked))
        .toList();
  }

  /** A promise of which the organiser locked the round alone may go to any table. */
  private static Meeting locked(Promise promise) {
    boolean isAtAnyTable = promise.told().lock() == Lock.ROUND;
    return isAtAnyTable ? promise.kept().withLock(Lock.ROUND) : promise.kept();
  }

  private List<Obstacle> obstacles(List<Promise> promises) {
    Stream<Obstacle> lost =
        struck.stream()
            .map(fate -> new Obstacle(fate.before().orElseThrow(), fate.grounds().orElseThrow()))
            .filter(one -> !today.isOver(one.meeting()) && today.isLocked(one.meeting()));
    Stream<Obstacle> elsewhere =
        promises.stream()
            .filter(promise -> promise.isLocked() && promise.told().lock() != Lock.ROUND)
            .filter(promise -> promise.told().table() != promise.kept().table())
            .map(promise -> new Obstacle(promise.told(), Grounds.TABLE_LOST));
    return Stream.concat(lost, elsewhere)
        .sorted(Comparator.comparing(Obstacle::meeting, Meeting.BY_PLACE))
        .toList();
  }
}
