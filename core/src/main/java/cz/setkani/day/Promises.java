package cz.setkani.day;

import cz.setkani.index.Couple;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An event as the day stands, and what became of the meetings of the last edition.
 *
 * @param event the event of the day: who is away is not expected, what is lost is not there, and
 *     the meetings held are locked; promises are not, but for those that must not move
 * @param held meetings of rounds that are over
 * @param promises meetings to come that can take place as they were told
 * @param struck meetings that cannot take place, or did not, with the grounds
 * @param obstacles promises that must not move, and cannot stay
 * @param away for organisations, the rounds in which they are not here themselves
 */
record Promises(
    Event event,
    List<Meeting> held,
    List<Promise> promises,
    List<Fate> struck,
    List<Obstacle> obstacles,
    Map<String, Rounds> away) {

  /**
   * The event of the day, in which promises are locked.
   *
   * @param free the promises that are not, none of them one that must not move
   */
  Event standing(Collection<Promise> free) {
    Set<Promise> loose = new HashSet<>(free);
    List<Meeting> staying = new ArrayList<>();
    event.locked().stream()
        .filter(meeting -> event.over().contains(meeting.round()))
        .forEach(staying::add);
    promises.stream()
        .filter(promise -> !loose.contains(promise))
        .map(Promise::kept)
        .forEach(staying::add);
    return event.withLocked(staying);
  }

  /** What was held, and the promises as they are if they are kept. */
  Schedule schedule() {
    return new Schedule(
        plain(Stream.concat(held.stream(), promises.stream().map(Promise::kept)).toList()));
  }

  /** The same meetings, in which nothing is locked that is locked only to keep it. */
  List<Meeting> plain(List<Meeting> meetings) {
    Map<Couple, Lock> locks = new HashMap<>();
    event.locked().forEach(meeting -> locks.put(Couple.of(meeting), meeting.lock()));
    return meetings.stream()
        .map(m -> m.withLock(locks.getOrDefault(Couple.of(m), Lock.NONE)))
        .toList();
  }

  /** On how many pages there are promises. */
  int pageCount() {
    return new Breaking(promises).pages().size();
  }
}
