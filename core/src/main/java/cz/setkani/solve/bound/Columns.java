package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of the linear program of {@link CuttingPlanes}: first each pair in each class of
 * rounds in which it is possible; then, if fairness counts, a step for each own request of each
 * organisation, worth less than the one before, and all of them together less than one unit of
 * priority; and worth more, where own requests met have a value beyond their priority.
 */
final class Columns {

  private final Problem problem;
  private final RoundClasses classes;
  private final int[] pair;
  private final int[] roundClass;
  private final int[][] ofPair;
  private final int[][] steps;
  private final long[] value;
  private final long worst;
  private final long scale;
  private final long extra;

  /**
   * @param rounds for each pair the rounds that count
   */
  Columns(Problem problem, RoundClasses classes, long[] rounds, boolean isFairnessWanted) {
    this.problem = problem;
    this.classes = classes;
    ofPair = new int[problem.pairs()][];
    List<int[]> columns = new ArrayList<>();
    for (int p = 0; p < problem.pairs(); p++) {
      int first = columns.size();
      for (int c = 0; c < classes.count(); c++) {
        if ((rounds[p] & classes.rounds(c)) != 0) {
          columns.add(new int[] {p, c});
        }
      }
      ofPair[p] = IntStream.range(first, columns.size()).toArray();
    }
    pair = columns.stream().mapToInt(column -> column[0]).toArray();
    roundClass = columns.stream().mapToInt(column -> column[1]).toArray();

    long dearest =
        Arrays.stream(problem.bonus).mapToLong(b -> b.length == 0 ? 0 : b[0]).max().orElse(0);
    extra = 8 * problem.dearest() + 16 * dearest + 8;
    boolean fair = isFairnessWanted && fits(extra);
    int[] asked = fair ? problem.asked : new int[problem.organisations];
    int[] stepCount = fair ? asked : Arrays.stream(problem.bonus).mapToInt(b -> b.length).toArray();
    worst = unfairness(asked);
    scale = worst + 1;
    steps = new int[problem.organisations][];
    value = new long[pair.length + Arrays.stream(stepCount).sum()];
    fillValues(asked, stepCount);
  }

  private static long unfairness(int[] unmet) {
    return Arrays.stream(unmet).mapToLong(count -> (long) count * count).sum();
  }

  /** Whether all values together stay far within a long when one unit is as fine as fairness. */
  private boolean fits(long dearest) {
    double fineness = unfairness(problem.asked) + 1.0;
    return fineness * dearest * (problem.pairs() + 1) < Long.MAX_VALUE / 16.0;
  }

  /** A locked pair is worth so much more that the program takes it in. */
  private void fillValues(int[] asked, int[] stepCount) {
    for (int column = 0; column < pair.length; column++) {
      int p = pair[column];
      value[column] = scale * (problem.value[p] + (problem.isLocked(p) ? extra : 0));
    }
    int next = pair.length;
    for (int v = 0; v < problem.organisations; v++) {
      steps[v] = IntStream.range(next, next + stepCount[v]).toArray();
      long[] bonus = problem.bonus[v];
      for (int step = 0; step < stepCount[v]; step++) {
        long worth = asked[v] == 0 ? 0 : 2L * (asked[v] - step) - 1;
        value[next++] = worth + (step < bonus.length ? scale * bonus[step] : 0);
      }
    }
  }

  int count() {
    return value.length;
  }

  /** What each column is worth. */
  long[] value() {
    return value;
  }

  /** The columns of a pair. */
  int[] ofPair(int p) {
    return ofPair[p];
  }

  /** The columns of a pair in one class of rounds, or (-1) in all of them. */
  IntStream ofPair(int p, int c) {
    return Arrays.stream(ofPair[p]).filter(column -> c < 0 || roundClass[column] == c);
  }

  /** The columns of some pairs in one class of rounds, or (-1) in all of them; in their order. */
  int[] ofPairs(IntStream pairs, int c) {
    return pairs.flatMap(p -> ofPair(p, c)).sorted().toArray();
  }

  /**
   * The columns of an organisation's steps, the first one first; none if they are worth nothing.
   */
  int[] steps(int organisation) {
    return steps[organisation];
  }

  /** Whether fairness counts. */
  boolean isFair() {
    return worst > 0;
  }

  /** The columns that an assignment chooses. */
  boolean[] chosenBy(Assignment assignment) {
    boolean[] chosen = new boolean[value.length];
    for (int column = 0; column < pair.length; column++) {
      int round = assignment.round(pair[column]);
      chosen[column] =
          round != Assignment.NONE && (classes.rounds(roundClass[column]) >>> round & 1) != 0;
    }
    for (int v = 0; v < steps.length; v++) {
      int met = problem.asked[v] - assignment.unmet(v);
      Arrays.stream(steps[v]).limit(met).forEach(step -> chosen[step] = true);
    }
    return chosen;
  }

  /** How much of each pair a choice of columns takes, in one class of rounds, or (-1) in all. */
  double[] byPair(double[] choice, int c) {
    double[] sum = new double[problem.pairs()];
    for (int column = 0; column < pair.length; column++) {
      sum[pair[column]] += c < 0 || roundClass[column] == c ? choice[column] : 0;
    }
    return sum;
  }

  /** What an assignment is worth by the values of the columns, but for what is locked. */
  long worth(Assignment assignment) {
    return scale * assignment.value() + (isFair() ? worst - assignment.unfairness() : 0);
  }

  /** What the locked pairs are worth beyond their value. */
  long lockedExtra() {
    return extra * scale * IntStream.range(0, problem.pairs()).filter(problem::isLocked).count();
  }

  /** The bounds that lie in a limit of what an assignment can be worth. */
  Bounds bounds(long limit) {
    return new Bounds(
        Math.floorDiv(limit, scale), Math.max(0, worst - Math.floorMod(limit, scale)));
  }
}
