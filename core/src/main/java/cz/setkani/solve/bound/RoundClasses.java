package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rounds, put together where exactly the same pairs are possible in them, and, where
 * organisations must rest, no pause lies between.
 */
final class RoundClasses {

  private final long[] masks;

  private RoundClasses(long[] masks) {
    this.masks = masks;
  }

  static RoundClasses of(Problem problem) {
    long[] distinct = Arrays.stream(problem.possible).distinct().toArray();
    Map<String, Long> classes = new LinkedHashMap<>();
    int part = 0;
    for (int round = 0; round < problem.rounds; round++) {
      StringBuilder key = new StringBuilder();
      key.append(Room.inRound(problem, round));
      if (problem.rest.isLimiting() && !problem.rest.runsOnInto(round)) {
        part++;
      }
      key.append(' ').append(part);
      for (long mask : distinct) {
        key.append(' ').append(mask >>> round & 1);
      }
      classes.merge(key.toString(), 1L << round, (a, b) -> a | b);
    }
    return new RoundClasses(classes.values().stream().mapToLong(Long::longValue).toArray());
  }

  /** For each pair the classes in which it is possible. */
  int[][] ofPairs(Problem problem) {
    return Arrays.stream(problem.possible)
        .mapToObj(
            rounds -> IntStream.range(0, count()).filter(c -> (rounds & masks[c]) != 0).toArray())
        .toArray(int[][]::new);
  }

  int count() {
    return masks.length;
  }

  long rounds(int index) {
    return masks[index];
  }

  int size(int index) {
    return Long.bitCount(masks[index]);
  }
}
