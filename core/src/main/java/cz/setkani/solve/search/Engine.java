package cz.setkani.solve.search;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * Runs a search with OptaPlanner, which keeps the score, tells of better plans, and ends the search
 * after steps without gain.
 */
public final class Engine {

  private record Limits(int steps, int idleSteps) {}

  /** Factories are costly and never let go of their classes, so there is one per pair of limits. */
  private static final Map<Limits, SolverFactory<Plan>> FACTORIES = new ConcurrentHashMap<>();

  private static final String METERS = "optaplanner.";
  private static final ThreadLocal<Boolean> UNMETERED = ThreadLocal.withInitial(() -> false);

  static {
    meterOthersOnly();
  }

  private Engine() {}

  /**
   * Searches until the search is over, {@code steps} are done, or {@code idleSteps} in a row
   * brought nothing.
   *
   * @param better told after each step that found a better plan, from this thread
   */
  public static void run(Search search, int steps, int idleSteps, Consumer<Search> better) {
    Solver<Plan> solver =
        FACTORIES.computeIfAbsent(new Limits(steps, idleSteps), Engine::factory).buildSolver();
    solver.addEventListener(event -> better.accept(search));
    UNMETERED.set(true);
    try {
      solver.solve(new Plan(search));
    } finally {
      UNMETERED.remove();
    }
  }

  /**
   * OptaPlanner counts for Micrometer whether anybody wants to know or not, and two searches at
   * once are one too many for it; other people's solvers are left alone.
   */
  private static void meterOthersOnly() {
    Metrics.globalRegistry
        .config()
        .meterFilter(MeterFilter.deny(id -> UNMETERED.get() && id.getName().startsWith(METERS)));
  }

  private static SolverFactory<Plan> factory(Limits limits) {
    CustomPhaseConfig phase =
        new CustomPhaseConfig()
            .withCustomPhaseCommandClassList(Collections.nCopies(limits.steps(), SearchStep.class));
    phase.setTerminationConfig(
        new TerminationConfig().withUnimprovedStepCountLimit(limits.idleSteps()));
    return SolverFactory.create(
        new SolverConfig()
            .withSolutionClass(Plan.class)
            .withEntityClassList(List.of(MeetingChoice.class))
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(PlanScore.class))
            .withPhaseList(List.of(phase)));
  }
}
