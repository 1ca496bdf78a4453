package cz.setkani.solve.construct;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.PacedEvents;
import cz.setkani.RandomEvents;
import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.bound.FlowRelaxation;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.AssignmentCheck;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of the construction, each on random events: none of them breaks a rule. */
class ConstructTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** Events of all kinds, and such with few tables. */
  private static Problem problem(long seed) {
    if (seed % 4 == 3) {
      return Problem.of(PacedEvents.mixed(seed, 5, 40));
    }
    return Problem.of(
        seed % 2 == 0
            ? RandomEvents.mixed(seed, 5, 40)
            : RandomEvents.sized(seed, 24, 8).tables(4).wishes(6).late(20).shared(90).event());
  }

  /** Some pairs inserted, in the order of their numbers. */
  private static Assignment filled(long seed) {
    Assignment assignment = new Assignment(problem(seed));
    Insertion insertion = new Insertion(assignment);
    for (int pair = 0; pair < assignment.problem().pairs(); pair++) {
      if (assignment.round(pair) == Assignment.NONE) {
        insertion.insert(pair);
      }
    }
    return assignment;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_anInsertedPairHasARoundAndNobodyLosesOne(long seed) {
    Assignment assignment = new Assignment(problem(seed));
    Insertion insertion = new Insertion(assignment);
    for (int pair = 0; pair < assignment.problem().pairs(); pair++) {
      if (assignment.round(pair) == Assignment.NONE) {
        int before = meetings(assignment);
        boolean inserted = insertion.insert(pair);

        assertThat(assignment.round(pair) != Assignment.NONE).isEqualTo(inserted);
        assertThat(meetings(assignment)).isEqualTo(before + (inserted ? 1 : 0));
      }
    }
    AssignmentCheck.check(assignment);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_repairNeverWorsens(long seed) {
    Assignment assignment = filled(seed);
    long priority = assignment.priority();
    long unfairness = assignment.unfairness();
    Bounds bounds = FlowRelaxation.of(assignment.problem(), () -> false).bounds();
    new Repair(assignment, new Chance(seed), () -> false).run(300, bounds);

    AssignmentCheck.check(assignment);
    assertThat(assignment.priority()).isBetween(priority, bounds.value());
    if (assignment.priority() == priority) {
      assertThat(assignment.unfairness()).isLessThanOrEqualTo(unfairness);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a03_roundingStaysWithinTheRoomOfEachOrganisation(long seed) {
    Problem problem = problem(seed);
    SplittableRandom random = new SplittableRandom(seed);
    int[] halves = random.ints(problem.pairs(), 0, 3).toArray();
    boolean[] chosen = Rounding.of(problem, halves);

    for (int v = 0; v < problem.organisations; v++) {
      assertThat(IntStream.of(problem.pairsOf[v]).filter(pair -> chosen[pair]))
          .hasSizeLessThanOrEqualTo(problem.capacity[v]);
    }
    assertThat(IntStream.range(0, problem.pairs()).filter(problem::isLocked))
        .allMatch(pair -> chosen[pair]);
    assertThat(IntStream.range(0, problem.pairs()).filter(pair -> chosen[pair]))
        .allMatch(pair -> halves[pair] > 0 || problem.isLocked(pair));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a04_recolouringHoldsWhatIsWantedAndNothingElse(long seed) {
    Assignment assignment = filled(seed);
    boolean[] wanted = wanted(assignment.problem(), seed);
    boolean all = new Recolouring(assignment, new Chance(seed), () -> false).run(wanted, 500);

    AssignmentCheck.check(assignment);
    IntStream held =
        IntStream.range(0, wanted.length).filter(p -> assignment.round(p) != Assignment.NONE);
    assertThat(held).allMatch(pair -> wanted[pair]);
    if (all) {
      assertThat(meetings(assignment)).isEqualTo(count(wanted));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a05_theWholeConstructionStaysWithinItsBounds(long seed) {
    Construction construction = Construction.of(problem(seed), seed, List.of(1), () -> false);
    Assignment assignment = construction.assignment();

    AssignmentCheck.check(assignment);
    assertThat(assignment.priority()).isLessThanOrEqualTo(construction.bounds().value());
    if (construction.bounds().isValueReachedBy(assignment)) {
      assertThat(assignment.unfairness())
          .isGreaterThanOrEqualTo(construction.bounds().unfairness());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a06_aWalkNeverMeetsLess(long seed) {
    Assignment assignment = filled(seed);
    long priority = assignment.priority();
    new PlateauWalk(assignment, new Chance(seed), () -> false)
        .run(assignment.problem().possible, 20_000, Long.MAX_VALUE);

    AssignmentCheck.check(assignment);
    assertThat(assignment.priority()).isGreaterThanOrEqualTo(priority);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a07_roundingIsAsFairAsTheChoiceInHalves(long seed) {
    Problem problem = problem(seed);
    int[] halves = FlowRelaxation.of(problem, () -> false).halves();
    boolean[] chosen = Rounding.of(problem, halves);

    for (int v = 0; v < problem.organisations; v++) {
      int own = v;
      int difference =
          IntStream.of(problem.pairsOf[v])
              .filter(pair -> problem.isAskedBy(pair, own))
              .map(pair -> (chosen[pair] ? 2 : 0) - halves[pair])
              .sum();
      assertThat(difference).as("own requests of %d, in halves", v).isBetween(-2, 2);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b01_whoeverIsStoppedAtOnceLeavesASoundAssignment(long seed) {
    Assignment assignment = filled(seed);
    boolean[] wanted = wanted(assignment.problem(), seed);
    new Recolouring(assignment, new Chance(seed), () -> true).run(wanted, 500);
    AssignmentCheck.check(assignment);

    new Repair(assignment, new Chance(seed), () -> true).run(500, new Bounds(Long.MAX_VALUE, 0));
    AssignmentCheck.check(assignment);

    AssignmentCheck.check(
        Construction.of(assignment.problem(), seed, List.of(1), () -> true).assignment());
  }

  private static boolean[] wanted(Problem problem, long seed) {
    return Rounding.of(problem, new SplittableRandom(seed).ints(problem.pairs(), 0, 3).toArray());
  }

  private static int meetings(Assignment assignment) {
    return IntStream.range(0, assignment.problem().rounds).map(assignment::used).sum();
  }

  private static int count(boolean[] set) {
    return (int) IntStream.range(0, set.length).filter(i -> set[i]).count();
  }
}
