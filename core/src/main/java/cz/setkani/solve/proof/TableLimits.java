package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.sat.Literal;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Says that no round has more meetings than tables, that each has as many as must be where the
 * others are full, and that no table has two meetings at once, where it matters which one it is.
 */
final class TableLimits {

  private final Problem whole;
  private final Placements placements;
  private final Gates gates;

  /** For each pair, each of its choices of tables and each round, what is true if it is so. */
  private final int[][][] atTable;

  TableLimits(Problem whole, Placements placements, Gates gates) {
    this.whole = whole;
    this.placements = placements;
    this.gates = gates;
    atTable = new int[whole.pairs()][][];
  }

  /**
   * Counts how many sit in each round, which are two for each meeting.
   *
   * @param busy for each team and round what is true if it sits in a meeting
   * @param meetings how many meetings there are in all
   */
  void limitRounds(int[][] busy, int meetings) {
    int[] most = IntStream.range(0, whole.rounds).map(this::most).toArray();
    int all = Arrays.stream(most).sum();
    for (int round = 0; round < whole.rounds; round++) {
      int here = round;
      int[] sitting =
          Arrays.stream(busy).mapToInt(b -> b[here]).filter(b -> b != Literal.FALSE).toArray();
      int least = meetings - (all - most[round]);
      int seats = 2 * most[round];
      if (sitting.length > seats || least > 0) {
        int[] moreThan = gates.moreThan(sitting, seats + 1, least > 0);
        if (least > 0) {
          gates.clause(moreThan.length < 2 * least ? Literal.FALSE : moreThan[2 * least - 1]);
        }
        if (moreThan.length > seats) {
          gates.clause(Literal.not(moreThan[seats]));
        }
      }
    }
  }

  /** The most meetings that a round can have. */
  private int most(int round) {
    int possible =
        (int)
            Arrays.stream(placements.meetings)
                .filter(pair -> placements.meets[pair][round] != Literal.FALSE)
                .count();
    return Math.min(possible, whole.tablesIn[round]);
  }

  /** Lets each table have one meeting at a time, wherever a meeting cannot be at any of them. */
  void limitTables() {
    if (!Narrowing.hasTableChoices(whole)) {
      return;
    }
    for (int pair : placements.meetings) {
      choose(pair);
    }
    for (int table = 0; table < whole.tables; table++) {
      for (int round = 0; round < whole.rounds; round++) {
        gates.atMostOne(meetingsAt(table, round));
      }
    }
  }

  private void choose(int pair) {
    int[] choices = whole.tableChoices[pair];
    int[][] at = new int[choices.length][whole.rounds];
    for (int i = 0; i < choices.length; i++) {
      long possible = Narrowing.possibleAt(whole, pair, choices[i]);
      for (int round = 0; round < whole.rounds; round++) {
        at[i][round] = (possible >>> round & 1) != 0 ? gates.variable() : Literal.FALSE;
        gates.implies(at[i][round], placements.meets[pair][round]);
      }
    }
    atTable[pair] = at;
    for (int round = 0; round < whole.rounds && choices.length > 0; round++) {
      int here = round;
      int[] one = Arrays.stream(at).mapToInt(rounds -> rounds[here]).toArray();
      one = Arrays.copyOf(one, one.length + 1);
      one[one.length - 1] = Literal.not(placements.meets[pair][round]);
      gates.clause(one);
    }
  }

  private int[] meetingsAt(int table, int round) {
    return Arrays.stream(placements.meetings)
        .map(pair -> at(pair, table, round))
        .filter(literal -> literal != Literal.FALSE)
        .toArray();
  }

  /** What is true if a pair meets at a table in a round, as far as it matters which one it is. */
  int at(int pair, int table, int round) {
    if (whole.fixedTable[pair] == table) {
      return placements.meets[pair][round];
    }
    int[] choices = whole.tableChoices[pair];
    for (int i = 0; i < choices.length; i++) {
      if (choices[i] == table) {
        return atTable[pair][i][round];
      }
    }
    return Literal.FALSE;
  }
}
