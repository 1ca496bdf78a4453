package cz.setkani.solve.graph;

import java.util.stream.LongStream;

/**
 * How many meetings fit into some rounds, as tables, presence and rests allow. Where organisations
 * must rest, a part of the rounds holds no more than each of its rounds has room for, and no more
 * than half of what all organisations can be busy in it; of all ways to part the rounds the
 * tightest is taken. O(n T^2) for n organisations and T rounds.
 */
public final class Room {

  private Room() {}

  /**
   * The most meetings that fit into some rounds.
   *
   * @param some the rounds; bit r is round r
   */
  public static int in(Problem problem, long some) {
    return problem.rest.isLimiting() ? tightest(problem, some) : sum(problem, some);
  }

  /** The most meetings that fit into a round: its tables, and half of the teams present. */
  public static int inRound(Problem problem, int round) {
    int there = 0;
    for (int v = 0; v < problem.organisations; v++) {
      int present = (int) (problem.present[v] >>> round & 1);
      there += problem.capacity[v] > 0 ? problem.width(v) * present : 0;
    }
    return Math.min(problem.tablesIn[round], there / 2);
  }

  /**
   * The most meetings that an agent of the whole problem can have in some rounds, as rests allow.
   *
   * @param some the rounds; bit r is round r
   */
  public static int of(Problem problem, int agent, long some) {
    boolean isResting = problem.rest.isLimiting() && agent < problem.organisations;
    int busy = isResting ? problem.rest.most(some & problem.present[agent]) : Long.bitCount(some);
    return problem.width(agent) * busy;
  }

  private static int tightest(Problem problem, long some) {
    int[] rounds =
        LongStream.iterate(some, rest -> rest != 0, rest -> rest & rest - 1)
            .mapToInt(Long::numberOfTrailingZeros)
            .toArray();
    int[] upTo = new int[rounds.length + 1];
    for (int last = 1; last <= rounds.length; last++) {
      upTo[last] = Integer.MAX_VALUE;
      long part = 0;
      for (int first = last - 1; first >= 0; first--) {
        part |= 1L << rounds[first];
        int within = Math.min(sum(problem, part), seats(problem, part) / 2);
        upTo[last] = Math.min(upTo[last], upTo[first] + within);
      }
    }
    return upTo[rounds.length];
  }

  /** The room of all rounds together. */
  private static int sum(Problem problem, long some) {
    int sum = 0;
    for (long rest = some; rest != 0; rest &= rest - 1) {
      sum += inRound(problem, Long.numberOfTrailingZeros(rest));
    }
    return sum;
  }

  /** How often all organisations together can be busy. */
  private static int seats(Problem problem, long rounds) {
    int seats = 0;
    for (int v = 0; v < problem.organisations; v++) {
      seats += Math.min(problem.capacity[v], of(problem, v, rounds));
    }
    return seats;
  }
}
