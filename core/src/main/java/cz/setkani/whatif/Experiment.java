package cz.setkani.whatif;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.explain.Check;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Openings;
import cz.setkani.explain.Rule;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries to let two meet, in the schedule as it stands and in one that is made anew. */
final class Experiment {

  private final Event event;
  private final Pair pair;

  Experiment(Event event, Pair pair) {
    this.event = event;
    this.pair = pair;
  }

  /** What the best schedule is worth that can be found in which the two meet; empty if none is. */
  Optional<Measures> anew() {
    EventBuilder forced = event.toBuilder();
    for (Request request : pair.requests()) {
      forced.replace(request.withPriority(Request.HIGHEST_PRIORITY));
    }
    Programme found =
        Scheduler.of(forced.build()).withEffort(Effort.QUICK).withoutComfort().schedule();
    return Optional.of(found.schedule()).filter(this::hasTheTwo).map(this::measures);
  }

  private boolean hasTheTwo(Schedule schedule) {
    return schedule.meetings().stream().anyMatch(m -> m.has(pair.first()) && m.has(pair.second()));
  }

  Measures measures(Schedule schedule) {
    return Measures.of(event, schedule);
  }

  /** The meeting of the two that can be added to a schedule as it stands, the earliest. */
  Optional<Meeting> added(Schedule schedule) {
    Openings openings = Openings.of(event, schedule);
    return openings.rounds(pair.first(), pair.second()).stream()
        .mapToObj(round -> meeting(openings, round))
        .filter(meeting -> obeysRules(with(schedule, meeting)))
        .findFirst();
  }

  private Meeting meeting(Openings openings, int round) {
    String first = pair.first();
    String second = pair.second();
    return new Meeting(round, table(openings, round), first, second, false)
        .withTeams(openings.team(first, round), openings.team(second, round));
  }

  /** A free table that suits the two; there is one wherever there is an opening for them. */
  private int table(Openings openings, int round) {
    return openings.tables(round).stream()
        .filter(event.tablesFor(pair.first(), pair.second())::contains)
        .findFirst()
        .orElseThrow();
  }

  private boolean obeysRules(Schedule schedule) {
    return Check.faults(event, schedule).stream().allMatch(f -> f.rule() == Rule.REQUESTED);
  }

  static Schedule with(Schedule schedule, Meeting meeting) {
    List<Meeting> more = new ArrayList<>(schedule.meetings());
    more.add(meeting);
    return new Schedule(more);
  }
}
