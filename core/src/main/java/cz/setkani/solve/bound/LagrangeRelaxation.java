package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A bound of the value that looks at rounds: each agent's time in each class of rounds, each
 * organisation's number of meetings and the tables of each class have a price, and every pair
 * chooses the class in which its meeting is worth most beyond its prices (Lagrange relaxation;
 * Held, Wolfe and Crowder, 1974). Prices descend along subgradients with inertia (Camerini, Fratta
 * and Maffioli, 1975). O(columns) a step, for a column each pair and class in which it is possible.
 * Where own requests met are worth something beyond their priority, an organisation climbs one step
 * of this worth for each; steps that are climbed have a price that goes to the pairs.
 *
 * <p>Prices are whole numbers of a small unit, so that every bound is exact.
 */
public final class LagrangeRelaxation {

  private static final long FINEST_UNIT = 1 << 20;
  private static final double INERTIA = 0.995;
  private static final int PATIENCE = 200;
  private static final double SLOWER = 0.75;
  private static final double SLOWEST = 1e-4;
  private static final int NONE = -1;

  private final Problem problem;
  private final RoundClasses classes;
  private final int[][] classesOf;
  private final int capacities;
  private final int rooms;
  private final int steps;
  private final long[] limit;
  private final long[] price;
  private final long unit;

  /** Whether the numbers are not too large to reckon with. */
  private final boolean isOpen;

  private final long highest;
  private final long[] slack;
  private final double[] direction;
  private long[] best;
  private long lowest;
  private double pace = 1;
  private int idle;

  public LagrangeRelaxation(Problem problem) {
    this.problem = problem;
    classes = RoundClasses.of(problem);
    classesOf = classes.ofPairs(problem);
    capacities = problem.agents * classes.count();
    rooms = capacities + problem.organisations;
    steps = rooms + classes.count();
    limit = limits();
    price = new long[limit.length];
    best = price.clone();
    slack = new long[limit.length];
    direction = new double[limit.length];
    long dearest =
        Arrays.stream(problem.bonus).mapToLong(b -> b.length == 0 ? 0 : b[0]).max().orElse(0);
    long most = 3 * problem.dearest() + 6 * dearest + 1;
    long terms = Arrays.stream(limit).sum() + 8L * problem.pairs() + 1 + climbable();
    long finest = Math.min(FINEST_UNIT, Long.MAX_VALUE / 4 / most / terms);
    isOpen = finest > 0;
    unit = Math.max(1, Long.highestOneBit(finest));
    highest = most * unit;
    lowest = everything() * unit;
  }

  private long climbable() {
    return Arrays.stream(problem.bonus).mapToLong(steps -> steps.length).sum();
  }

  private long everything() {
    long sum = Arrays.stream(problem.value).sum();
    for (int v = 0; v < problem.organisations; v++) {
      sum += problem.bonus(v, problem.asked[v]);
    }
    return sum;
  }

  private long[] limits() {
    long[] limits = new long[steps + (problem.hasBonus ? problem.organisations : 0)];
    for (int c = 0; c < classes.count(); c++) {
      for (int agent = 0; agent < problem.agents; agent++) {
        limits[agent * classes.count() + c] = Room.of(problem, agent, classes.rounds(c));
      }
      limits[rooms + c] = Room.in(problem, classes.rounds(c));
    }
    for (int v = 0; v < problem.organisations; v++) {
      limits[capacities + v] = problem.capacity[v];
    }
    return limits;
  }

  /**
   * Lowers the bound.
   *
   * @param reached the value that is reached already; the descent ends when the bound is the same
   * @param steps the most steps
   */
  public void descend(long reached, int steps, BooleanSupplier stopped) {
    if (!isOpen) {
      return;
    }
    long goal = reached * unit + unit / 2;
    for (int step = 0; step < steps && bound() > reached && pace > SLOWEST; step++) {
      if (step % 64 == 63 && stopped.getAsBoolean()) {
        return;
      }
      long value = choose();
      if (value < lowest) {
        idle = lowest - value > unit / 1000 ? 0 : idle + 1;
        lowest = value;
        System.arraycopy(price, 0, best, 0, price.length);
      } else {
        idle++;
      }
      if (idle > PATIENCE) {
        goBack();
      } else {
        move(value - goal);
      }
    }
  }

  private void goBack() {
    pace *= SLOWER;
    idle = 0;
    System.arraycopy(best, 0, price, 0, price.length);
    Arrays.fill(direction, 0);
  }

  /** Lets every pair choose its class, and tells what no assignment can exceed, in units. */
  private long choose() {
    long value = 0;
    for (int i = 0; i < limit.length; i++) {
      value += limit[i] * price[i];
      slack[i] = limit[i];
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int chosen = bestClass(pair);
      if (chosen != NONE) {
        value += worth(pair, chosen);
        take(pair, chosen);
      }
    }
    return problem.hasBonus ? value + climb() : value;
  }

  /** Lets every organisation climb the steps that are worth more than they cost. */
  private long climb() {
    long value = 0;
    for (int v = 0; v < problem.organisations; v++) {
      for (long worth : problem.bonus[v]) {
        if (worth * unit > price[steps + v]) {
          value += worth * unit - price[steps + v];
          slack[steps + v]--;
        }
      }
    }
    return value;
  }

  /** The class in which a pair is worth most beyond its prices; a locked one has no choice. */
  private int bestClass(int pair) {
    int chosen = NONE;
    long most = problem.isLocked(pair) ? Long.MIN_VALUE : 0;
    for (int c : classesOf[pair]) {
      long worth = worth(pair, c);
      if (worth > most) {
        most = worth;
        chosen = c;
      }
    }
    return chosen;
  }

  private long worth(int pair, int c) {
    long worth = problem.value[pair] * unit;
    worth -= price[capacities + problem.first(pair)] + price[capacities + problem.second(pair)];
    worth -= price[rooms + c];
    for (int agent : problem.pairAgents[pair]) {
      worth -= price[agent * classes.count() + c];
    }
    if (problem.hasBonus) {
      worth += problem.askedByFirst[pair] ? price[steps + problem.first(pair)] : 0;
      worth += problem.askedBySecond[pair] ? price[steps + problem.second(pair)] : 0;
    }
    return worth;
  }

  private void take(int pair, int c) {
    slack[capacities + problem.first(pair)]--;
    slack[capacities + problem.second(pair)]--;
    slack[rooms + c]--;
    for (int agent : problem.pairAgents[pair]) {
      slack[agent * classes.count() + c]--;
    }
    if (problem.hasBonus) {
      slack[steps + problem.first(pair)] += problem.askedByFirst[pair] ? 1 : 0;
      slack[steps + problem.second(pair)] += problem.askedBySecond[pair] ? 1 : 0;
    }
  }

  /** Lowers the prices of what is left over, and raises those of what is wanted too often. */
  private void move(long above) {
    double norm = 0;
    for (int i = 0; i < price.length; i++) {
      direction[i] = slack[i] + INERTIA * direction[i];
      if (price[i] == 0 && direction[i] > 0) {
        direction[i] = 0;
      }
      norm += direction[i] * direction[i];
    }
    double step = norm == 0 ? 0 : pace * above / norm;
    for (int i = 0; i < price.length; i++) {
      price[i] = Math.max(0, Math.min(highest, price[i] - Math.round(step * direction[i])));
    }
  }

  /** The value that no schedule can exceed. */
  public long bound() {
    return Math.floorDiv(lowest, unit);
  }

  /**
   * For each pair the rounds that it can have in an assignment of at least some value: in all
   * others, so much worth is lost that the bound falls below it.
   */
  public long[] roundsFor(long atLeast) {
    if (!isOpen) {
      return problem.possible.clone();
    }
    System.arraycopy(best, 0, price, 0, price.length);
    long leeway = choose() - atLeast * unit;
    long[] rounds = new long[problem.pairs()];
    for (int pair = 0; pair < rounds.length; pair++) {
      int chosen = bestClass(pair);
      long most = chosen == NONE ? 0 : worth(pair, chosen);
      for (int c : classesOf[pair]) {
        rounds[pair] |= most - worth(pair, c) <= leeway ? classes.rounds(c) : 0;
      }
      rounds[pair] &= problem.possible[pair];
    }
    return rounds;
  }
}
