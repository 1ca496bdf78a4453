package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The choice of pairs without rounds, in halves: every organisation has at most its capacity of
 * meetings, and all together have no more than the rounds have room for. Each organisation stands
 * twice in a bipartite network (its double cover), each pair once in either direction; half of the
 * cheapest flow is an optimal half-integral b-matching (Balinski, 1965), so that neither the
 * priority met nor, at that priority, the fairness of any schedule can be better. What own requests
 * met are worth beyond their priority is concave, so that it lies on the same arcs as the fairness.
 * The value of a schedule is a whole number, so that half the flow's may be rounded down.
 */
public final class FlowRelaxation {

  private final Problem problem;
  private final Weights weights;
  private final DoubleCover network;
  private final boolean isSolved;

  /**
   * What a unit of priority saves, and what the fairness is multiplied by; if that is 0, it is left
   * out.
   */
  private record Weights(long priority, long fairness) {}

  private FlowRelaxation(Problem problem, Weights weights, BooleanSupplier stopped) {
    this.problem = problem;
    this.weights = weights;
    network = new DoubleCover(problem, weights.priority, weights.fairness);
    isSolved = fits(problem, weights.priority) && network.solve(stopped);
  }

  /**
   * Solves the relaxation of a problem.
   *
   * @param stopped whether to come to an end soon; then the bound is no more than what is asked for
   */
  public static FlowRelaxation of(Problem problem, BooleanSupplier stopped) {
    long worst = Arrays.stream(problem.asked).mapToLong(FlowRelaxation::square).sum();
    long scale = 4 * worst + 1;
    Weights weights = fits(problem, scale) ? new Weights(scale, 1) : new Weights(1, 0);
    return new FlowRelaxation(problem, weights, stopped);
  }

  /**
   * The same, but the choice is cheapest by a price of one's own, which may be negative, for
   * problems in which own requests met are worth nothing beyond their priority.
   *
   * @param priority what a unit of priority saves
   * @param fairness by what the unfairness is multiplied, positive
   */
  static FlowRelaxation weighing(
      Problem problem, long priority, long fairness, BooleanSupplier stopped) {
    return new FlowRelaxation(problem, new Weights(priority, fairness), stopped);
  }

  /** Whether no path can cost more than the flow can reckon with; the fairness costs less. */
  private static boolean fits(Problem problem, long fineness) {
    double dearest = problem.dearest();
    for (long[] steps : problem.bonus) {
      dearest = Math.max(dearest, steps.length == 0 ? 0 : steps[0]);
    }
    return dearest * fineness * 4 * (problem.organisations + 1) < Long.MAX_VALUE / 16.0;
  }

  private int halves(int pair) {
    return network.forth(pair) + network.back(pair);
  }

  /** How much of each pair is chosen, in halves, by pair. */
  public int[] halves() {
    return IntStream.range(0, problem.pairs()).map(this::halves).toArray();
  }

  /** Twice the highest value that the relaxation reaches. */
  private long doubleValue(int[][] met) {
    long sum = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      sum += halves(pair) * problem.value[pair];
    }
    for (int v = 0; v < problem.organisations; v++) {
      sum += problem.bonus(v, met[0][v]) + problem.bonus(v, met[1][v]);
    }
    return sum;
  }

  /** What no schedule can exceed. */
  public Bounds bounds() {
    if (!isSolved) {
      return new Bounds(everything(), 0);
    }
    int[][] metOnBothSides = metOnBothSides();
    long doubleValue = doubleValue(metOnBothSides);
    boolean isKnown = weights.fairness > 0 && doubleValue % 2 == 0;
    long unfairness = isKnown ? (doubleUnfairness(metOnBothSides) + 1) / 2 : 0;
    return new Bounds(doubleValue / 2, unfairness);
  }

  private long everything() {
    long sum = Arrays.stream(problem.value).sum();
    for (int v = 0; v < problem.organisations; v++) {
      sum += problem.bonus(v, problem.asked[v]);
    }
    return sum;
  }

  /** The own requests that each organisation meets on the left, and on the right. */
  private int[][] metOnBothSides() {
    int[] onLeft = new int[problem.organisations];
    int[] onRight = new int[problem.organisations];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int a = problem.first(pair);
      int b = problem.second(pair);
      int there = network.forth(pair);
      int here = network.back(pair);
      onLeft[a] += problem.askedByFirst[pair] ? there : 0;
      onRight[b] += problem.askedBySecond[pair] ? there : 0;
      onLeft[b] += problem.askedBySecond[pair] ? here : 0;
      onRight[a] += problem.askedByFirst[pair] ? here : 0;
    }
    return new int[][] {onLeft, onRight};
  }

  /** Twice the value and the unfairness of the choice; nothing where it is not the cheapest. */
  Optional<Point> point() {
    int[][] metOnBothSides = metOnBothSides();
    return isSolved && weights.fairness > 0
        ? Optional.of(new Point(doubleValue(metOnBothSides), doubleUnfairness(metOnBothSides)))
        : Optional.empty();
  }

  /** Twice the value and the unfairness of the locked meetings alone. */
  Point least() {
    long value = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      value += problem.isLocked(pair) ? problem.value[pair] : 0;
    }
    long unfairness = 0;
    for (int v = 0; v < problem.organisations; v++) {
      unfairness += square(problem.asked[v] - network.lockedMet(v));
    }
    return new Point(2 * value, 2 * unfairness);
  }

  /** Twice the value and the unfairness of a choice. */
  record Point(long value, long unfairness) {}

  private long doubleUnfairness(int[][] metOnBothSides) {
    long sum = 0;
    for (int[] side : metOnBothSides) {
      for (int v = 0; v < problem.organisations; v++) {
        sum += square(problem.asked[v] - side[v]);
      }
    }
    return sum;
  }

  private static long square(long x) {
    return x * x;
  }
}
