package cz.setkani.solve;

import cz.setkani.model.Alternative;
import cz.setkani.model.Bound;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Goal;
import cz.setkani.model.Level;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.StopReason;
import cz.setkani.model.Worth;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Naming;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.search.Engine;
import cz.setkani.solve.search.Search;
import cz.setkani.solve.tables.Seating;
import cz.setkani.solve.tables.Seats;
import cz.setkani.watch.Ending;
import cz.setkani.watch.SearchProgress;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a schedule: construct (requests met, fairness), search (breaks, waiting rounds), seat
 * (table changes), each without worsening what came before.
 */
public final class Solver {

  private final Event event;
  private final SolverSettings settings;
  private final Budget budget;
  private final Watch watch;
  private final Problem problem;

  private Solver(Event event, SolverSettings settings) {
    this.event = event;
    this.settings = settings;
    budget = Budget.of(settings.effort());
    watch = settings.limitedWatch();
    problem = Narrowing.of(event);
  }

  /** Solves an event. The locked meetings must not contradict each other. */
  public static Solution solve(Event event, SolverSettings settings) {
    return new Solver(event, settings).run();
  }

  /**
   * The bound alone, as tight as it gets without the comfort of a schedule, or in the time there
   * is.
   *
   * @param settings as for a solution; the effort says how much is tried to find it tight
   */
  public static Bound bound(Event event, SolverSettings settings) {
    Watch watch = settings.limitedWatch();
    return new Bound(
        Construction.of(
                Narrowing.of(event),
                settings.seed(),
                Budget.of(settings.effort()).tries(),
                watch::isOver)
            .bounds()
            .value());
  }

  private Solution run() {
    Construction most = Construction.of(problem, settings.seed(), budget.tries(), watch::isOver);
    Bound bound = new Bound(most.bounds().value());
    FairSolver fair = new FairSolver(event, problem, settings.seed(), budget, watch::isOver);
    Construction chosen = fair.isWanted() ? fair.construct(most, budget.tries()) : most;
    Optional<Alternative> alternative = alternative(fair, most, chosen);
    Search search =
        new Search(
            chosen.assignment(),
            chosen.bounds(),
            settings.seed(),
            budget.climbers(),
            watch::isOver);
    report(search, bound);
    if (settings.comfort()) {
      seekComfort(search, bound);
    }
    ProvenBreaks proven = provenBreaks(search);
    Search last = proven.search();
    Seated seated = seated(last);
    Worth worth = seated.worth();
    if (worth.isBetterThan(Search.worth(search.assignment()), Level.WAITING)) {
      report(last, worth, bound);
    }
    return new Solution(
        suggested(schedule(seated)),
        new Bound(
            bound.priority(),
            proven.needed(),
            proven.neededByAlike(),
            proven.neededBySame(),
            proven.waitingBySame()),
        fair.fairness(seated.assignment),
        alternative,
        reason(last));
  }

  /**
   * What the other goal would bring; looked into for comfort and more than a first look only.
   * Should it meet more by chance, it is taken over.
   */
  private Optional<Alternative> alternative(
      FairSolver fair, Construction most, Construction chosen) {
    if (fair.isWanted()) {
      return Optional.of(fair.alternative(Goal.MOST, most.assignment()));
    }
    boolean isAllMet = chosen.assignment().priority() == problem.totalPriority();
    if (isAllMet || !settings.comfort() || !budget.looksAround()) {
      return Optional.empty();
    }
    Assignment other = fair.construct(most, Budget.of(Effort.QUICK).tries()).assignment();
    chosen.rise(other);
    return Optional.of(fair.alternative(Goal.FAIR, other));
  }

  /** Suggested meetings fill breaks, so nothing is known where they are wanted, or time is up. */
  private ProvenBreaks provenBreaks(Search search) {
    return event.isSuggesting() || search.breaks() == 0 || watch.isOver()
        ? ProvenBreaks.counted(search, 0)
        : ProvenBreaks.of(search, settings.comfort() ? budget.conflicts() : 0, watch);
  }

  private void seekComfort(Search search, Bound bound) {
    if (!search.isOver()) {
      search.step();
      report(search, bound);
    }
    if (!search.isOver() && budget.steps() > 0) {
      Engine.run(search, budget.steps(), budget.idleSteps(), better -> report(better, bound));
    }
  }

  private StopReason reason(Search search) {
    if (search.isPerfect()) {
      return StopReason.PROOF;
    }
    boolean isIdle =
        settings.comfort() && search.waitingRounds() > 0 && search.steps() < 1 + budget.steps();
    return watch
        .ending()
        .map(Solver::reason)
        .orElse(isIdle ? StopReason.NO_GAIN : StopReason.STEPS);
  }

  private static StopReason reason(Ending ending) {
    return switch (ending) {
      case CANCELLED -> StopReason.CANCELLED;
      case TIME_LIMIT -> StopReason.TIME_LIMIT;
    };
  }

  private void report(Search search, Bound bound) {
    report(search, Search.worth(search.assignment()), bound);
  }

  private void report(Search search, Worth worth, Bound bound) {
    watch.tell(
        new SearchProgress(
            search.steps(),
            event.tiers().split(worth.priority()).ordinary(),
            event.tiers().bound(bound.priority(), worth.priority()).ordinary(),
            worth.breaks(),
            worth.waitingRounds()));
  }

  private Schedule suggested(Schedule schedule) {
    return event.isSuggesting()
        ? FullerDay.of(event, schedule, settings.started().withWatch(watch.quiet()))
        : schedule;
  }

  /** A timetable with tables. */
  private record Seated(Assignment assignment, Seats seats) {

    Worth worth() {
      return Search.worth(assignment).withTableChanges(seats.changes());
    }
  }

  /** Seats the timetable that was found, or an earlier one if it is worth more. */
  private Seated seated(Search search) {
    if (!settings.comfort() || watch.isOver()) {
      return seated(search.assignment());
    }
    search.shift();
    Seated found = seated(search.assignment());
    return Stream.concat(Stream.of(found), search.hurried().stream().map(this::seated))
        .max(Comparator.comparing(Seated::worth))
        .orElseThrow();
  }

  private Seated seated(Assignment assignment) {
    return new Seated(assignment, Seating.of(assignment, residences(), watch::isOver));
  }

  private Schedule schedule(Seated seated) {
    Assignment assignment = seated.assignment;
    Naming naming = Naming.of(assignment.problem());
    int[] table = seated.seats.tables();
    List<Meeting> meetings = new ArrayList<>();
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) != Assignment.NONE) {
        meetings.add(naming.meeting(pair, assignment.round(pair) + 1, table[pair] + 1));
      }
    }
    return new Schedule(meetings);
  }

  private boolean[] residences() {
    Set<String> residences =
        event.organisations().stream()
            .flatMap(organisation -> organisation.table().stream())
            .collect(Collectors.toSet());
    boolean[] isResidence = new boolean[event.tables().size()];
    for (int table = 0; table < isResidence.length; table++) {
      isResidence[table] = residences.contains(event.tables().get(table).name());
    }
    return isResidence;
  }
}
