package cz.setkani.solve.graph;

import java.util.stream.LongStream;

/**
 * How many meetings fit into some rounds where organisations must rest. A part of the rounds holds
 * no more than each of its rounds has room for, and no more than half of what all organisations can
 * be busy in it; of all ways to part the rounds the tightest is taken. O(n T^2) for n organisations
 * and T rounds.
 */
final class Room {

  private Room() {}

  static int of(Problem problem, long some) {
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
  static int sum(Problem problem, long some) {
    int sum = 0;
    for (long rest = some; rest != 0; rest &= rest - 1) {
      sum += problem.roomIn(Long.numberOfTrailingZeros(rest));
    }
    return sum;
  }

  /** How often all organisations together can be busy. */
  private static int seats(Problem problem, long rounds) {
    int seats = 0;
    for (int v = 0; v < problem.organisations; v++) {
      seats += Math.min(problem.capacity[v], problem.mostIn(v, rounds));
    }
    return seats;
  }
}
