package cz.setkani.benchmark.micro;

import cz.setkani.benchmark.events.Family;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.search.Plan;
import cz.setkani.solve.search.PlanScore;
import cz.setkani.solve.search.Prices;
import cz.setkani.solve.search.Search;
import cz.setkani.solve.search.Walker;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * A move of the search (a proposal, which mostly is a Kempe exchange that is refused), and the
 * score of a whole plan. With {@code -prof gc} it shows how little a move allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SearchBenchmark {

  private static final double TEMPERATURE = 0.3 * Prices.BREAK;

  @Param({"40", "300"})
  private int organisations;

  @Param({"PLENTY", "SCARCE"})
  private Family family;

  private Walker walker;
  private Plan plan;
  private final PlanScore score = new PlanScore();

  /** For JMH. */
  public SearchBenchmark() {}

  @Setup
  public void construct() {
    Problem problem = Problem.of(family.event(organisations, 1));
    Construction construction = Construction.of(problem, 1, List.of(1), () -> false);
    plan =
        new Plan(new Search(construction.assignment(), construction.bounds(), 1, 1, () -> false));
    int[] perBreak = new int[problem.agents];
    Arrays.fill(perBreak, Prices.BREAK);
    walker = new Walker(construction.assignment(), new Chance(1), new Prices(perBreak, 5));
  }

  @Benchmark
  public int kempeMove() {
    walker.move(TEMPERATURE);
    return walker.breaks();
  }

  @Benchmark
  public BendableLongScore score() {
    return score.calculateScore(plan);
  }
}
