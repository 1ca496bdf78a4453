package cz.setkani.solve.search;

import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many breaks no timetable can do without that meets requests of as much priority as a given
 * one, by counting. Some of those whose days count have no block of neighbouring rounds that all
 * their meetings fit into; and of those that do, more may have to sit in a round than there are
 * seats if none of them is to have a break. Where a pair can be left out without meeting less, it
 * may be any, and those that sit in it are not counted on; nor are organisations that come in two
 * teams. Nor is anything counted on where there are several dates. O(n T d^3) for n days with d
 * pairs each and T rounds.
 */
public final class BreakBound {

  private final Problem problem;
  private final int[] forced;
  private final int[] crowd;

  private BreakBound(Problem problem) {
    this.problem = problem;
    forced = new int[problem.agents];
    crowd = new int[problem.rounds];
    Days days = new Days(problem);
    int[][] pairsOf = problem.pairsOfAgents();
    for (int guest : problem.guests) {
      int[] pairs = pairsOf[guest];
      if (pairs.length > 0 && problem.width(guest) == 1) {
        add(guest, days.blocks(pairs), pairs);
      }
    }
  }

  /** The least number of breaks of any timetable that meets requests of so much priority. */
  public static int of(Problem problem, long priority) {
    int uncertain = mostInPair(problem) * mostLeftOut(problem, priority);
    if (uncertain >= problem.guests.length || !problem.idleness.isOfOneDate()) {
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

  /** How many of those whose days count sit in a pair at most. */
  private static int mostInPair(Problem problem) {
    return Arrays.stream(problem.pairAgents)
        .mapToInt(agents -> (int) Arrays.stream(agents).filter(a -> problem.isGuest[a]).count())
        .max()
        .orElse(0);
  }

  /** How many pairs can be left out at most if the others are to have so much priority. */
  private static int mostLeftOut(Problem problem, long priority) {
    long spare = problem.totalPriority() - priority;
    long[] priorities =
        IntStream.range(0, problem.pairs())
            .filter(pair -> !problem.isLocked(pair))
            .mapToLong(pair -> problem.priority[pair])
            .sorted()
            .toArray();
    int count = 0;
    while (count < priorities.length && spare >= priorities[count]) {
      spare -= priorities[count++];
    }
    return count;
  }

  private void add(int guest, long blocks, int[] pairs) {
    if (blocks == 0) {
      long possible = 0;
      for (int pair : pairs) {
        possible |= problem.possible[pair];
      }
      forced[guest] = Math.max(1, runs(possible, pairs.length) - 1);
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

  /** By how many of these the most crowded round has too few seats. */
  private int surplus() {
    int surplus = 0;
    int inPair = mostInPair(problem);
    for (int round = 0; round < problem.rounds; round++) {
      surplus = Math.max(surplus, crowd[round] - inPair * Room.inRound(problem, round));
    }
    return surplus;
  }
}
