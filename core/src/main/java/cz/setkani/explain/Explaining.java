package cz.setkani.explain;

import cz.setkani.index.EventIndex;
import cz.setkani.index.Occupancy;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what can be said of a schedule. */
final class Explaining {

  private final Event event;
  private final Schedule schedule;
  private final EventIndex index;
  private final Occupancy occupancy;

  /** What stands in the way of a request; a suggested meeting never does. */
  private final Occupancy withoutSuggested;

  private final Watch watch;

  Explaining(Event event, Schedule schedule, Watch watch) {
    this.watch = watch;
    this.event = event;
    this.schedule = schedule;
    index = new EventIndex(event);
    occupancy = new Occupancy(index, schedule);
    withoutSuggested = event.isSuggesting() ? new Occupancy(index, asked(schedule)) : occupancy;
  }

  private Schedule asked(Schedule schedule) {
    return new Schedule(
        schedule.meetings().stream().filter(meeting -> !event.isSuggested(meeting)).toList());
  }

  Explanation explanation() {
    List<Unmet> unmet = unmet();
    return new Explanation(
        Check.faults(event, schedule),
        Measuring.of(event, schedule, occupancy),
        unmet,
        Shortfalls.of(index, occupancy),
        timetables(unmet));
  }

  private List<Unmet> unmet() {
    Comparator<Request> rosterOrder =
        Comparator.<Request>comparingInt(request -> request.isMust() ? 0 : 1)
            .thenComparingInt(request -> event.position(request.organisation()))
            .thenComparingInt(request -> event.position(request.wants()));
    return event.requests().stream()
        .filter(request -> !occupancy.meet(request.organisation(), request.wants()))
        .sorted(rosterOrder)
        .map(this::unmet)
        .toList();
  }

  private Unmet unmet(Request request) {
    if (watch.isOver()) {
      return new Unmet(
          request, Cause.of(Reason.NOT_LOOKED_INTO), List.of(Change.of(Help.NOT_LOOKED_INTO)));
    }
    Situation situation = Situation.of(index, withoutSuggested, request);
    Cause cause = Diagnosis.of(situation);
    List<Change> changes = Remedies.of(situation, cause.reason());
    boolean isRound = changes.size() == 1 && changes.get(0).help() == Help.ROUND;
    return new Unmet(
        request,
        cause,
        changes,
        isRound ? Remedies.withoutARoundMore(situation, cause.reason()) : changes);
  }

  private List<Timetable> timetables(List<Unmet> unmet) {
    Map<String, List<Unmet>> unmetOf =
        unmet.stream().collect(Collectors.groupingBy(u -> u.request().organisation()));
    return event.organisations().stream()
        .map(o -> timetable(o, unmetOf.getOrDefault(o.name(), List.of())))
        .toList();
  }

  private Timetable timetable(Organisation organisation, List<Unmet> unmet) {
    String name = organisation.name();
    return new Timetable(
        name, rounds(name, 1), organisation.teams() > 1 ? rounds(name, 2) : List.of(), unmet);
  }

  /** The meeting of each round; the first where a faulty schedule has several. */
  private List<Optional<Meeting>> rounds(String organisation, int team) {
    List<Optional<Meeting>> rounds =
        new ArrayList<>(Collections.nCopies(event.roundCount(), Optional.empty()));
    for (Meeting meeting : occupancy.meetingsOf(organisation, team)) {
      int at = meeting.round() - 1;
      if (at < rounds.size() && rounds.get(at).isEmpty()) {
        rounds.set(at, Optional.of(meeting));
      }
    }
    return rounds;
  }
}
