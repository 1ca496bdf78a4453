package cz.setkani.validate.meetings;

import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.sheet.ScheduleRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Completes the meetings of a schedule by what their rows need not say: which teams sit there
 * (those of a meeting that stays, where it is one; else the first one that has no other meeting in
 * the round), and that a meeting which stays is locked.
 */
final class FreeTeams {

  /** Who meets in which round. */
  private record Two(int round, Set<String> names) {
    static Two of(Meeting meeting) {
      return new Two(meeting.round(), Set.copyOf(List.of(meeting.first(), meeting.second())));
    }
  }

  private record Seat(int round, String organisation, int team) {}

  private final Roster roster;
  private final Map<Two, Meeting> held = new HashMap<>();
  private final Set<Seat> taken = new HashSet<>();

  private FreeTeams(Roster roster, Collection<Meeting> held) {
    this.roster = roster;
    held.forEach(meeting -> this.held.put(Two.of(meeting), meeting));
  }

  /**
   * The meetings of rows, in their order.
   *
   * @param held meetings that stay
   */
  static List<ScheduleRow> fill(List<SeatedRow> rows, Roster roster, Collection<Meeting> held) {
    FreeTeams teams = new FreeTeams(roster, held);
    rows.forEach(teams::take);
    return rows.stream().map(teams::seat).toList();
  }

  /** Takes the seats that a row names, or that are those of a meeting that stays. */
  private void take(SeatedRow row) {
    for (boolean isFirst : new boolean[] {true, false}) {
      known(row, isFirst).ifPresent(team -> taken.add(seat(row.meeting(), isFirst, team)));
    }
  }

  private Optional<Integer> known(SeatedRow row, boolean isFirst) {
    return row.team(isFirst).or(() -> stays(row.meeting(), isFirst));
  }

  private Optional<Integer> stays(Meeting meeting, boolean isFirst) {
    String name = isFirst ? meeting.first() : meeting.second();
    return held(meeting).map(m -> m.teamOf(name));
  }

  /** The meeting that stays, if this is one. */
  private Optional<Meeting> held(Meeting meeting) {
    return Optional.ofNullable(held.get(Two.of(meeting)))
        .filter(m -> m.lock() == Lock.ROUND || m.table() == meeting.table());
  }

  private ScheduleRow seat(SeatedRow row) {
    Lock lock = held(row.meeting()).map(Meeting::lock).orElse(row.meeting().lock());
    Meeting meeting = row.meeting().withLock(lock);
    int first = known(row, true).orElseGet(() -> free(meeting, true));
    int second = known(row, false).orElseGet(() -> free(meeting, false));
    return new ScheduleRow(meeting.withTeams(first, second), row.row().place());
  }

  private int free(Meeting meeting, boolean isFirst) {
    int teams = roster.get(isFirst ? meeting.first() : meeting.second()).teams();
    return Stream.iterate(1, team -> team + 1)
        .limit(teams)
        .filter(team -> taken.add(seat(meeting, isFirst, team)))
        .findFirst()
        .orElse(1);
  }

  private static Seat seat(Meeting meeting, boolean isFirst, int team) {
    return new Seat(meeting.round(), isFirst ? meeting.first() : meeting.second(), team);
  }
}
