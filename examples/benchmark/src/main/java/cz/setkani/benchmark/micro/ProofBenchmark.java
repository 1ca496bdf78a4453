package cz.setkani.benchmark.micro;

import cz.setkani.solve.sat.Literal;
import cz.setkani.solve.sat.SatSolver;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A conflict of the solver of formulas: hundreds of propagations, and the clause that is learnt
 * from them. The formula says that twelve pigeons fit into eleven holes, which takes such a solver
 * longer to refute than a benchmark lasts (Haken, 1985). With {@code -prof gc} it shows that
 * propagation allocates nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProofBenchmark {

  private static final int HOLES = 11;
  private static final int CONFLICTS = 1000;
  private static final int MEMORY = 32_000_000;

  private SatSolver solver;

  /** For JMH. */
  public ProofBenchmark() {}

  @Setup
  public void write() {
    solver = new SatSolver(MEMORY, () -> false);
    int[][] isIn = new int[HOLES + 1][HOLES];
    for (int[] pigeon : isIn) {
      for (int hole = 0; hole < HOLES; hole++) {
        pigeon[hole] = solver.newVariable();
      }
      solver.add(pigeon);
    }
    for (int hole = 0; hole < HOLES; hole++) {
      for (int one = 0; one < HOLES; one++) {
        for (int other = one + 1; other <= HOLES; other++) {
          solver.add(Literal.not(isIn[one][hole]), Literal.not(isIn[other][hole]));
        }
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(CONFLICTS)
  public long conflict() {
    solver.solve(new int[0], CONFLICTS);
    return solver.conflicts();
  }
}
