package cz.setkani.solve.sat;

import static cz.setkani.solve.sat.Verdict.SATISFIABLE;
import static cz.setkani.solve.sat.Verdict.UNKNOWN;
import static cz.setkani.solve.sat.Verdict.UNSATISFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Thoroughness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts held against trying all values, and proofs against a check of every clause learnt. */
class SatSolverTest {

  private static final int[] NOTHING = {};
  private static final long LONG = 1_000_000;
  private static final int MUCH = 1 << 26;

  private static SatSolver solver(Formula formula) {
    SatSolver solver = new SatSolver(MUCH, () -> false);
    formula.load(solver);
    return solver;
  }

  private static Verdict truth(Formula formula) {
    return formula.isSatisfiable() ? SATISFIABLE : UNSATISFIABLE;
  }

  private static int[] someLiterals(SplittableRandom random, Formula formula) {
    return random.ints(random.nextInt(5), 2, 2 * formula.variables() + 2).toArray();
  }

  private static void tryAll(int seeds, LongFunction<Formula> formulas) {
    LongStream.range(0, Thoroughness.of(seeds)).mapToObj(formulas).forEach(SatSolverTest::tryOne);
  }

  private static void tryOne(Formula formula) {
    SatSolver solver = solver(formula);

    Verdict verdict = solver.solve(NOTHING, LONG);

    assertThat(verdict).as("%s", formula).isEqualTo(truth(formula));
    assertThat(verdict == UNSATISFIABLE || formula.isTrueIn(solver)).as("%s", formula).isTrue();
  }

  @Test
  void a01_withoutClausesEverythingIsPossible() {
    SatSolver solver = new SatSolver(MUCH, () -> false);
    int one = solver.newVariable();

    assertThat(solver.solve(new int[] {Literal.not(one)}, LONG)).isEqualTo(SATISFIABLE);
    assertThat(solver.isTrue(one)).isFalse();
    assertThat(solver.solve(new int[] {one}, LONG)).isEqualTo(SATISFIABLE);
    assertThat(solver.isTrue(one)).isTrue();
    assertThat(solver.isTrue(Literal.TRUE)).isTrue();
  }

  @Test
  void a02_theEmptyClauseIsImpossible() {
    SatSolver solver = new SatSolver(MUCH, () -> false);
    solver.add();

    assertThat(solver.solve(NOTHING, LONG)).isEqualTo(UNSATISFIABLE);
    assertThat(solver.failed()).isEmpty();
  }

  @Test
  void a03_whatIsNeverTrueFailsAsAnAssumption() {
    SatSolver solver = new SatSolver(MUCH, () -> false);

    assertThat(solver.solve(new int[] {Literal.FALSE}, LONG)).isEqualTo(UNSATISFIABLE);
    assertThat(solver.failed()).containsExactly(Literal.FALSE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 3.5, 4.26, 5, 8})
  void b01_threesAsTryingAllValuesTells(double perVariable) {
    tryAll(
        600,
        seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          int variables = 3 + random.nextInt(8);
          return Formula.ofThrees(random, variables, (int) (perVariable * variables));
        });
  }

  @Test
  void b02_clausesOfAllLengthsAsTryingAllValuesTells() {
    tryAll(
        2000,
        seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          int variables = 1 + random.nextInt(9);
          return Formula.mixed(random, variables, random.nextInt(4 * variables + 1));
        });
  }

  @Test
  void b03_withAssumptionsAsTryingAllValuesTellsAndWhatFailsCannotBe() {
    for (long seed = 0; seed < Thoroughness.of(800); seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Formula formula = Formula.ofThrees(random, 9, 20 + random.nextInt(20));
      SatSolver solver = solver(formula);
      for (int time = 0; time < 4; time++) {
        int[] assumed = someLiterals(random, formula);
        Formula assuming = formula.with(assumed);

        Verdict verdict = solver.solve(assumed, LONG);

        assertThat(verdict).as("seed %d", seed).isEqualTo(truth(assuming));
        assertThat(verdict == UNSATISFIABLE || assuming.isTrueIn(solver)).isTrue();
        assertThat(boxed(assumed)).as("seed %d", seed).containsAll(boxed(solver.failed()));
        assertThat(verdict == SATISFIABLE || !formula.with(solver.failed()).isSatisfiable())
            .as("seed %d", seed)
            .isTrue();
      }
    }
  }

  private static List<Integer> boxed(int[] literals) {
    return Arrays.stream(literals).boxed().toList();
  }

  @Test
  void b04_clausesThatComeLaterCountAsMuch() {
    for (long seed = 0; seed < Thoroughness.of(500); seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Formula grown = Formula.ofThrees(random, 10, 20);
      SatSolver solver = solver(grown);
      for (int time = 0; time < 8; time++) {
        solver.solve(someLiterals(random, grown), LONG);
        Formula more = Formula.ofThrees(random, 10, 5);
        more.clauses().forEach(solver::add);
        List<int[]> clauses = new ArrayList<>(grown.clauses());
        clauses.addAll(more.clauses());
        grown = new Formula(10, clauses);

        assertThat(solver.solve(NOTHING, LONG)).as("seed %d", seed).isEqualTo(truth(grown));
      }
    }
  }

  /** Solves with every learnt clause checked, and tells what came out. */
  private static Verdict checked(Formula formula, SatSolver solver, int... assumed) {
    Refutation refutation = new Refutation(formula);
    solver.setListener(
        learnt ->
            assertThat(refutation.accepts(learnt)).as("%s", Arrays.toString(learnt)).isTrue());

    Verdict verdict = solver.solve(assumed, LONG);

    if (verdict == UNSATISFIABLE) {
      int[] against = Arrays.stream(solver.failed()).map(Literal::not).toArray();
      assertThat(refutation.follows(against)).isTrue();
    } else {
      assertThat(formula.with(assumed).isTrueIn(solver)).isTrue();
    }
    return verdict;
  }

  @ParameterizedTest
  @CsvSource({"30, 60", "60, 30", "100, 8"})
  void c01_whateverIsLearntFollows(int variables, int seeds) {
    int refuted = 0;
    for (long seed = 0; seed < Thoroughness.of(seeds); seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Formula formula = Formula.ofThrees(random, variables, (int) (4.26 * variables));
      refuted += checked(formula, solver(formula)) == UNSATISFIABLE ? 1 : 0;
      checked(formula, solver(formula), someLiterals(random, formula));
    }
    assertThat(refuted).isPositive();
  }

  /** Long enough to forget clauses, move them together, and go through turns of both kinds. */
  @ParameterizedTest
  @CsvSource({"160, 704, 4", "180, 792, 4"})
  void c02_alsoInLongProofs(int variables, int clauses, long seed) {
    Formula formula = Formula.ofThrees(new SplittableRandom(seed), variables, clauses);
    SatSolver solver = solver(formula);

    checked(formula, solver);

    assertThat(solver.conflicts()).isGreaterThan(5000);
  }

  @Test
  void c03_morePigeonsThanHolesAreRefuted() {
    Formula formula = Formula.pigeons(8);
    SatSolver solver = solver(formula);

    assertThat(checked(formula, solver)).isEqualTo(UNSATISFIABLE);
  }

  @Test
  void d01_atTheLimitOfConflictsNothingIsKnownAndTheSearchCanGoOn() {
    SatSolver solver = solver(Formula.pigeons(7));

    assertThat(solver.solve(NOTHING, 10)).isEqualTo(UNKNOWN);
    assertThat(solver.conflicts()).isEqualTo(10);
    assertThat(solver.solve(NOTHING, LONG)).isEqualTo(UNSATISFIABLE);
  }

  @Test
  void d02_atTheLimitOfMemoryAndWhenStoppedNothingIsKnown() {
    SatSolver small = new SatSolver(1, () -> false);
    Formula.pigeons(9).load(small);
    SatSolver stopped = new SatSolver(MUCH, () -> true);
    Formula.pigeons(9).load(stopped);

    assertThat(small.solve(NOTHING, LONG)).isEqualTo(UNKNOWN);
    assertThat(stopped.solve(NOTHING, LONG)).isEqualTo(UNKNOWN);
  }

  @Test
  void d03_theSameClausesAreSolvedTheSameWay() {
    for (long seed = 0; seed < 20; seed++) {
      Formula formula = Formula.ofThrees(new SplittableRandom(seed), 80, 341);
      SatSolver one = solver(formula);
      SatSolver other = solver(formula);

      assertThat(one.solve(NOTHING, LONG)).isEqualTo(other.solve(NOTHING, LONG));
      assertThat(one.conflicts()).isEqualTo(other.conflicts());
      assertThat(one.memory()).isEqualTo(other.memory());
    }
  }
}
