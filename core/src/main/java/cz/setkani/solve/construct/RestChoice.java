package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chooses beforehand in which rounds each organisation rests: as few as the rule asks for, first
 * where more are there than can sit down, then where most others rest, or where fewest do. One
 * organisation after the other, by the cheapest path through its day; O(n T m) for n organisations,
 * T rounds and m meetings running.
 */
final class RestChoice {

  private static final int FAR = 1 << 28;
  private static final int REST = 1 << 16;
  private static final int NEEDED = 1 << 8;

  private final Problem problem;
  private final boolean isTogether;
  private final long[] open;
  private final long[] held;
  private final int[] there;

  private RestChoice(Problem problem, boolean isTogether) {
    this.problem = problem;
    this.isTogether = isTogether;
    open = new long[problem.organisations];
    held = new long[problem.organisations];
    there = new int[problem.rounds];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      long locked = problem.isLocked(pair) ? 1L << problem.lockedRound[pair] : 0;
      for (int v : new int[] {problem.first(pair), problem.second(pair)}) {
        open[v] |= problem.possible[pair];
        held[v] |= locked;
      }
    }
    for (int v = 0; v < open.length; v++) {
      add(open[v], problem.width(v));
    }
  }

  /**
   * The rounds in which each organisation rests.
   *
   * @param isTogether whether they rest together rather than one after the other
   */
  static long[] of(Problem problem, boolean isTogether, Chance random) {
    RestChoice choice = new RestChoice(problem, isTogether);
    long[] rests = new long[problem.organisations];
    for (int v : shuffled(problem.organisations, random)) {
      rests[v] = choice.choose(v, random);
    }
    return rests;
  }

  private static int[] shuffled(int count, Chance random) {
    int[] order = IntStream.range(0, count).toArray();
    for (int i = count - 1; i > 0; i--) {
      int j = random.below(i + 1);
      int other = order[i];
      order[i] = order[j];
      order[j] = other;
    }
    return order;
  }

  /** The cheapest rests of an organisation, by how many meetings it has running before a round. */
  private long choose(int v, Chance random) {
    int most = problem.rest.most();
    int[] cost = new int[most + 1];
    long[] rests = new long[most + 1];
    Arrays.fill(cost, 1, most + 1, FAR);
    for (int round = 0; round < problem.rounds; round++) {
      if (!problem.rest.runsOnInto(round)) {
        reset(cost, rests);
      }
      if ((open[v] >>> round & 1) == 0) {
        reset(cost, rests);
      } else {
        boolean isHeld = (held[v] >>> round & 1) != 0;
        step(cost, rests, round, isHeld ? FAR : REST + price(round, random));
      }
    }
    long best = rests[best(cost)];
    add(best, -problem.width(v));
    return best;
  }

  private void add(long rounds, int teams) {
    for (long rest = rounds; rest != 0; rest &= rest - 1) {
      there[Long.numberOfTrailingZeros(rest)] += teams;
    }
  }

  private static void reset(int[] cost, long[] rests) {
    int best = best(cost);
    cost[0] = cost[best];
    rests[0] = rests[best];
    Arrays.fill(cost, 1, cost.length, FAR);
  }

  private static void step(int[] cost, long[] rests, int round, int price) {
    int best = best(cost);
    int rested = Math.min(FAR, cost[best] + price);
    long restedIn = rests[best] | 1L << round;
    for (int running = cost.length - 1; running > 0; running--) {
      cost[running] = cost[running - 1];
      rests[running] = rests[running - 1];
    }
    cost[0] = rested;
    rests[0] = restedIn;
  }

  private static int best(int[] cost) {
    int best = 0;
    for (int i = 1; i < cost.length; i++) {
      best = cost[i] < cost[best] ? i : best;
    }
    return best;
  }

  private int price(int round, Chance random) {
    int surplus = there[round] - 2 * problem.tablesIn[round];
    int away = problem.teams - there[round];
    int tie = isTogether ? NEEDED - 1 - Math.min(NEEDED - 1, away) : Math.min(NEEDED - 1, away);
    return (surplus > 0 ? 0 : NEEDED) + tie + random.below(2);
  }
}
