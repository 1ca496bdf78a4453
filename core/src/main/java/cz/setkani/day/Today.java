package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What of an event as it was planned takes place, and why the rest does not. */
final class Today {

  private final Event planned;
  private final Standing standing;
  private final List<Meeting> held;
  private final Rounds open;

  Today(Event planned, Schedule edition, Standing standing) {
    this.planned = planned;
    this.standing = standing;
    open = Rounds.range(standing.firstOpen(), Rounds.MOST);
    held =
        edition.meetings().stream()
            .filter(this::isOver)
            .filter(meeting -> against(meeting).isEmpty())
            .toList();
  }

  /** Whether a meeting is of a round that is over. */
  boolean isOver(Meeting meeting) {
    return meeting.round() < standing.firstOpen();
  }

  /** The meetings of rounds that are over. */
  List<Meeting> held() {
    return held;
  }

  /** The event without those who are away and what is lost; nothing is locked in it. */
  Event event() {
    EventBuilder today =
        planned.withLocked(List.of()).toBuilder()
            .tables(planned.tables().stream().map(this::table).toList())
            .firstOpen(standing.firstOpen())
            .resourceHours(resourceHours());
    planned.organisations().forEach(one -> today.replace(organisation(one)));
    return today.build();
  }

  private Table table(Table table) {
    return table.withOpen(table.open().minus(lost(standing.lostTables(), table.name()).and(open)));
  }

  /** What is lost cannot be had in any round to come. */
  private ResourceHours resourceHours() {
    Map<String, Rounds> hours = new TreeMap<>(planned.resourceHours().byName());
    standing
        .lostResources()
        .forEach(
            (name, rounds) ->
                hours.merge(name, Rounds.first(Rounds.MOST).minus(rounds.and(open)), Rounds::and));
    return new ResourceHours(hours);
  }

  /** Who met in a round was there, whatever was expected. */
  private Organisation organisation(Organisation one) {
    Rounds met =
        Rounds.of(
            held.stream()
                .filter(meeting -> meeting.has(one.name()))
                .mapToInt(Meeting::round)
                .toArray());
    Rounds here = one.present().minus(away(one.name()));
    return one.withPresent(here.or(met));
  }

  /** For organisations, the rounds in which they are not here themselves. */
  Map<String, Rounds> away() {
    return standing.away();
  }

  private Rounds away(String name) {
    return lost(standing.away(), name);
  }

  private Rounds withoutResource(Organisation one) {
    return one.resources().stream()
        .map(resource -> lost(standing.lostResources(), resource))
        .reduce(Rounds.NONE, Rounds::or)
        .and(open);
  }

  private static Rounds lost(Map<String, Rounds> lost, String name) {
    return lost.getOrDefault(name, Rounds.NONE);
  }

  /** Why a meeting cannot take place, or did not, whatever becomes of the others. */
  Optional<Grounds> against(Meeting meeting) {
    if (!isOver(meeting) && meeting.round() > planned.roundCount()) {
      return Optional.of(Grounds.ROUND_DROPPED);
    }
    if (isAway(meeting.first(), meeting) || isAway(meeting.second(), meeting)) {
      return Optional.of(Grounds.AWAY);
    }
    return isOver(meeting) ? againstHeld(meeting) : againstPromise(meeting);
  }

  private boolean isAway(String name, Meeting meeting) {
    boolean isExpected =
        isOver(meeting) || planned.getOrganisation(name).present().contains(meeting.round());
    return !isExpected || away(name).contains(meeting.round());
  }

  private Optional<Grounds> againstHeld(Meeting meeting) {
    boolean isHeld = standing.notHeld().stream().noneMatch(other -> isSame(other, meeting));
    return isHeld ? Optional.empty() : Optional.of(Grounds.NOT_HELD);
  }

  private Optional<Grounds> againstPromise(Meeting meeting) {
    if (isWithoutResource(meeting.first(), meeting)
        || isWithoutResource(meeting.second(), meeting)) {
      return Optional.of(Grounds.RESOURCE_LOST);
    }
    boolean isWanted =
        isLocked(meeting)
            || planned.isSuggesting() && !planned.forbids(meeting.first(), meeting.second())
            || planned.areRequested(meeting.first(), meeting.second());
    return isWanted ? Optional.empty() : Optional.of(Grounds.WISH_DROPPED);
  }

  private boolean isWithoutResource(String name, Meeting meeting) {
    return withoutResource(planned.getOrganisation(name)).contains(meeting.round());
  }

  /** Whether a promise must not move. */
  boolean isLocked(Meeting promise) {
    return promise.locked() || standing.locked().stream().anyMatch(other -> isSame(other, promise));
  }

  private static boolean isSame(Meeting one, Meeting other) {
    return one.round() == other.round() && one.has(other.first()) && one.has(other.second());
  }
}
