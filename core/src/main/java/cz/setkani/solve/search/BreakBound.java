package cz.setkani.solve.search;

import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many breaks no timetable can do without that meets requests of as much priority as a given
 * one, by counting. Some organisations have no block of neighbouring rounds that all their meetings
 * fit into; and of those that do, more may have to sit in a round than there are seats if none of
 * them is to have a break. Where a pair can be left out without meeting less, it may be any, and
 * its two organisations are not counted on. O(n T d^3) for n organisations with d pairs each and T
 * rounds.
 */
public final class BreakBound {

  private final Problem problem;
  private final int[] forced;
  private final int[] crowd;

  private BreakBound(Problem problem) {
    this.problem = problem;
    forced = new int[problem.organisations];
    crowd = new int[problem.rounds];
    Days days = new Days(problem);
    for (int v = 0; v < problem.organisations; v++) {
      int[] pairs = problem.pairsOf[v];
      if (pairs.length > 0) {
        add(v, days.blocks(pairs), pairs);
      }
    }
  }

  /** The least number of breaks of any timetable that meets requests of so much priority. */
  public static int of(Problem problem, long priority) {
    int uncertain = 2 * mostLeftOut(problem, priority);
    if (uncertain >= problem.organisations) {
      return 0;
    }
    BreakBound bound = new BreakBound(problem);
    int[] forced = bound.forced;
    Arrays.sort(forced);
    int certain = forced.length;
    while (uncertain > 0 && certain > 0 && forced[certain - 1] > 0) {
      certain--;
      uncertain--;
    }
    return Arrays.stream(forced, 0, certain).sum() + Math.max(0, bound.surplus() - uncertain);
  }

  /** How many pairs can be left out at most if the others are to have so much priority. */
  private static int mostLeftOut(Problem problem, long priority) {
    long spare = Arrays.stream(problem.priority).asLongStream().sum() - priority;
    int[] priorities =
        IntStream.range(0, problem.pairs())
            .filter(pair -> !problem.isLocked(pair))
            .map(pair -> problem.priority[pair])
            .sorted()
            .toArray();
    int count = 0;
    while (count < priorities.length && spare >= priorities[count]) {
      spare -= priorities[count++];
    }
    return count;
  }

  private void add(int organisation, long blocks, int[] pairs) {
    if (blocks == 0) {
      long possible = 0;
      for (int pair : pairs) {
        possible |= problem.possible[pair];
      }
      forced[organisation] = Math.max(1, runs(possible, pairs.length) - 1);
      return;
    }
    long always = -1L;
    for (long rest = blocks; rest != 0; rest &= rest - 1) {
      always &= Days.block(Long.numberOfTrailingZeros(rest), pairs.length);
    }
    for (long rest = always; rest != 0; rest &= rest - 1) {
      crowd[Long.numberOfTrailingZeros(rest)]++;
    }
  }

  /** The fewest runs of neighbouring rounds that hold so many meetings: the longest ones. */
  private static int runs(long possible, int meetings) {
    int[] ofLength = new int[Long.SIZE + 1];
    for (long rest = possible; rest != 0; ) {
      int start = Long.numberOfTrailingZeros(rest);
      int length = Long.numberOfTrailingZeros(~(rest >>> start));
      ofLength[length]++;
      rest &= ~Days.block(start, length);
    }
    int runs = 0;
    int left = meetings;
    for (int length = Long.SIZE; length > 0 && left > 0; length--) {
      for (int i = 0; i < ofLength[length] && left > 0; i++) {
        left -= length;
        runs++;
      }
    }
    return runs;
  }

  /** By how many organisations the most crowded round has too few seats. */
  private int surplus() {
    int surplus = 0;
    for (int round = 0; round < problem.rounds; round++) {
      surplus = Math.max(surplus, crowd[round] - 2 * problem.roomIn(round));
    }
    return surplus;
  }
}
