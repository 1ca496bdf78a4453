package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event as the day stands, and what became of the meetings of the last edition.
 *
 * @param event the event of the day: who is away is not expected, what is lost is not there, and
 *     the meetings held are locked; promises are not
 * @param held meetings of rounds that are over
 * @param promises meetings to come whose two sides are here
 * @param struck meetings that cannot take place, or did not, with the grounds
 */
record Promises(Event event, List<Meeting> held, List<Meeting> promises, List<Fate> struck) {

  static Promises of(Event planned, Schedule edition, Standing standing) {
    Event today = today(planned, standing);
    List<Meeting> held = new ArrayList<>();
    List<Meeting> promises = new ArrayList<>();
    List<Fate> struck = new ArrayList<>();
    for (Meeting meeting : edition.meetings()) {
      Optional<Grounds> against = grounds(today, standing, meeting);
      if (against.isPresent()) {
        struck.add(new Fate(Optional.of(meeting), Optional.empty(), Status.STRUCK, against));
      } else if (meeting.round() < standing.firstOpen()) {
        held.add(meeting.withLock(Lock.PLACE));
      } else {
        promises.add(meeting);
      }
    }
    return new Promises(today.withLocked(held), held, promises, struck);
  }

  private static Event today(Event planned, Standing standing) {
    Rounds open = Rounds.range(standing.firstOpen(), Rounds.MOST);
    List<Table> tables =
        planned.tables().stream()
            .map(
                table ->
                    table.withOpen(
                        table.open().minus(lost(standing.lostTables(), table.name()).and(open))))
            .toList();
    List<Organisation> here =
        planned.organisations().stream()
            .map(one -> one.withPresent(one.present().minus(away(standing, one, open))))
            .toList();
    return Event.builder(planned.day())
        .tables(tables)
        .organisations(here)
        .requests(planned.requests())
        .suggesting(planned.isSuggesting())
        .goal(planned.goal())
        .atLeast(planned.atLeast())
        .maxInARow(planned.maxInARow())
        .firstOpen(standing.firstOpen())
        .build();
  }

  private static Rounds away(Standing standing, Organisation one, Rounds open) {
    Rounds away = lost(standing.away(), one.name());
    for (String resource : one.resources()) {
      away = away.or(lost(standing.lostResources(), resource).and(open));
    }
    return away;
  }

  private static Rounds lost(Map<String, Rounds> lost, String name) {
    return lost.getOrDefault(name, Rounds.NONE);
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
    return areHere ? Optional.empty() : Optional.of(Grounds.AWAY);
  }
}
