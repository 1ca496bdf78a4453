package cz.setkani.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.PacedEvents;
import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.AssignmentCheck;
import io.micrometer.core.instrument.Metrics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** OptaPlanner and our search see the same plan, which gets better only. */
class EngineTest {

  private static final ConstraintVerifier<Rules, Plan> VERIFIER =
      ConstraintVerifier.build(new Rules(), Plan.class, MeetingChoice.class);

  /** The search as {@link Engine} runs it, but with every score checked by OptaPlanner itself. */
  private static final SolverFactory<Plan> CHECKED =
      SolverFactory.create(
          new SolverConfig()
              .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
              .withSolutionClass(Plan.class)
              .withEntityClassList(List.of(MeetingChoice.class))
              .withScoreDirectorFactory(
                  new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(PlanScore.class))
              .withPhaseList(
                  List.of(
                      new CustomPhaseConfig()
                          .withCustomPhaseCommandClassList(
                              Collections.nCopies(3, SearchStep.class)))));

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  private static Search search(long seed) {
    Event event =
        seed % 3 == 2 ? PacedEvents.mixed(seed, 10, 30) : RandomEvents.mixed(seed, 10, 30);
    return Plans.constructed(seed % 2 == 0 ? event : RandomEvents.parted(seed, 30, event));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_theScoreThatOptaPlannerKeepsIsThatOfTheAssignment(long seed) {
    Search search = search(seed);
    Plan best = CHECKED.buildSolver().solve(new Plan(search));

    assertThat(best.getScore())
        .isEqualTo(new PlanScore().calculateScore(best))
        .isEqualTo(score(search));
    assertThat(best.getChoices())
        .allMatch(c -> same(c.getRound(), search.assignment().round(c.getPair())));
    VERIFIER.verifyThat().givenSolution(best).scores(best.getScore());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_noStepWorsensTheScoreOrThePriority(long seed) {
    Search search = search(seed);
    List<BendableLongScore> scores = new ArrayList<>(List.of(score(search)));
    Solver<Plan> solver = CHECKED.buildSolver();
    solver.addEventListener(event -> scores.add((BendableLongScore) event.getNewBestScore()));
    solver.solve(new Plan(search));

    assertThat(scores).isSorted();
    assertThat(scores)
        .extracting(score -> score.softScore(2))
        .containsOnly(scores.get(0).softScore(2));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b01_theEngineTellsOfBetterPlansOnly(long seed) {
    Search search = search(seed);
    List<BendableLongScore> scores = new ArrayList<>(List.of(score(search)));
    Engine.run(search, 3, 2, better -> scores.add(score(better)));

    assertThat(scores).isSorted();
    assertThat(scores.get(scores.size() - 1)).isEqualTo(score(search));
    assertThat(search.steps()).isLessThanOrEqualTo(3);
    AssignmentCheck.check(search.assignment());
  }

  @Test
  void b02_theEngineStopsAfterStepsWithoutGain() {
    Organisation torn = Organisation.named("A").withPresent(Rounds.of(1, 3));
    Search search =
        Plans.constructed(
            Event.builder(3)
                .organisation(torn)
                .organisations("B", "C")
                .request("A", "B")
                .request("A", "C")
                .build());
    Engine.run(search, 13, 2, better -> {});

    assertThat(search.breaks()).isOne();
    assertThat(search.steps()).isEqualTo(2);
  }

  @Test
  void b03_aSearchDuringASearchIsNotMeasuredByMicrometer() {
    List<Integer> meters = new ArrayList<>();
    Engine.run(
        search(0),
        3,
        2,
        better -> {
          Engine.run(search(1), 3, 2, other -> {});
          meters.add(Metrics.globalRegistry.getMeters().size());
        });

    assertThat(meters).isNotEmpty().containsOnly(0);
  }

  private static boolean same(Integer round, int assigned) {
    return round == null ? assigned == Assignment.NONE : round == assigned;
  }

  /** The score of an assignment from its own measures. */
  private static BendableLongScore score(Search search) {
    Assignment assignment = search.assignment();
    long worst = 0;
    for (int asked : assignment.problem().asked) {
      worst += (long) asked * asked;
    }
    long must =
        IntStream.range(0, assignment.problem().must.length)
            .filter(pair -> assignment.round(pair) != Assignment.NONE)
            .map(pair -> assignment.problem().must[pair])
            .sum();
    return BendableLongScore.of(
        new long[] {0},
        new long[] {
          must,
          0,
          assignment.priority(),
          worst - assignment.unfairness(),
          -search.breaks(),
          -search.waitingRounds()
        });
  }
}
