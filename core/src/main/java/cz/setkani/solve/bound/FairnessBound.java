package cz.setkani.solve.bound;

import cz.setkani.solve.bound.FlowRelaxation.Point;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The lowest unfairness at a value that the {@link FlowRelaxation} does not stop at: half its
 * choices may have a value in between, or more of it may be proven to be out of reach. A price of
 * value, which may be negative, is sought at which some choices below this value and some above it
 * are the cheapest at once (Everett, 1963); all in between lie on the line through them or above
 * it. Whatever the price, the bound is true. A flow for each of a few prices.
 */
public final class FairnessBound {

  private static final int MOST_PRICES = 20;

  private final Problem problem;
  private final Optional<Point> highest;
  private final Point nothing;
  private Optional<Bounds> known = Optional.empty();

  /**
   * @param flow the relaxation of the problem
   */
  public FairnessBound(Problem problem, FlowRelaxation flow) {
    this.problem = problem;
    highest = problem.hasBonus ? Optional.empty() : flow.point();
    nothing = flow.least();
  }

  /**
   * What no schedule can exceed.
   *
   * @param value a value that no schedule exceeds
   */
  public Bounds at(long value, BooleanSupplier stopped) {
    if (known.filter(bounds -> bounds.value() == value).isEmpty()) {
      known =
          Optional.of(new Bounds(value, highest.map(p -> least(2 * value, p, stopped)).orElse(0L)));
    }
    return known.orElseThrow();
  }

  /** The least unfairness of a choice of half so much value. */
  private long least(long value, Point from, BooleanSupplier stopped) {
    Point above = from;
    Point below = nothing;
    long best = 0;
    for (int i = 0; i < MOST_PRICES && below.value() < value && value <= above.value(); i++) {
      Line line = i == 0 ? Line.LEVEL : Line.through(below, above);
      Optional<Point> found = cheapest(line, stopped);
      if (found.isEmpty()) {
        return best;
      }
      Point point = found.orElseThrow();
      best = Math.max(best, line.leastAt(value, point));
      if (point.value() == value || i > 0 && line.cost(point) == line.cost(above)) {
        return best;
      }
      above = point.value() > value ? point : above;
      below = point.value() < value ? point : below;
    }
    return best;
  }

  /** Through all choices of the same cost: the unfairness rises by so much on so much value. */
  private record Line(long rise, long run) {

    /** The fairest of all choices have nearly as much value as there can be: a good start. */
    static final Line LEVEL = new Line(0, 1);

    static Line through(Point below, Point above) {
      return new Line(above.unfairness() - below.unfairness(), above.value() - below.value());
    }

    long cost(Point point) {
      return run * point.unfairness() - rise * point.value();
    }

    /** Half the unfairness at a value on the line through the cheapest choice, rounded up. */
    long leastAt(long value, Point cheapest) {
      return -Math.floorDiv(-cost(cheapest) - rise * value, 2 * run);
    }
  }

  private Optional<Point> cheapest(Line line, BooleanSupplier stopped) {
    return fits(line)
        ? FlowRelaxation.weighing(problem, line.rise, line.run, stopped).point()
        : Optional.empty();
  }

  /** Whether no path can cost more than the flow can reckon with. */
  private boolean fits(Line line) {
    double dearest = problem.dearest();
    double most = Arrays.stream(problem.asked).max().orElse(0);
    double step = dearest * Math.abs(line.rise) + 2 * most * line.run;
    return step * 4 * (problem.organisations + problem.pairs() + 1.0) < Long.MAX_VALUE / 16.0;
  }
}
