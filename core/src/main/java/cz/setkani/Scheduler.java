package cz.setkani;

import cz.setkani.explain.Explanation;
import cz.setkani.explain.Measures;
import cz.setkani.model.Bound;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.solve.Solution;
import cz.setkani.solve.Solver;
import cz.setkani.solve.SolverSettings;
import cz.setkani.watch.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The front door: schedules an event.
 *
 * <pre>{@code
 * Event event =
 *     Event.builder(12)
 *         .tables(8)
 *         .organisations("Library", "School", "Town hall")
 *         .request("Library", "School")
 *         .request("Town hall", "Library")
 *         .build();
 * Programme programme = Scheduler.of(event).withSeed(7).schedule();
 * }</pre>
 *
 * <p>Each {@code with} method gives a changed copy. Immutable.
 */
public final class Scheduler {

  /** To explain what was found, there is a moment at least, whenever the search ended. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final Event event;
  private final SolverSettings settings;

  private Scheduler(Event event, SolverSettings settings) {
    this.event = event;
    this.settings = settings;
  }

  /** A scheduler with seed 1, normal effort and no time limit. */
  public static Scheduler of(Event event) {
    return new Scheduler(event, SolverSettings.defaults());
  }

  /** Sets the seed: the same event, effort and seed give the same programme on every machine. */
  public Scheduler withSeed(long seed) {
    return with(settings.withSeed(seed));
  }

  /** Sets how long to search. */
  public Scheduler withEffort(Effort effort) {
    return with(settings.withEffort(effort));
  }

  /**
   * Leaves out the search for few breaks, for those who only count: the requests met and the bound
   * of them are the same, and come several times as soon.
   */
  public Scheduler withoutComfort() {
    return with(settings.withComfort(false));
  }

  /**
   * Sets a safety net: when it strikes, the best schedule found until then is taken, and the result
   * depends on the speed of the machine.
   */
  public Scheduler withTimeLimit(Duration limit) {
    return with(settings.withTimeLimit(limit));
  }

  /**
   * Sets who looks on: the watch is told of each better schedule as a {@link
   * cz.setkani.watch.SearchProgress}, and then how far the proof of its breaks has come as a {@link
   * cz.setkani.watch.ProofProgress}, in the thread that schedules; and who cancels it ends a
   * running search soon, with the best schedule found until then. Later searches with the same
   * watch end at once, with a poor schedule that obeys every rule. Why its requests are not met is
   * looked into for a few seconds more, and beyond them is told by {@link
   * cz.setkani.explain.Reason#NOT_LOOKED_INTO}.
   */
  public Scheduler withWatch(Watch watch) {
    return with(settings.withWatch(watch));
  }

  private Scheduler with(SolverSettings newSettings) {
    return new Scheduler(event, newSettings);
  }

  /**
   * What no schedule of the event can exceed; takes as long as the first part of a search, and is
   * as tight as one of the same effort and seed tells. Where the time limit strikes or the watch is
   * cancelled, the bound is true and less tight.
   *
   * @throws IllegalStateException if locked meetings contradict the rules
   */
  public Bound bound() {
    requireNone("locked meetings", Check.faults(event, new Schedule(event.locked())));
    return Solver.bound(event, settings);
  }

  /**
   * Finds a schedule and explains it. Takes from milliseconds to minutes, depending on the event
   * and the effort; beyond {@link Effort#QUICK} a second thread, one of the common pool, helps
   * where there is a core for it, and the result is the same without it. Memory grows linearly with
   * organisations times rounds and with requests; where a gap to the bound is left, also with the
   * square of the organisations, up to a limit of work.
   *
   * @throws IllegalStateException if the schedule breaks a rule: a fault of this library, or locked
   *     meetings that contradict the rules
   */
  public Programme schedule() {
    SolverSettings started = settings.started();
    Solution solution = solution(started);
    Watch lastWords = started.watch().quietFor(LAST_WORDS);
    Explanation explanation = Explanation.of(event, solution.schedule(), lastWords);
    requireNone("schedule", explanation.faults());
    return new Programme(
        event,
        solution.schedule(),
        solution.bound(),
        solution.fairness(),
        solution.alternative(),
        explanation,
        solution.stoppedBecause(),
        settings.seed());
  }

  /**
   * Finds the same schedule as {@link #schedule}, and only counts what it is worth: nothing is
   * explained, which takes longer than a quick search where thousands ask.
   *
   * @throws IllegalStateException as {@link #schedule} does
   */
  public Counted count() {
    Solution solution = solution(settings);
    requireNone("schedule", Check.faults(event, solution.schedule()));
    return new Counted(
        solution.schedule(),
        solution.bound(),
        Measures.of(event, solution.schedule()),
        solution.fairness(),
        solution.alternative(),
        solution.stoppedBecause());
  }

  private Solution solution(SolverSettings started) {
    requireNone("locked meetings", Check.faults(event, new Schedule(event.locked())));
    return Solver.solve(event, started);
  }

  private static void requireNone(String what, List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "The %s must obey every rule, but: %s"
              .formatted(
                  what,
                  faults.stream()
                      .map(fault -> fault.text(Locale.ENGLISH))
                      .collect(Collectors.joining(" "))));
    }
  }
}
