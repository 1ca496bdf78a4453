package cz.setkani.whatif;

import cz.setkani.Counted;
import cz.setkani.Scheduler;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Openings;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.rule.Check;
import cz.setkani.rule.Rule;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * What the best schedule is worth that can be found in which the two meet; empty if they can meet
   * in none, or if the watch was over before.
   */
  Optional<Measures> anew(Watch watch) {
    List<Meeting> places = places();
    return places.isEmpty() && !canTablesBeFreed()
        ? Optional.empty()
        : preferred(watch).or(() -> held(places, watch));
  }

  /** Whether a locked meeting may go to another table, where it stands in nobody's way. */
  private boolean canTablesBeFreed() {
    return event.locked().stream().anyMatch(meeting -> meeting.lock() == Lock.ROUND);
  }

  /** The two are preferred as much as can be; others may be just as important. */
  private Optional<Measures> preferred(Watch watch) {
    EventBuilder preferring = event.toBuilder();
    int high = event.tiers().areSeveral() ? Request.MUST : Request.HIGHEST_PRIORITY;
    for (Request request : pair.requests()) {
      preferring.replace(request.withPriority(high));
    }
    return counted(preferring.build(), watch);
  }

  /** The two are held in one place after the other, so that nothing at all goes before them. */
  private Optional<Measures> held(List<Meeting> places, Watch watch) {
    return places.stream()
        .takeWhile(place -> !watch.isOver())
        .map(place -> event.withLocked(with(new Schedule(event.locked()), place).meetings()))
        .filter(held -> Check.faults(held, new Schedule(held.locked())).isEmpty())
        .flatMap(held -> counted(held, watch).stream())
        .max(Comparator.comparingLong(Measures::priorityMet));
  }

  /** What a schedule is worth in which the two meet; empty if they do not. */
  private Optional<Measures> counted(Event changed, Watch watch) {
    if (watch.isOver()) {
      return Optional.empty();
    }
    Counted found =
        Scheduler.of(changed)
            .withEffort(Effort.QUICK)
            .withoutComfort()
            .withWatch(watch.quiet())
            .count();
    return watch.isOver()
        ? Optional.empty()
        : Optional.of(found.schedule()).filter(this::hasTheTwo).map(this::measures);
  }

  private boolean hasTheTwo(Schedule schedule) {
    return schedule.meetings().stream().anyMatch(m -> m.has(pair.first()) && m.has(pair.second()));
  }

  Measures measures(Schedule schedule) {
    return Measures.of(event, schedule);
  }

  /** A place in each round in which the two can meet beside the locked meetings alone. */
  private List<Meeting> places() {
    Openings openings = Openings.of(event, new Schedule(event.locked()));
    if (openings.isAtLimit(pair.first()) || openings.isAtLimit(pair.second())) {
      return List.of();
    }
    return openings.rounds(pair.first(), pair.second()).stream()
        .mapToObj(round -> meeting(openings, round, true))
        .toList();
  }

  /** The meeting of the two that can be added to a schedule as it stands, the earliest. */
  Optional<Meeting> added(Schedule schedule) {
    return added(schedule, Openings.of(event, schedule));
  }

  /** The same, where the openings of the schedule are known. */
  Optional<Meeting> added(Schedule schedule, Openings openings) {
    return openings.rounds(pair.first(), pair.second()).stream()
        .mapToObj(round -> meeting(openings, round, false))
        .filter(meeting -> obeysRules(with(schedule, meeting)))
        .findFirst();
  }

  private Meeting meeting(Openings openings, int round, boolean isLocked) {
    String first = pair.first();
    String second = pair.second();
    return new Meeting(round, table(openings, round), first, second, isLocked)
        .withTeams(openings.team(first, round), openings.team(second, round));
  }

  /**
   * A free table that suits the two, where nobody else stays if that can be; there is one wherever
   * there is an opening for them.
   */
  private int table(Openings openings, int round) {
    List<Integer> suitable = event.tablesFor(pair.first(), pair.second());
    return openings.tables(round).stream()
        .filter(suitable::contains)
        .min(Comparator.comparing(this::isResidence))
        .orElseThrow();
  }

  private boolean isResidence(int number) {
    Table table = event.getTable(number);
    return event.organisations().stream()
        .map(Organisation::table)
        .anyMatch(own -> own.filter(table.name()::equals).isPresent());
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
