package cz.setkani.solve.construct;

import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.bound.CuttingPlanes;
import cz.setkani.solve.bound.FairnessBound;
import cz.setkani.solve.bound.FlowRelaxation;
import cz.setkani.solve.bound.LagrangeRelaxation;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import java.util.List;
import java.util.Optional;
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

  private final Problem whole;
  private final Attempt attempt;
  private final int[] halves;

  /** The tables that were chosen first, so that nobody need walk. */
  private final int[] tables;

  private final FairnessBound fairest;
  private Optional<LagrangeRelaxation> prices = Optional.empty();
  private int effort = 1;

  private Construction(
      Problem problem, long seed, long target, boolean isFair, BooleanSupplier stopped) {
    whole = problem.whole;
    tables = problem.fixedTable;
    FlowRelaxation flow = FlowRelaxation.of(whole, stopped);
    attempt = new Attempt(problem, seed, flow.bounds(), isFair, target, stopped);
    fairest = new FairnessBound(whole, flow);
    halves = flow.halves();
    if (problem.hasTeams()) {
      attempt.deal(Deal.even(problem, halves));
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
    return of(problem, seed, tries, stopped, new Assignment(problem));
  }

  /**
   * The same, but never worse than an assignment that is known.
   *
   * @param known an assignment of the same pairs
   */
  public static Construction of(
      Problem problem, long seed, List<Integer> tries, BooleanSupplier stopped, Assignment known) {
    Construction construction = new Construction(problem, seed, Long.MIN_VALUE, true, stopped);
    construction.attempt.insertAll(construction.halves);
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
    Attempt attempt = construction.attempt;
    attempt.deal(known.in(problem));
    if (!attempt.isDone()) {
      attempt.insertAll(construction.halves);
      attempt.recolour(construction.halves, 1);
      attempt.rise(known);
    }
    if (!attempt.isDone()) {
      attempt.repair(1);
    }
    construction.improve(tries);
    return construction;
  }

  /** Goes over to an assignment of the same pairs, and to its teams, if that is better. */
  public void rise(Assignment known) {
    attempt.rise(known);
  }

  public Assignment assignment() {
    return attempt.assignment();
  }

  public Bounds bounds() {
    return attempt.bounds();
  }

  private void improve(List<Integer> tries) {
    for (int factor : tries) {
      effort = factor;
      improve();
      if (whole.rest.isLimiting() && attempt.isValueOpen()) {
        rest();
        improve();
      }
    }
    if (whole.hasTeams()) {
      attempt.deal(Deal.calm(assignment()));
    }
    if (Narrowing.hasTableChoices(whole)) {
      attempt.deal(TableDeal.calm(assignment(), tables));
    }
  }

  private void improve() {
    if (!attempt.isDone()) {
      attempt.recolour(halves, effort);
    }
    boundFairness();
    if (!attempt.isDone()) {
      attempt.repair(effort);
    }
    if (attempt.isValueOpen()) {
      raiseValue();
    }
    boundFairness();
    if (!attempt.isValueOpen() && !attempt.isDone()) {
      useCuttingPlanes(true);
    }
    if (!attempt.isDone()) {
      attempt.repair(3 * effort);
    }
  }

  private void boundFairness() {
    if (!attempt.isValueOpen() && !attempt.isDone()) {
      attempt.bound(fairest.at(bounds().value(), attempt.stopped()));
    }
  }

  /** Walks and lowers the bound in turn, until they meet or there is nothing more to try. */
  private void raiseValue() {
    if (attempt.isFair()) {
      lookAhead();
    }
    if (attempt.isFair() && attempt.isValueOpen()) {
      walk(attempt, effort);
    }
    if (attempt.isValueOpen()) {
      prices().descend(assignment().value(), effort * PRICE_STEPS, attempt.stopped());
      attempt.bound(new Bounds(prices().bound(), 0));
    }
    if (attempt.isValueOpen()) {
      walk(attempt, effort);
    }
    if (attempt.isValueOpen()) {
      useCuttingPlanes(false);
    }
  }

  /** Often a few cutting planes show that no more is possible; then long walks would be in vain. */
  private void lookAhead() {
    attempt.bound(planes(whole.possible, false, FIRST_LOOK).bounds());
  }

  private void useCuttingPlanes(boolean fair) {
    long[] rounds = prices().roundsFor(assignment().value() + (fair ? 0 : 1));
    CuttingPlanes planes = planes(rounds, fair, PLANES_WORK);
    attempt.bound(planes.bounds());
    if (!attempt.isDone()) {
      attempt.recolour(planes.halves(), effort);
    }
  }

  private CuttingPlanes planes(long[] rounds, boolean fair, long work) {
    return CuttingPlanes.of(whole, rounds, assignment(), fair, work * effort, attempt.stopped());
  }

  private void walk(Attempt walking, int steps) {
    walking.walk(prices().roundsFor(walking.assignment().value() + 1), steps);
  }

  private LagrangeRelaxation prices() {
    if (prices.isEmpty()) {
      prices = Optional.of(new LagrangeRelaxation(whole));
    }
    return prices.orElseThrow();
  }

  /** Starts anew with rests that were chosen beforehand, in several ways. */
  private void rest() {
    for (int i = 0; i < effort * REST_STARTS && attempt.isValueOpen(); i++) {
      Attempt start = attempt.rested(i % 2 == 0);
      start.insertAll(halves);
      if (!start.isDone()) {
        start.recolour(halves, 1);
      }
      if (!start.isDone()) {
        start.repair(1);
      }
      if (start.isValueOpen()) {
        walk(start, 1);
      }
      attempt.rise(start.assignment());
    }
  }
}
