package cz.setkani.solve.construct;

import cz.setkani.model.Worth;
import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import java.util.function.BooleanSupplier;

/**
 * An assignment in the making, the bounds that it is held against, and the ways to make it better:
 * none of them makes it worse. Effort is a factor of how much is tried.
 */
final class Attempt {

  private static final int MOST_IDLE_REPAIRS = 60_000;
  private static final int DEALS = 8;
  private static final int WALK_STEPS = 600_000;
  private static final int WALK_STEPS_PER_PAIR = 700;

  private final Chance random;
  private final boolean isFair;
  private final long target;
  private final BooleanSupplier stopped;
  private Problem problem;
  private Assignment assignment;
  private Bounds bounds;

  /**
   * An assignment of the locked meetings alone.
   *
   * @param isFair whether fairness counts
   * @param target the value that is sought, or {@link Long#MIN_VALUE} for as much as can be
   */
  Attempt(
      Problem problem,
      long seed,
      Bounds bounds,
      boolean isFair,
      long target,
      BooleanSupplier stopped) {
    this.problem = problem;
    this.isFair = isFair;
    this.target = target;
    this.stopped = () -> isDecided() || stopped.getAsBoolean();
    this.bounds = looked(bounds);
    random = new Chance(seed);
    assignment = new Assignment(problem);
  }

  /** Another one with rests that were chosen beforehand. */
  private Attempt(Attempt whole, Problem rested) {
    problem = rested;
    isFair = whole.isFair;
    target = whole.target;
    stopped = whole.stopped;
    bounds = whole.bounds;
    random = whole.random.split();
    assignment = new Assignment(rested);
  }

  /** Starts with rests that are chosen beforehand, together or one after the other. */
  Attempt rested(boolean isTogether) {
    return new Attempt(
        this, Narrowing.resting(problem, RestChoice.of(problem, isTogether, random.split())));
  }

  Assignment assignment() {
    return assignment;
  }

  Bounds bounds() {
    return bounds;
  }

  /** Whether to come to an end soon. */
  BooleanSupplier stopped() {
    return stopped;
  }

  boolean isFair() {
    return isFair;
  }

  /** Whether it is known if the target can be reached. */
  private boolean isDecided() {
    return target != Long.MIN_VALUE && (bounds.value() < target || assignment.value() >= target);
  }

  boolean isDone() {
    return bounds.areReachedBy(assignment) || stopped.getAsBoolean();
  }

  boolean isValueOpen() {
    return !bounds.isValueReachedBy(assignment) && !stopped.getAsBoolean();
  }

  /** Takes account of what else no schedule can exceed. */
  void bound(Bounds found) {
    bounds = bounds.and(looked(found));
  }

  /** What counts of some bounds: of any unfairness all is good where fairness does not count. */
  private Bounds looked(Bounds found) {
    return isFair ? found : new Bounds(found.value(), Long.MAX_VALUE);
  }

  /** Goes over to another assignment, and to its teams. */
  void deal(Assignment dealt) {
    assignment = dealt;
    problem = dealt.problem();
  }

  /** Goes over to an assignment of the same pairs, and to its teams, if that is better. */
  void rise(Assignment known) {
    Assignment other = known.in(problem);
    if (other.worth().compareTo(assignment.worth()) > 0) {
      deal(other);
    }
  }

  /**
   * Lets other teams take meetings and wait for them, and others tables, so that other changes
   * become possible.
   */
  private void dealAgain(boolean[] wanted) {
    if (problem.hasTeams()) {
      deal(Deal.again(assignment, wanted, random.split()));
    }
    if (Narrowing.hasTableChoices(problem)) {
      deal(TableDeal.again(assignment, wanted, random.split()));
    }
  }

  /** Puts pairs into rounds one by one, those that were chosen first, up to the bound. */
  void insertAll(int[] halves) {
    Insertion insertion = new Insertion(assignment);
    Urgency.order(problem, halves)
        .filter(pair -> assignment.round(pair) == Assignment.NONE)
        .takeWhile(pair -> !bounds.isValueReachedBy(assignment))
        .forEach(insertion::insert);
    assignment.mark();
  }

  /** Takes the chosen pairs instead of the present ones, unless the result would be worse. */
  void recolour(int[] halves, int effort) {
    boolean[] wanted = Rounding.of(problem, halves);
    dealAgain(wanted);
    int[] before = assignment.snapshot();
    Worth worth = assignment.worth();
    int steps = effort * Math.max(5000, problem.pairs());
    new Recolouring(assignment, random.split(), stopped).run(wanted, steps);
    insertAll(halves);
    if (assignment.worth().compareTo(worth) < 0) {
      assignment.restore(before);
    }
  }

  /** Takes meetings out where that makes room for better ones. */
  void repair(int effort) {
    dealAgain(new boolean[problem.pairs()]);
    int idleSteps = Math.min(MOST_IDLE_REPAIRS, effort * Math.max(500, problem.pairs() / 2));
    new Repair(assignment, random.split(), stopped).run(idleSteps, bounds);
  }

  /**
   * Walks through very many assignments for more value.
   *
   * @param rounds for each pair the rounds that it may take
   */
  void walk(long[] rounds, int effort) {
    long steps = (long) effort * Math.max(WALK_STEPS, WALK_STEPS_PER_PAIR * problem.pairs());
    int deals = problem.hasTeams() || Narrowing.hasTableChoices(problem) ? DEALS : 1;
    for (int i = 0; i < deals && (i == 0 || isValueOpen()); i++) {
      dealAgain(new boolean[problem.pairs()]);
      PlateauWalk walk = new PlateauWalk(assignment, random.split(), stopped);
      walk.run(rounds, steps / deals, bounds.value());
    }
  }
}
