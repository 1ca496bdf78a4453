package cz.setkani.solve.construct;

import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.bound.CuttingPlanes;
import cz.setkani.solve.bound.FairnessBound;
import cz.setkani.solve.bound.FlowRelaxation;
import cz.setkani.solve.bound.LagrangeRelaxation;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * An assignment that is as good as can be found on the first two levels, and the bounds that show
 * how good that is. The relaxation chooses pairs, which are put into rounds one by one; where that
 * stays below the bounds, cutting planes choose better and show what is possible at all, and their
 * choice is coloured anew.
 */
public final class Construction {

  private static final long PLANES_WORK = 20_000_000;
  private static final long FIRST_LOOK = PLANES_WORK / 40;
  private static final int REST_STARTS = 4;
  private static final int PRICE_STEPS = 2000;
  private static final int MOST_IDLE_REPAIRS = 60_000;
  private static final int DEALS = 8;
  private static final int WALK_STEPS = 600_000;
  private static final int WALK_STEPS_PER_PAIR = 700;

  private Problem problem;
  private final Chance random;
  private int effort = 1;
  private final BooleanSupplier stopped;
  private Assignment assignment;
  private final LagrangeRelaxation prices;
  private final FairnessBound fairest;
  private final int[] halves;
  private final boolean isFair;
  private final long target;
  private Bounds bounds;

  private Construction(
      Problem problem, long seed, long target, boolean isFair, BooleanSupplier stopped) {
    this.problem = problem;
    this.isFair = isFair;
    this.target = target;
    this.stopped = () -> isDecided() || stopped.getAsBoolean();
    random = new Chance(seed);
    assignment = new Assignment(problem);
    FlowRelaxation flow = FlowRelaxation.of(problem.whole, stopped);
    bounds = looked(flow.bounds());
    fairest = new FairnessBound(problem.whole, flow);
    prices = new LagrangeRelaxation(problem.whole);
    halves = flow.halves();
    if (problem.hasTeams()) {
      deal(Deal.even(problem, halves));
    }
  }

  /** A start with rests that were chosen beforehand, from the same choice of pairs. */
  private Construction(Construction whole, Problem rested) {
    problem = rested;
    halves = whole.halves;
    isFair = whole.isFair;
    target = whole.target;
    stopped = whole.stopped;
    random = whole.random.split();
    assignment = new Assignment(rested);
    bounds = whole.bounds;
    prices = whole.prices;
    fairest = whole.fairest;
    insertAll(halves);
    if (!isDone()) {
      recolour(halves);
    }
    if (!isDone()) {
      repair(1);
    }
    if (isValueOpen()) {
      walk();
    }
  }

  /** Starts anew with rests that were chosen beforehand, in several ways. */
  private void rest() {
    for (int i = 0; i < effort * REST_STARTS && isValueOpen(); i++) {
      Problem rested = problem.resting(RestChoice.of(problem, i % 2 == 0, random.split()));
      Construction start = new Construction(this, rested);
      if (assignment.compareWith(start.assignment.value(), start.assignment.unfairness()) < 0) {
        deal(start.assignment.in(problem));
      }
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
    Construction construction = new Construction(problem, seed, Long.MIN_VALUE, true, stopped);
    construction.insertAll(construction.halves);
    construction.improve(tries);
    return construction;
  }

  /**
   * The same, but never worse than an assignment that is known.
   *
   * @param known an assignment of the same pairs
   */
  public static Construction of(
      Problem problem, long seed, List<Integer> tries, BooleanSupplier stopped, Assignment known) {
    Construction construction = new Construction(problem, seed, Long.MIN_VALUE, true, stopped);
    construction.insertAll(construction.halves);
    construction.rise(known);
    construction.improve(tries);
    return construction;
  }

  /**
   * The same, but that the value alone counts and not the fairness.
   *
   * @param tries as for the others; if there are none, the bound stays that of the relaxation
   * @param target ends as soon as so much value is reached, or it is proven that it cannot be;
   *     {@link Long#MIN_VALUE} for as much as can be
   */
  public static Construction valuing(
      Problem problem,
      long seed,
      List<Integer> tries,
      BooleanSupplier stopped,
      Assignment known,
      long target) {
    Construction construction = new Construction(problem, seed, target, false, stopped);
    construction.deal(known.in(problem));
    if (!construction.isDone()) {
      construction.insertAll(construction.halves);
      construction.recolour(construction.halves);
      construction.rise(known);
    }
    if (!construction.isDone()) {
      construction.repair(1);
    }
    construction.improve(tries);
    return construction;
  }

  /** Whether it is known if the target can be reached. */
  private boolean isDecided() {
    return target != Long.MIN_VALUE && (bounds.value() < target || assignment.value() >= target);
  }

  /** Goes over to an assignment of the same pairs, and to its teams, if that is better. */
  public void rise(Assignment known) {
    Assignment other = known.in(problem);
    if (other.compareWith(assignment.value(), assignment.unfairness()) > 0) {
      deal(other);
    }
  }

  private void improve(List<Integer> tries) {
    for (int factor : tries) {
      effort = factor;
      improve();
      if (problem.rest.isLimiting() && isValueOpen()) {
        rest();
        improve();
      }
    }
    if (problem.hasTeams()) {
      deal(Deal.calm(assignment));
    }
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

  /** Puts pairs into rounds one by one, those that the relaxation chose first, up to the bound. */
  private void insertAll(int[] halves) {
    Insertion insertion = new Insertion(assignment);
    Urgency.order(problem, halves)
        .filter(pair -> assignment.round(pair) == Assignment.NONE)
        .takeWhile(pair -> !bounds.isValueReachedBy(assignment))
        .forEach(insertion::insert);
    assignment.mark();
  }

  private void improve() {
    if (!isDone()) {
      recolour(halves);
    }
    boundFairness();
    if (!isDone()) {
      repair(1);
    }
    if (isValueOpen()) {
      raiseValue();
    }
    boundFairness();
    if (!isValueOpen() && !isDone()) {
      useCuttingPlanes(true);
    }
    if (!isDone()) {
      repair(3);
    }
  }

  private void boundFairness() {
    if (!isValueOpen() && !isDone()) {
      bounds = bounds.and(fairest.at(bounds.value(), stopped));
    }
  }

  private boolean isValueOpen() {
    return !bounds.isValueReachedBy(assignment) && !stopped.getAsBoolean();
  }

  /** Walks and lowers the bound in turn, until they meet or there is nothing more to try. */
  private void raiseValue() {
    if (isFair) {
      lookAhead();
    }
    if (isFair && isValueOpen()) {
      walk();
    }
    if (isValueOpen()) {
      prices.descend(assignment.value(), effort * PRICE_STEPS, stopped);
      bounds = bounds.and(looked(new Bounds(prices.bound(), 0)));
    }
    if (isValueOpen()) {
      walk();
    }
    if (isValueOpen()) {
      useCuttingPlanes(false);
    }
  }

  /** Often a few cutting planes show that no more is possible; then long walks would be in vain. */
  private void lookAhead() {
    CuttingPlanes planes =
        CuttingPlanes.of(
            problem.whole, problem.possible, assignment, false, FIRST_LOOK * effort, stopped);
    bounds = bounds.and(looked(planes.bounds()));
  }

  private void walk() {
    long[] rounds = prices.roundsFor(assignment.value() + 1);
    long steps = (long) effort * Math.max(WALK_STEPS, WALK_STEPS_PER_PAIR * problem.pairs());
    int deals = problem.hasTeams() ? DEALS : 1;
    for (int i = 0; i < deals && (i == 0 || isValueOpen()); i++) {
      dealAgain(new boolean[problem.pairs()]);
      PlateauWalk walk = new PlateauWalk(assignment, random.split(), stopped);
      walk.run(rounds, steps / deals, bounds.value());
    }
  }

  /** What counts of some bounds: of any unfairness all is good where fairness does not count. */
  private Bounds looked(Bounds found) {
    return isFair ? found : new Bounds(found.value(), Long.MAX_VALUE);
  }

  private boolean isDone() {
    return bounds.areReachedBy(assignment) || stopped.getAsBoolean();
  }

  private void repair(int share) {
    dealAgain(new boolean[problem.pairs()]);
    int idleSteps =
        Math.min(MOST_IDLE_REPAIRS, share * effort * Math.max(500, problem.pairs() / 2));
    new Repair(assignment, random.split(), stopped).run(idleSteps, bounds);
  }

  private void useCuttingPlanes(boolean fair) {
    CuttingPlanes planes =
        CuttingPlanes.of(
            problem.whole,
            prices.roundsFor(assignment.value() + (fair ? 0 : 1)),
            assignment,
            fair,
            PLANES_WORK * effort,
            stopped);
    bounds = bounds.and(looked(planes.bounds()));
    if (!isDone()) {
      recolour(planes.halves());
    }
  }

  /** Takes the chosen pairs instead of the present ones, unless the result would be worse. */
  private void recolour(int[] halves) {
    boolean[] wanted = Rounding.of(problem, halves);
    dealAgain(wanted);
    int[] before = assignment.snapshot();
    long value = assignment.value();
    long unfairness = assignment.unfairness();
    int steps = effort * Math.max(5000, problem.pairs());
    new Recolouring(assignment, random.split(), stopped).run(wanted, steps);
    insertAll(halves);
    if (assignment.compareWith(value, unfairness) < 0) {
      assignment.restore(before);
    }
  }
}
