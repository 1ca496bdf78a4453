package cz.setkani.solve.fair;

import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Tries how many own requests can be met up to some floors, and proves how many cannot. */
final class Trials {

  /** How much the first own request met is worth beside all floors, in the finest unit. */
  private static final long SHADES = 64;

  private final Problem problem;
  private final long seed;
  private final List<Integer> tries;
  private final BooleanSupplier stopped;
  private final boolean isMustFirst;

  /**
   * @param tries how much to try, stage by stage, where the proof is not plain
   */
  Trials(Problem problem, long seed, List<Integer> tries, BooleanSupplier stopped) {
    this(problem, seed, tries, stopped, true);
  }

  private Trials(
      Problem problem,
      long seed,
      List<Integer> tries,
      BooleanSupplier stopped,
      boolean isMustFirst) {
    this.isMustFirst = isMustFirst;
    this.problem = problem;
    this.seed = seed;
    this.tries = tries;
    this.stopped = stopped;
  }

  /**
   * The same, but that little is tried, and that beyond the floors as well those come up who are
   * low, as far as that costs nothing of the floors.
   */
  Trials light() {
    return new Trials(problem, seed, List.of(), stopped, isMustFirst);
  }

  /** The same, but that requests that must be met count no more than others: for proofs. */
  Trials withoutMust() {
    return new Trials(problem, seed, tries, stopped, false);
  }

  /**
   * Looks how far all floors can be reached, while as many requests as possible are met that must
   * be, and then as many own requests as possible within the base. Each of these is worth more than
   * all others together; the value that is reached, and its bound, fall apart into these and the
   * rest by division.
   *
   * @param base for each organisation own requests that go before all; known is how many can be met
   * @param known an assignment, from which it is gone on
   */
  Trial of(int[] base, int[] floor, Assignment known) {
    return of(base, floor, known, false);
  }

  /** The same, but given up as soon as it is proven that not all floors can be reached. */
  Trial ofAll(int[] base, int[] floor, Assignment known) {
    return of(base, floor, known, true);
  }

  private Trial of(int[] base, int[] floor, Assignment known, boolean isAllOrNothing) {
    int total = Arrays.stream(floor).sum();
    long fine = isLight() ? 1 + SHADES * Arrays.stream(problem.asked).asLongStream().sum() : 1;
    long weight = (total + 1) * fine;
    long ofMust = weight * (Arrays.stream(base).asLongStream().sum() + 1);
    long[][] bonus = new long[floor.length][];
    for (int v = 0; v < bonus.length; v++) {
      bonus[v] = isLight() ? shades(problem.asked[v]) : new long[Math.max(base[v], floor[v])];
      add(bonus[v], base[v], weight);
      add(bonus[v], floor[v], fine);
    }
    Problem bare = problem.withBonusAlone(bonus, isMustFirst ? ofMust : 0);
    long all = known.in(bare).value() / weight * weight + total * fine;
    long target = isAllOrNothing ? all : Long.MIN_VALUE;
    Construction found = Construction.valuing(bare, seed, tries, stopped, known, target);
    return trial(found.assignment(), found.bounds().value(), weight, fine, total);
  }

  private boolean isLight() {
    return tries.isEmpty();
  }

  private static void add(long[] bonus, int steps, long worth) {
    for (int step = 0; step < steps; step++) {
      bonus[step] += worth;
    }
  }

  /** A little for each own request met, and more for the first ones: who is low is to come up. */
  private static long[] shades(int asked) {
    long[] bonus = new long[asked];
    for (int step = 0; step < asked; step++) {
      long left = asked - step;
      bonus[step] = SHADES * left * left / ((long) asked * asked);
    }
    return bonus;
  }

  private static Trial trial(Assignment found, long bound, long weight, long fine, int total) {
    boolean isBaseBest = found.value() / weight == bound / weight;
    return new Trial(
        found,
        (int) (found.value() % weight / fine),
        isBaseBest ? (int) (bound % weight / fine) : total);
  }
}
