package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;

/**
 * How many breaks a timetable cannot do without, by counting: some organisations have no block of
 * neighbouring rounds that all their meetings fit into; and of those that do, more may have to sit
 * in a round than there are seats if none of them is to have a break. Organisations that come in
 * two teams are left out: their meetings may be shared out otherwise. O(n T d^3) for n
 * organisations with d meetings each and T rounds.
 */
public final class BreakBound {

  private final Problem problem;
  private final Assignment assignment;
  private final int[] crowd;
  private int forced;

  private BreakBound(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    crowd = new int[problem.rounds];
    Days days = new Days(assignment);
    for (int v = 0; v < problem.organisations; v++) {
      if (assignment.busy(v) != 0 && problem.secondTeam[v] < 0) {
        add(v, days.blocks(v), days.meetings());
      }
    }
  }

  /**
   * The fewest breaks of any timetable that meets as much as this one does, as far as is known:
   * where somebody waits for a meeting in vain, other meetings might be chosen, and nothing is.
   */
  public static int of(Assignment assignment) {
    for (int pair = 0; pair < assignment.problem().pairs(); pair++) {
      if (assignment.round(pair) == Assignment.NONE) {
        return 0;
      }
    }
    BreakBound bound = new BreakBound(assignment);
    return bound.forced + bound.surplus();
  }

  private void add(int organisation, long blocks, int meetings) {
    if (blocks == 0) {
      forced += Math.max(1, runs(possible(organisation), meetings) - 1);
      return;
    }
    long always = -1L;
    for (long rest = blocks; rest != 0; rest &= rest - 1) {
      always &= Days.block(Long.numberOfTrailingZeros(rest), meetings);
    }
    for (long rest = always; rest != 0; rest &= rest - 1) {
      crowd[Long.numberOfTrailingZeros(rest)]++;
    }
  }

  private long possible(int organisation) {
    long possible = 0;
    for (long rest = assignment.busy(organisation); rest != 0; rest &= rest - 1) {
      int pair = assignment.pairAt(organisation, Long.numberOfTrailingZeros(rest));
      possible |= problem.possible[pair];
    }
    return possible;
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
    for (int round = 0; round < crowd.length; round++) {
      surplus = Math.max(surplus, crowd[round] - 2 * problem.tablesIn[round]);
    }
    return surplus;
  }
}
