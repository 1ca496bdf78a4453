package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import java.util.Arrays;

/**
 * What is chosen beforehand in a {@link Problem}: one of several tables, which of two teams takes a
 * meeting, and when organisations rest. What obeys a narrowed problem, obeys the event; what bounds
 * it, need not bound the event.
 */
public final class Narrowing {

  private Narrowing() {}

  /**
   * The numbers of an event, where what could be one of several tables is one of them, and what
   * could be one of two teams, too: of these, the first ones take everything that is not locked, so
   * that it should be {@linkplain #dealt dealt}.
   */
  public static Problem of(Event event) {
    Problem whole = Problem.of(event);
    if (!whole.hasTeams() && !hasTableChoices(whole)) {
      return whole;
    }
    Parts dealt = whole.parts.dealt(whole.parts.lockedDeal);
    return whole.narrowed(Tabling.of(dealt, EventParts.chosenTables(event, whole.vertices)));
  }

  /** Whether one of several tables is chosen for some pairs. */
  public static boolean hasTableChoices(Problem problem) {
    return Arrays.stream(problem.tableChoices).anyMatch(choice -> choice.length > 0);
  }

  /**
   * The rounds in which a pair may meet at a table; bit r is round r.
   *
   * @param table one of its {@link Problem#tableChoices}
   */
  public static long possibleAt(Problem problem, int pair, int table) {
    return problem.parts.anywhere[pair] & problem.open[table];
  }

  /**
   * The same narrowed problem, where pairs have other tables.
   *
   * @param table as in {@link Problem#fixedTable}
   */
  public static Problem tabled(Problem problem, int[] table) {
    return problem.narrowed(Tabling.of(problem.parts, table));
  }

  /**
   * The same narrowed problem, where other teams take the meetings.
   *
   * @param deal as in {@link Problem#deal}
   */
  public static Problem dealt(Problem problem, int[] deal) {
    return problem.narrowed(problem.parts.dealt(deal));
  }

  /**
   * The same problem, where organisations are away in some more rounds, which give them all the
   * rests they need; not to be bounded by itself.
   *
   * @param rests for each organisation the rounds in which it rests
   */
  public static Problem resting(Problem problem, long[] rests) {
    return problem.narrowed(problem.parts.resting(rests));
  }

  /** The same problem, where some locked pairs may also not meet at all. */
  public static Problem unlocked(Problem problem, int[] pairs) {
    return problem.narrowed(problem.parts.unlocked(pairs));
  }

  /** The same problem, with the teams and the tables that another one of the same pairs has. */
  static Problem chosenAs(Problem problem, Problem other) {
    boolean isTabledSo = Arrays.equals(problem.fixedTable, other.fixedTable);
    Problem same = isTabledSo ? problem : tabled(problem, other.fixedTable);
    return problem.hasTeams() ? dealt(same, other.deal) : same;
  }
}
