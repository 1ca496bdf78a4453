package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;

/**
 * How free somebody is to have a day without a break: in how many blocks of neighbouring rounds all
 * meetings could take place, as far as their possible rounds alone tell. Finding out is a bipartite
 * matching of meetings and rounds for each block, O(T d^3) for d meetings and T rounds.
 */
final class Days {

  private final Problem problem;
  private final long[] possible;
  private final int[] meetingIn;
  private long tried;

  Days(Problem problem) {
    this.problem = problem;
    possible = new long[problem.rounds];
    meetingIn = new int[problem.rounds];
  }

  /** The blocks that the meetings of one day fit into, by their first rounds as bits. */
  long blocks(int[] meetings) {
    long blocks = 0;
    for (int first = 0; first + meetings.length <= problem.rounds; first++) {
      blocks |= fit(meetings, first) ? 1L << first : 0;
    }
    return blocks;
  }

  private boolean fit(int[] meetings, int first) {
    Arrays.fill(meetingIn, Assignment.NONE);
    long block = block(first, meetings.length);
    for (int meeting = 0; meeting < meetings.length; meeting++) {
      tried = 0;
      possible[meeting] = problem.possible[meetings[meeting]];
      if (!place(meeting, block)) {
        return false;
      }
    }
    return true;
  }

  /** Finds a round for a meeting along an augmenting path (Kuhn, 1955). */
  private boolean place(int meeting, long block) {
    for (long rest = possible[meeting] & block; rest != 0; rest &= rest - 1) {
      int round = Long.numberOfTrailingZeros(rest);
      if ((tried >>> round & 1) == 0) {
        tried |= 1L << round;
        if (meetingIn[round] == Assignment.NONE || place(meetingIn[round], block)) {
          meetingIn[round] = meeting;
          return true;
        }
      }
    }
    return false;
  }

  /** The rounds of a block. */
  static long block(int first, int length) {
    return length == 0 ? 0 : -1L >>> Long.SIZE - length << first;
  }
}
