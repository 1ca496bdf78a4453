package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Problem;
import java.util.stream.IntStream;

/**
 * The order in which pairs are put into rounds: first what was chosen most, then what has the
 * fewest rounds, then what counts most. O(p log p) for p pairs, less if not all are looked at.
 */
final class Urgency {

  /** Keys are the number of rounds, the value turned round, and the pair. */
  private static final int PAIR_BITS = 25;

  private static final int ROUNDS_SHIFT = PAIR_BITS + 31;

  private Urgency() {}

  /** All pairs, the most urgent first, by how much of each is chosen, in halves. */
  static IntStream order(Problem problem, int[] halves) {
    int excess = Math.max(0, Integer.SIZE + 1 - Long.numberOfLeadingZeros(problem.dearest()));
    return IntStream.of(2, 1, 0).flatMap(chosen -> sorted(problem, halves, chosen, excess));
  }

  private static IntStream sorted(Problem problem, int[] halves, int chosen, int excess) {
    return IntStream.range(0, halves.length)
        .filter(pair -> halves[pair] == chosen)
        .mapToLong(pair -> key(problem, pair, excess))
        .sorted()
        .mapToInt(key -> (int) key & (1 << PAIR_BITS) - 1);
  }

  private static long key(Problem problem, int pair, int excess) {
    long rounds = Long.bitCount(problem.possible[pair]);
    long unimportance = Integer.MAX_VALUE - (problem.value[pair] >> excess);
    return rounds << ROUNDS_SHIFT | unimportance << PAIR_BITS | pair;
  }
}
