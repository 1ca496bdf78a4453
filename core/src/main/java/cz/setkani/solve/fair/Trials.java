package cz.setkani.solve.fair;

import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Tries how many own requests can be met up to some floors, and proves how many cannot. */
final class Trials {

  private final Problem problem;
  private final long seed;
  private final List<Integer> tries;
  private final BooleanSupplier stopped;

  /**
   * @param tries how much to try, stage by stage, where the proof is not plain
   */
  Trials(Problem problem, long seed, List<Integer> tries, BooleanSupplier stopped) {
    this.problem = problem;
    this.seed = seed;
    this.tries = tries;
    this.stopped = stopped;
  }

  /** The same, but that little is tried. */
  Trials light() {
    return new Trials(problem, seed, List.of(), stopped);
  }

  /**
   * Looks how far all floors can be reached, while as many own requests as possible are met within
   * the base. Each own request within the base is worth more than all others together; the value
   * that is reached, and its bound, fall apart into base and rest by division.
   *
   * @param base for each organisation own requests that go before all; known is how many can be met
   * @param known rounds of the pairs, from which it is gone on
   */
  Trial of(int[] base, int[] floor, int[] known) {
    return of(base, floor, known, false);
  }

  /** The same, but given up as soon as it is proven that not all floors can be reached. */
  Trial ofAll(int[] base, int[] floor, int[] known) {
    return of(base, floor, known, true);
  }

  private Trial of(int[] base, int[] floor, int[] known, boolean isAllOrNothing) {
    int total = Arrays.stream(floor).sum();
    long weight = total + 1L;
    long[][] bonus = new long[floor.length][];
    for (int v = 0; v < bonus.length; v++) {
      bonus[v] = new long[Math.max(base[v], floor[v])];
      Arrays.fill(bonus[v], 0, base[v], weight);
      for (int step = 0; step < floor[v]; step++) {
        bonus[v][step]++;
      }
    }
    Problem bare = problem.withBonusAlone(bonus);
    Assignment before = new Assignment(bare);
    before.restore(known);
    long all = before.value() / weight * weight + total;
    long target = isAllOrNothing ? all : Long.MIN_VALUE;
    Construction found = Construction.valuing(bare, seed, tries, stopped, known, target);
    return trial(found.assignment(), found.bounds().value(), weight, total);
  }

  private static Trial trial(Assignment found, long bound, long weight, int total) {
    int base = (int) (found.value() / weight);
    int baseBound = (int) (bound / weight);
    return new Trial(
        found.snapshot(),
        base,
        (int) (found.value() % weight),
        baseBound,
        base == baseBound ? (int) (bound % weight) : total);
  }
}
