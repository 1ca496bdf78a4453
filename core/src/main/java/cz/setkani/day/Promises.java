package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event as the day stands, and what became of the meetings of the last edition.
 *
 * @param event the event of the day: who is away is not expected, what is lost is not there, and
 *     the meetings held are locked; promises are not, but for those that must not move
 * @param held meetings of rounds that are over
 * @param promises meetings to come whose two sides are here
 * @param struck meetings that cannot take place, or did not, with the grounds
 */
record Promises(Event event, List<Meeting> held, List<Promise> promises, List<Fate> struck) {

  static Promises of(Event planned, Schedule edition, Standing standing) {
    Event today = Today.of(planned, standing);
    List<Meeting> held = new ArrayList<>();
    List<Promise> promises = new ArrayList<>();
    List<Fate> struck = new ArrayList<>();
    for (Meeting told : edition.meetings()) {
      Meeting meeting = today.inRosterOrder(told);
      Optional<Grounds> against = grounds(today, standing, meeting);
      if (against.isPresent()) {
        struck.add(new Fate(Optional.of(meeting), Optional.empty(), Status.STRUCK, against));
      } else if (meeting.round() < standing.firstOpen()) {
        held.add(meeting);
      } else {
        promises.add(new Promise(meeting, meeting.withLock(Lock.PLACE)));
      }
    }
    return new Promises(
        today.withLocked(held.stream().map(m -> m.withLock(Lock.PLACE)).toList()),
        held,
        promises,
        struck);
  }

  private static Optional<Grounds> grounds(Event today, Standing standing, Meeting meeting) {
    if (standing.notHeld().contains(meeting)) {
      return Optional.of(Grounds.NOT_HELD);
    }
    if (meeting.round() > today.roundCount()) {
      return Optional.of(Grounds.ROUND_DROPPED);
    }
    boolean areHere =
        today.presence(meeting.first()).contains(meeting.round())
            && today.presence(meeting.second()).contains(meeting.round());
    if (!areHere) {
      return Optional.of(Grounds.AWAY);
    }
    boolean isStillWanted =
        meeting.round() < standing.firstOpen()
            || meeting.locked()
            || today.isSuggesting()
            || today.areRequested(meeting.first(), meeting.second());
    return isStillWanted ? Optional.empty() : Optional.of(Grounds.WISH_DROPPED);
  }

  /**
   * The event of the day, in which promises are locked.
   *
   * @param free the promises that are not
   */
  Event standing(Collection<Promise> free) {
    Set<Promise> loose = new HashSet<>(free);
    List<Meeting> staying = new ArrayList<>(event.locked());
    promises.stream()
        .filter(promise -> !loose.contains(promise))
        .map(Promise::kept)
        .forEach(staying::add);
    return event.withLocked(staying);
  }
}
