package cz.setkani.solve;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * As many suggested meetings as can be found around those that stay: the event in which everybody
 * else asks for everybody else is solved with these locked. Where no request is met, this is a
 * tournament, and as good as theory allows; large events are left to {@link Suggestions} alone.
 */
final class FullerDay {

  private static final int MOST_ORGANISATIONS = 150;

  private static final Comparator<Schedule> FULLEST_THEN_EVENEST =
      Comparator.<Schedule>comparingInt(schedule -> schedule.meetings().size())
          .thenComparing(FullerDay::unevenness, Comparator.reverseOrder());

  private final Event event;
  private final Schedule asked;
  private final SolverSettings settings;

  private FullerDay(Event event, Schedule asked, SolverSettings settings) {
    this.event = event;
    this.asked = asked;
    this.settings = settings;
  }

  /**
   * The schedule with suggested meetings.
   *
   * @param asked what stays: nothing in it moves
   * @param settings of which the watch is asked whether to come to an end soon
   */
  static Schedule of(Event event, Schedule asked, SolverSettings settings) {
    return new FullerDay(event, asked, settings.withEffort(Effort.QUICK)).best();
  }

  private Schedule best() {
    Schedule simple = Suggestions.added(event, asked, settings.watch()::isOver);
    if (event.organisations().size() > MOST_ORGANISATIONS
        || isFull(simple)
        || settings.watch().isOver()) {
      return simple;
    }
    Schedule solved = Solver.solve(open(), settings).schedule();
    Schedule fuller = Suggestions.added(event, withAsked(solved), settings.watch()::isOver);
    return FULLEST_THEN_EVENEST.compare(fuller, simple) > 0 ? fuller : simple;
  }

  /** Whether every round that is not over has a meeting at each table, or for every two teams. */
  private boolean isFull(Schedule schedule) {
    int most = 0;
    for (int round = event.firstOpen(); round <= event.roundCount(); round++) {
      most += Math.min(event.tablesIn(round), event.teamCount() / 2);
    }
    return most == schedule.meetings().stream().filter(m -> m.round() >= event.firstOpen()).count();
  }

  /** The event in which what stays is locked, and everybody asks for all whom nobody asked for. */
  private Event open() {
    Set<Set<String>> met = new HashSet<>();
    asked.meetings().forEach(m -> met.add(Set.of(m.first(), m.second())));
    Set<Set<String>> wanted = new HashSet<>(met);
    for (Pair pair : event.pairs()) {
      wanted.add(Set.of(pair.first(), pair.second()));
    }
    Stream<Request> kept =
        event.requests().stream().filter(r -> met.contains(Set.of(r.organisation(), r.wants())));
    return Event.builder(event.day())
        .tables(event.tables())
        .organisations(event.organisations())
        .requests(Stream.concat(kept, missing(wanted).stream()).toList())
        .locked(asked.meetings().stream().map(m -> m.withLock(Lock.PLACE)).toList())
        .maxInARow(event.maxInARow())
        .firstOpen(event.firstOpen())
        .resourceHours(event.resourceHours())
        .build();
  }

  private List<Request> missing(Set<Set<String>> wanted) {
    List<Request> missing = new ArrayList<>();
    List<String> names = event.organisations().stream().map(one -> one.name()).toList();
    for (String one : names) {
      for (String other : names) {
        if (!one.equals(other)
            && !wanted.contains(Set.of(one, other))
            && !event.forbids(one, other)) {
          missing.add(Request.of(one, other));
        }
      }
    }
    return missing;
  }

  /** The schedule in which all that stays is as it was, and the rest is not locked. */
  private Schedule withAsked(Schedule solved) {
    List<Meeting> all = new ArrayList<>(asked.meetings());
    solved.meetings().stream().filter(meeting -> !meeting.locked()).forEach(all::add);
    return new Schedule(all);
  }

  /** The sum of the squares of everybody's meetings. */
  private static long unevenness(Schedule schedule) {
    Map<String, Long> meetings = new HashMap<>();
    for (Meeting meeting : schedule.meetings()) {
      meetings.merge(meeting.first(), 1L, Long::sum);
      meetings.merge(meeting.second(), 1L, Long::sum);
    }
    return meetings.values().stream().mapToLong(count -> count * count).sum();
  }
}
