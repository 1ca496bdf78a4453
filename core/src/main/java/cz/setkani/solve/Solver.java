package cz.setkani.solve;

import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.StopReason;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.search.BreakBound;
import cz.setkani.solve.search.Engine;
import cz.setkani.solve.search.Search;
import cz.setkani.solve.tables.Seating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a schedule: construct (requests met, fairness), search (breaks, waiting rounds), seat
 * (table changes), each without worsening what came before.
 */
public final class Solver {

  private final Event event;
  private final SolverSettings settings;
  private final Budget budget;
  private final Stop stop;
  private final Problem problem;

  private Solver(Event event, SolverSettings settings) {
    this.event = event;
    this.settings = settings;
    budget = Budget.of(settings.effort());
    stop = new Stop(settings);
    problem = Problem.narrowed(event);
  }

  /** Solves an event. The locked meetings must not contradict each other. */
  public static Solution solve(Event event, SolverSettings settings) {
    return new Solver(event, settings).run();
  }

  /** The bound alone, as tight as it gets without the comfort of a schedule. */
  public static Bound bound(Event event) {
    return new Bound(
        Construction.of(Problem.narrowed(event), 1, Budget.of(Effort.NORMAL).tries(), () -> false)
            .bounds()
            .priority());
  }

  private Solution run() {
    Construction construction = Construction.of(problem, settings.seed(), budget.tries(), stop);
    Search search =
        new Search(construction.assignment(), construction.bounds(), settings.seed(), stop);
    report(search);
    if (settings.comfort()) {
      seekComfort(search);
    }
    return new Solution(
        suggested(schedule(search.assignment())),
        new Bound(search.bounds().priority(), breakBound(search)),
        reason(search));
  }

  /** Suggested meetings fill breaks, so nothing is known where they are wanted. */
  private int breakBound(Search search) {
    return event.isSuggesting() || search.breaks() == 0
        ? 0
        : BreakBound.of(problem.whole, search.assignment().priority());
  }

  private void seekComfort(Search search) {
    if (!search.isOver()) {
      search.step();
      report(search);
    }
    if (!search.isOver() && budget.steps() > 0) {
      Engine.run(search, budget.steps(), budget.idleSteps(), this::report);
    }
  }

  private StopReason reason(Search search) {
    if (search.isPerfect()) {
      return StopReason.PROOF;
    }
    boolean isIdle = settings.comfort() && search.steps() < 1 + budget.steps();
    return stop.reason().orElse(isIdle ? StopReason.NO_GAIN : StopReason.STEPS);
  }

  private void report(Search search) {
    settings
        .progress()
        .accept(
            new Progress(
                search.steps(),
                search.assignment().priority(),
                search.bounds().priority(),
                search.breaks(),
                search.waitingRounds()));
  }

  private Schedule suggested(Schedule schedule) {
    return event.isSuggesting() ? Suggestions.added(event, schedule) : schedule;
  }

  private Schedule schedule(Assignment assignment) {
    Problem dealt = assignment.problem();
    int[] table = Seating.of(assignment, residences());
    List<Meeting> meetings = new ArrayList<>();
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) != Assignment.NONE) {
        meetings.add(dealt.meeting(pair, assignment.round(pair) + 1, table[pair] + 1));
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
