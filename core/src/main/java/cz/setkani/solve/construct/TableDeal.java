package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import java.util.stream.IntStream;

/**
 * Chooses anew at which of several tables pairs meet that cannot meet at all of them; see {@link
 * Problem#tableChoices}. Every meeting stays in its round. O(p c) for p pairs of c tables each.
 */
final class TableDeal {

  private static final int MOVE_ONE_IN = 2;
  private static final int ANY_ONE_IN = 4;

  private final Assignment assignment;
  private final Problem problem;
  private final int[] table;

  /** For each table the rounds in which a pair meets at it; bit r is round r. */
  private final long[] taken;

  private TableDeal(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    table = problem.fixedTable.clone();
    taken = new long[problem.tables];
    for (int pair = 0; pair < table.length; pair++) {
      if (table[pair] >= 0) {
        taken[table[pair]] |= rounds(pair);
      }
    }
  }

  /**
   * Chooses by chance: some meetings move to other tables, and every waiting pair waits for the one
   * that has most rounds left for it, or now and then for any.
   *
   * @param wanted which waiting pairs to look at first
   */
  static Assignment again(Assignment assignment, boolean[] wanted, Chance chance) {
    TableDeal deal = new TableDeal(assignment);
    deal.open(true)
        .filter(pair -> chance.oneIn(MOVE_ONE_IN))
        .forEach(pair -> deal.move(pair, chance));
    int[] expected = new int[deal.taken.length];
    for (boolean first : new boolean[] {true, false}) {
      deal.open(false)
          .filter(pair -> wanted[pair] == first)
          .forEach(pair -> deal.await(pair, expected, chance));
    }
    return deal.assignment();
  }

  /**
   * Goes back to the tables that were chosen first, where they are free.
   *
   * @param first for each pair the table that was chosen first
   */
  static Assignment calm(Assignment assignment, int[] first) {
    TableDeal deal = new TableDeal(assignment);
    deal.open(true)
        .filter(pair -> deal.isFree(pair, first[pair]))
        .forEach(pair -> deal.sit(pair, first[pair]));
    return deal.assignment();
  }

  /** The pairs that have a choice, either those that meet or those that wait. */
  private IntStream open(boolean isMeeting) {
    return IntStream.range(0, table.length)
        .filter(pair -> problem.tableChoices[pair].length > 0)
        .filter(pair -> (assignment.round(pair) != Assignment.NONE) == isMeeting);
  }

  private long rounds(int pair) {
    int round = assignment.round(pair);
    return round == Assignment.NONE ? 0 : 1L << round;
  }

  /** Whether a meeting could be at another table. */
  private boolean isFree(int pair, int other) {
    return other >= 0
        && (Narrowing.possibleAt(problem, pair, other) & rounds(pair) & ~taken[other]) != 0;
  }

  private void sit(int pair, int other) {
    taken[table[pair]] &= ~rounds(pair);
    table[pair] = other;
    taken[other] |= rounds(pair);
  }

  private void move(int pair, Chance chance) {
    int[] free =
        IntStream.of(problem.tableChoices[pair]).filter(other -> isFree(pair, other)).toArray();
    if (free.length > 0) {
      sit(pair, free[chance.below(free.length)]);
    }
  }

  private void await(int pair, int[] expected, Chance chance) {
    int[] choice = problem.tableChoices[pair];
    int best = choice[chance.below(choice.length)];
    if (!chance.oneIn(ANY_ONE_IN)) {
      for (int other : choice) {
        best = left(pair, other, expected) > left(pair, best, expected) ? other : best;
      }
    }
    table[pair] = best;
    expected[best]++;
  }

  /** How many rounds a table has left for a pair. */
  private int left(int pair, int other, int[] expected) {
    long free = Narrowing.possibleAt(problem, pair, other) & ~taken[other];
    for (int i = 0; i < 2; i++) {
      free &= ~assignment.busy(problem.pairAgents[pair][i]);
    }
    return Long.bitCount(free) - expected[other];
  }

  private Assignment assignment() {
    Assignment dealt = new Assignment(Narrowing.tabled(problem, table));
    dealt.restore(assignment.snapshot());
    return dealt;
  }
}
