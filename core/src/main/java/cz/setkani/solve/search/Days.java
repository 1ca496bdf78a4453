package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;

/**
 * How free an organisation is to have its day without a break: in how many blocks of neighbouring
 * rounds all its meetings could take place, as far as their possible rounds alone tell. Finding out
 * is a bipartite matching of meetings and rounds for each block, O(T d^3) for d meetings and T
 * rounds.
 */
final class Days {

  private final Assignment assignment;
  private final Problem problem;
  private final long[] possible;
  private final int[] meetingIn;
  private int meetings;
  private long tried;

  Days(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    possible = new long[problem.rounds];
    meetingIn = new int[problem.rounds];
  }

  /** The blocks that an organisation's meetings fit into, by their first rounds as bits. */
  long blocks(int organisation) {
    meetings = 0;
    for (long busy = assignment.busy(organisation); busy != 0; busy &= busy - 1) {
      int pair = assignment.pairAt(organisation, Long.numberOfTrailingZeros(busy));
      possible[meetings++] = problem.possible[pair];
    }
    long blocks = 0;
    for (int first = 0; first + meetings <= problem.rounds; first++) {
      blocks |= fit(first) ? 1L << first : 0;
    }
    return blocks;
  }

  /** The number of meetings of the organisation that was asked for last. */
  int meetings() {
    return meetings;
  }

  private boolean fit(int first) {
    Arrays.fill(meetingIn, Assignment.NONE);
    long block = block(first, meetings);
    for (int meeting = 0; meeting < meetings; meeting++) {
      tried = 0;
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
