package cz.setkani.solve.fair;

import cz.setkani.model.Share;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds what everybody can be guaranteed. First at least so many own requests each; then, if that
 * is the goal, even shares: the least one as large as possible, found by bisection over all shares
 * that there can be, then one share after the other upwards. A schedule is the fairest (its sorted
 * shares are the largest lexicographically) if the number of organisations below each share is as
 * small as possible, for the smallest share first. Whoever stays below one is given up there and
 * holds what it has, so that beyond the least share the result is good, but not proven. Each look
 * costs about a construction; above the least share there are at most {@link #MOST_LEVELS}.
 */
public final class Guarantees {

  private static final int MOST_LEVELS = 80;
  private static final int LEAST_LEVELS = 10;
  private static final int MOST_PAIRS_OF_LEVELS = 60_000;

  private final Problem problem;
  private final Trials trials;
  private final BooleanSupplier stopped;
  private final boolean[] isHopeful;
  private final int[] base;
  private final boolean hasMust;
  private Assignment known;
  private int fewestMissing;
  private Optional<Share> mostLeast = Optional.empty();

  /**
   * @param known an assignment, from which it is gone on
   * @param tries how much to try, stage by stage, where the proof is not plain
   */
  public Guarantees(
      Problem problem, Assignment known, long seed, List<Integer> tries, BooleanSupplier stopped) {
    this.problem = problem;
    this.stopped = stopped;
    this.known = known;
    trials = new Trials(problem, seed, tries, stopped);
    isHopeful = Hope.of(problem);
    base = new int[problem.organisations];
    hasMust = Arrays.stream(problem.must).anyMatch(count -> count > 0);
  }

  /**
   * What can be guaranteed.
   *
   * @param atLeast how many of its own requests everybody is to have; all, who has fewer
   * @param isFair whether shares are to be even
   */
  public Guarantee find(int atLeast, boolean isFair) {
    if (atLeast > 0) {
      raiseBase(atLeast);
    }
    int[] floor = isFair ? raiseShares() : base.clone();
    return new Guarantee(floor, known, fewestMissing, mostLeast);
  }

  private void raiseBase(int atLeast) {
    int[] wanted = Arrays.stream(problem.asked).map(asked -> Math.min(asked, atLeast)).toArray();
    Trial trial = trials.of(base, wanted, known);
    known = trial.assignment();
    int all = Arrays.stream(wanted).sum();
    boolean isCertain = trial.bound() == all || !hasMust;
    fewestMissing =
        all - (isCertain ? trial : trials.withoutMust().of(base, wanted, known)).bound();
    System.arraycopy(wanted, 0, base, 0, wanted.length);
  }

  private int[] raiseShares() {
    List<Share> levels = Levels.of(problem, isHopeful);
    int least = raiseLeast(levels);
    int[] held = new int[base.length];
    int[] met = met(known);
    Arrays.setAll(held, v -> Math.min(base[v], met[v]));
    if (least >= 0) {
      raise(held, floors(levels.get(least)), met);
    }
    raiseOthers(levels.subList(least + 1, levels.size()), held);
    return held;
  }

  /** Raises the least share by bisection, and returns its level, or -1 where it is 0. */
  private int raiseLeast(List<Share> levels) {
    int reached = -1;
    int open = levels.size();
    int impossible = levels.size();
    while (open - reached > 1 && !stopped.getAsBoolean()) {
      int level = (reached + open) >>> 1;
      int[] floor = floors(levels.get(level));
      Trial trial = trials.ofAll(base, floor, known);
      known = trial.assignment();
      if (trial.reached() == Arrays.stream(floor).sum()) {
        reached = level;
      } else {
        open = level;
        impossible = isRefuted(trial, floor) ? level : impossible;
      }
    }
    mostLeast = Optional.of(impossible == 0 ? new Share(0, 1) : levels.get(impossible - 1));
    return reached;
  }

  /** Whether no schedule has all floors, at least of those that keep the base as well. */
  private boolean isRefuted(Trial trial, int[] floor) {
    int total = Arrays.stream(floor).sum();
    boolean isBaseAsked = Arrays.stream(base).anyMatch(own -> own > 0);
    return trial.bound() < total && !hasMust
        || (isBaseAsked || hasMust)
            && trials.withoutMust().ofAll(new int[base.length], floor, known).bound() < total;
  }

  /** Raises those who can be raised, level by level; the others are given up where they are. */
  private void raiseOthers(List<Share> levels, int[] held) {
    boolean[] isOpen = isHopeful.clone();
    int looks =
        Math.max(
            LEAST_LEVELS,
            Math.min(MOST_LEVELS, MOST_PAIRS_OF_LEVELS / Math.max(1, problem.pairs())));
    for (Share level : levels) {
      int[] floor = held.clone();
      for (int v = 0; v < floor.length; v++) {
        floor[v] = isOpen[v] ? Math.max(held[v], level.of(problem.asked[v])) : held[v];
      }
      int[] met = met(known);
      if (falls(floor, met) && looks-- > 0 && !stopped.getAsBoolean()) {
        known = trials.light().of(held, floor, known).assignment();
        met = met(known);
      }
      raise(held, floor, met);
      for (int v = 0; v < floor.length; v++) {
        isOpen[v] &= held[v] >= floor[v];
      }
    }
  }

  private static boolean falls(int[] floor, int[] met) {
    for (int v = 0; v < floor.length; v++) {
      if (met[v] < floor[v]) {
        return true;
      }
    }
    return false;
  }

  /** Holds the floors of those who reach them. */
  private static void raise(int[] held, int[] floor, int[] met) {
    for (int v = 0; v < held.length; v++) {
      held[v] = met[v] >= floor[v] ? Math.max(held[v], floor[v]) : held[v];
    }
  }

  private int[] floors(Share level) {
    int[] floor = new int[problem.organisations];
    for (int v = 0; v < floor.length; v++) {
      floor[v] = isHopeful[v] ? level.of(problem.asked[v]) : 0;
    }
    return floor;
  }

  private int[] met(Assignment assignment) {
    int[] met = new int[problem.organisations];
    Arrays.setAll(met, v -> problem.asked[v] - assignment.unmet(v));
    return met;
  }
}
