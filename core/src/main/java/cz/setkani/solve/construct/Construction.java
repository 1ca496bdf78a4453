package cz.setkani.solve.construct;

import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.bound.CuttingPlanes;
import cz.setkani.solve.bound.FlowRelaxation;
import cz.setkani.solve.bound.LagrangeRelaxation;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * An assignment that is as good as can be found on the first two levels, and the bounds that show
 * how good that is. The relaxation chooses pairs, which are put into rounds one by one; where that
 * stays below the bounds, cutting planes choose better and show what is possible at all, and their
 * choice is coloured anew.
 */
public final class Construction {

  private static final long PLANES_WORK = 20_000_000;
  private static final int PRICE_STEPS = 2000;
  private static final int DEALS = 8;
  private static final int WALK_STEPS = 600_000;
  private static final int WALK_STEPS_PER_PAIR = 700;

  private Problem problem;
  private final Chance random;
  private int effort;
  private final BooleanSupplier stopped;
  private Assignment assignment;
  private final LagrangeRelaxation prices;
  private Bounds bounds;

  private Construction(Problem problem, long seed, List<Integer> tries, BooleanSupplier stopped) {
    this.problem = problem;
    this.stopped = stopped;
    random = new Chance(seed);
    assignment = new Assignment(problem);
    FlowRelaxation flow = FlowRelaxation.of(problem.whole, stopped);
    bounds = flow.bounds();
    prices = new LagrangeRelaxation(problem.whole);
    int[] halves = flow.halves();
    if (problem.hasTeams()) {
      deal(Deal.even(problem, halves));
    }
    insertAll(halves);
    for (int factor : tries) {
      effort = factor;
      improve(halves);
    }
    if (problem.hasTeams()) {
      deal(Deal.calm(assignment));
    }
  }

  /**
   * Constructs.
   *
   * @param tries how much to try, from 1, stage by stage; each goes on from what the last one
   *     reached
   * @param stopped whether to come to an end soon; asked now and then
   */
  public static Construction of(
      Problem problem, long seed, List<Integer> tries, BooleanSupplier stopped) {
    return new Construction(problem, seed, tries, stopped);
  }

  public Assignment assignment() {
    return assignment;
  }

  public Bounds bounds() {
    return bounds;
  }

  private void deal(Assignment dealt) {
    assignment = dealt;
    problem = dealt.problem();
  }

  /** Lets other teams take meetings and wait for them, so that other changes become possible. */
  private void dealAgain(boolean[] wanted) {
    if (problem.hasTeams()) {
      deal(Deal.again(assignment, wanted, random.split()));
    }
  }

  /** Puts pairs into rounds one by one, those that the relaxation chose first. */
  private void insertAll(int[] halves) {
    Insertion insertion = new Insertion(assignment);
    IntStream.range(0, problem.pairs())
        .filter(pair -> assignment.round(pair) == Assignment.NONE)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(pair -> -halves[pair])
                .thenComparingInt(pair -> Long.bitCount(problem.possible[pair]))
                .thenComparingInt(pair -> -problem.priority[pair]))
        .forEach(insertion::insert);
    assignment.mark();
  }

  private void improve(int[] halves) {
    if (!isDone()) {
      recolour(halves);
    }
    if (!isDone()) {
      repair(1);
    }
    if (isPriorityOpen()) {
      raisePriority();
    }
    if (!isPriorityOpen() && !isDone()) {
      useCuttingPlanes(true);
    }
    if (!isDone()) {
      repair(3);
    }
  }

  private boolean isPriorityOpen() {
    return !bounds.isPriorityReachedBy(assignment) && !stopped.getAsBoolean();
  }

  /** Walks and lowers the bound in turn, until they meet or there is nothing more to try. */
  private void raisePriority() {
    walk();
    prices.descend(assignment.priority(), effort * PRICE_STEPS, stopped);
    bounds = bounds.and(new Bounds(prices.bound(), 0));
    if (isPriorityOpen()) {
      walk();
    }
    if (isPriorityOpen()) {
      useCuttingPlanes(false);
    }
  }

  private void walk() {
    long[] rounds = prices.roundsFor(assignment.priority() + 1);
    long steps = (long) effort * Math.max(WALK_STEPS, WALK_STEPS_PER_PAIR * problem.pairs());
    int deals = problem.hasTeams() ? DEALS : 1;
    for (int i = 0; i < deals && (i == 0 || isPriorityOpen()); i++) {
      dealAgain(new boolean[problem.pairs()]);
      PlateauWalk walk = new PlateauWalk(assignment, random.split(), stopped);
      walk.run(rounds, steps / deals, bounds.priority());
    }
  }

  private boolean isDone() {
    return bounds.areReachedBy(assignment) || stopped.getAsBoolean();
  }

  private void repair(int share) {
    dealAgain(new boolean[problem.pairs()]);
    int idleSteps = share * effort * Math.max(500, problem.pairs() / 2);
    new Repair(assignment, random.split(), stopped).run(idleSteps, bounds);
  }

  private void useCuttingPlanes(boolean fair) {
    CuttingPlanes planes =
        CuttingPlanes.of(
            problem.whole,
            prices.roundsFor(assignment.priority() + (fair ? 0 : 1)),
            assignment,
            fair,
            PLANES_WORK * effort,
            stopped);
    bounds = bounds.and(planes.bounds());
    if (!isDone()) {
      recolour(planes.halves());
    }
  }

  /** Takes the chosen pairs instead of the present ones, unless the result would be worse. */
  private void recolour(int[] halves) {
    boolean[] wanted = Rounding.of(problem, halves);
    dealAgain(wanted);
    int[] before = assignment.snapshot();
    long priority = assignment.priority();
    long unfairness = assignment.unfairness();
    int steps = effort * Math.max(5000, problem.pairs());
    new Recolouring(assignment, random.split(), stopped).run(wanted, steps);
    insertAll(halves);
    if (assignment.compareWith(priority, unfairness) < 0) {
      assignment.restore(before);
    }
  }
}
