package cz.setkani.benchmark.b2b;

import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.proof.BreakProof;
import cz.setkani.solve.proof.Prover;
import cz.setkani.solve.search.BreakBound;
import cz.setkani.solve.search.Engine;
import cz.setkani.solve.search.Search;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One run on one instance: all meetings are placed by the library's construction, its search lowers
 * the breaks for some steps, then its prover goes on until they are proven to be the fewest, or the
 * time is over.
 */
final class B2bRun {

  private static final int STEPS = 9;
  private static final long MANY_CONFLICTS = 100_000_000;
  private static final int CLIMBERS = 2;
  private static final List<Integer> TRIES = List.of(1, 4);

  private final Instance instance;
  private final long start = System.nanoTime();
  private final double timeLimit;
  private int proven;
  private int best = Integer.MAX_VALUE;
  private double secondsToBest;
  private Search search;

  private B2bRun(Instance instance, double timeLimit) {
    this.instance = instance;
    this.timeLimit = timeLimit;
  }

  /**
   * Solves an instance.
   *
   * @param timeLimit seconds, construction included
   */
  static B2bResult of(Instance instance, long seed, double timeLimit) {
    return new B2bRun(instance, timeLimit).run(seed);
  }

  private B2bResult run(long seed) {
    Problem problem = InstanceProblem.of(instance);
    Assignment assignment = Construction.of(problem, seed, TRIES, this::isOverdue).assignment();
    proven = BreakBound.of(problem, assignment.priority());
    search = new Search(assignment, new Bounds(problem.pairs(), 0), seed, CLIMBERS, this::isOver);
    look();
    Engine.run(search, STEPS, STEPS, better -> {});
    look();
    return result(seed, proven(assignment));
  }

  /** Proves; what is proven of the meetings that were placed holds of all only if all were. */
  private Assignment proven(Assignment assignment) {
    BreakProof proof =
        new Prover(MANY_CONFLICTS, this::isOverdue).prove(assignment, search.breaks(), proven);
    int meetings = instance.meetings().size();
    boolean areAllPlaced = assignment.priority() == meetings;
    proven = areAllPlaced ? proof.needed() : proven;
    secondsToBest = proof.fewer().isPresent() ? seconds() : secondsToBest;
    return proof.fewer().orElse(assignment);
  }

  private synchronized boolean isOver() {
    look();
    return best <= proven || isOverdue();
  }

  private boolean isOverdue() {
    return seconds() >= timeLimit;
  }

  private void look() {
    if (search.breaks() < best) {
      best = search.breaks();
      secondsToBest = seconds();
    }
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private B2bResult result(long seed, Assignment assignment) {
    double seconds = seconds();
    List<Integer> slots =
        IntStream.range(0, instance.meetings().size())
            .map(meeting -> assignment.round(meeting) + 1)
            .boxed()
            .toList();
    return new B2bResult(
        instance,
        seed,
        slots,
        IdleTime.of(instance, slots),
        InstanceCheck.faults(instance, slots),
        proven,
        secondsToBest,
        seconds);
  }
}
