package cz.setkani.benchmark.micro;

import cz.setkani.benchmark.events.Family;
import cz.setkani.solve.bound.FlowRelaxation;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Problem;
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

/** The bound, and the construction that reaches it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CountBenchmark {

  @Param({"40", "300"})
  private int organisations;

  @Param({"PLENTY", "SCARCE"})
  private Family family;

  private Problem problem;

  /** For JMH. */
  public CountBenchmark() {}

  @Setup
  public void generate() {
    problem = Problem.of(family.event(organisations, 1));
  }

  @Benchmark
  public long bound() {
    return FlowRelaxation.of(problem, () -> false).bounds().value();
  }

  @Benchmark
  public long construction() {
    return Construction.of(problem, 1, List.of(1), () -> false).assignment().priority();
  }
}
