package cz.setkani.solve.tables;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.MinCostFlow;
import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Chooses tables round by round: given the tables of the other rounds, the choice for one round is
 * an assignment problem, which is solved exactly. Rounds are taken in turn until none gets better,
 * once from the first one on and once from the last one back. Where nobody has a break and no table
 * is fixed, one turn is exact: each round stays with as many of the round before as it can.
 * O(sweeps * T) flows over 4 arcs a meeting.
 */
public final class Seating {

  private static final int SWEEPS = 20;

  private final Assignment assignment;
  private final Problem problem;
  private final boolean[] isResidence;
  private final BooleanSupplier stopped;
  private final int[] table;

  /** A table that a pair could have, and the arc of the network that says so. */
  private record Seat(int arc, int pair, int table) {}

  private Seating(Assignment assignment, boolean[] isResidence, BooleanSupplier stopped) {
    this.assignment = assignment;
    this.isResidence = isResidence;
    this.stopped = stopped;
    problem = assignment.problem();
    table = problem.fixedTable.clone();
  }

  /**
   * Gives every pair that has a round a table, from 0.
   *
   * @param isResidence for each table whether somebody stays there all day; others sit there only
   *     where no other table is left
   * @param stopped whether to come to an end soon; asked after each time that all are seated
   */
  public static Seats of(Assignment assignment, boolean[] isResidence, BooleanSupplier stopped) {
    Seating forth = new Seating(assignment, isResidence, stopped);
    List<int[]> meetings = new ArrayList<>(forth.meetingsByRound());
    forth.sweep(meetings);
    Seats seats = new Seats(forth.table, forth.changes());
    if (stopped.getAsBoolean()) {
      return seats;
    }
    Seating back = new Seating(assignment, isResidence, stopped);
    Collections.reverse(meetings);
    back.sweep(meetings);
    return back.changes() < seats.changes() ? new Seats(back.table, back.changes()) : seats;
  }

  /** Takes the rounds in turn until none gets better. */
  private void sweep(List<int[]> meetings) {
    int before = Integer.MAX_VALUE;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      meetings.forEach(this::seat);
      int now = changes();
      if (now >= before || stopped.getAsBoolean()) {
        return;
      }
      before = now;
    }
  }

  private List<int[]> meetingsByRound() {
    List<List<Integer>> rounds = new ArrayList<>();
    for (int round = 0; round < problem.rounds; round++) {
      rounds.add(new ArrayList<>());
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) != Assignment.NONE) {
        rounds.get(assignment.round(pair)).add(pair);
      }
    }
    return rounds.stream()
        .map(round -> round.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /** Seats one round anew; all other rounds stay. */
  private void seat(int[] meetings) {
    boolean[] taken = closedAt(meetings);
    for (int pair : meetings) {
      table[pair] = problem.fixedTable[pair];
      if (table[pair] != Assignment.NONE) {
        taken[table[pair]] = true;
      }
    }
    stay(meetings, taken);
    PrimitiveIterator.OfInt free =
        IntStream.concat(tables(false), tables(true)).filter(t -> !taken[t]).iterator();
    for (int pair : meetings) {
      if (table[pair] == Assignment.NONE) {
        table[pair] = free.nextInt();
      }
    }
  }

  /** Which tables are not there when these meetings take place, all in one round. */
  private boolean[] closedAt(int[] meetings) {
    boolean[] isClosed = new boolean[problem.tables];
    for (int t = 0; t < isClosed.length && meetings.length > 0; t++) {
      isClosed[t] = (problem.open[t] >>> assignment.round(meetings[0]) & 1) == 0;
    }
    return isClosed;
  }

  private IntStream tables(boolean residences) {
    return IntStream.range(0, problem.tables).filter(t -> isResidence[t] == residences);
  }

  /** Lets as many as possible sit where they sat before or sit next. */
  private void stay(int[] meetings, boolean[] taken) {
    MinCostFlow network =
        new MinCostFlow(2 + meetings.length + problem.tables, 5 * meetings.length + problem.tables);
    int firstTable = 2 + meetings.length;
    for (int t = 0; t < problem.tables; t++) {
      network.arc(firstTable + t, MinCostFlow.SINK, taken[t] || isResidence[t] ? 0 : 1, 0);
    }
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < meetings.length; i++) {
      int pair = meetings[i];
      network.arc(MinCostFlow.SOURCE, 2 + i, table[pair] == Assignment.NONE ? 1 : 0, 0);
      int[] near = neighbourTables(pair);
      for (int t : Arrays.stream(near).filter(t -> t != Assignment.NONE).distinct().toArray()) {
        long stays = Arrays.stream(near).filter(other -> other == t).count();
        seats.add(new Seat(network.arc(2 + i, firstTable + t, 1, -stays), pair, t));
      }
    }
    network.run(meetings.length);
    for (Seat seat : seats) {
      if (network.flow(seat.arc) > 0) {
        table[seat.pair] = seat.table;
        taken[seat.table] = true;
      }
    }
  }

  /** The tables of the meetings before and after, of both teams. */
  private int[] neighbourTables(int pair) {
    int round = assignment.round(pair);
    int a = problem.pairAgents[pair][0];
    int b = problem.pairAgents[pair][1];
    return new int[] {
      tableAt(a, previous(a, round)),
      tableAt(a, next(a, round)),
      tableAt(b, previous(b, round)),
      tableAt(b, next(b, round))
    };
  }

  private int previous(int v, int round) {
    long before = assignment.busy(v) & ((1L << round) - 1);
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(before);
  }

  private int next(int v, int round) {
    long after = assignment.busy(v) & -(2L << round);
    return after == 0 ? Assignment.NONE : Long.numberOfTrailingZeros(after);
  }

  private int tableAt(int v, int round) {
    return round < 0 ? Assignment.NONE : table[assignment.pairAt(v, round)];
  }

  private int changes() {
    int changes = 0;
    for (int v = 0; v < problem.teams; v++) {
      for (long rest = assignment.busy(v); rest != 0; rest &= rest - 1) {
        int round = Long.numberOfTrailingZeros(rest);
        int next = next(v, round);
        changes += next >= 0 && tableAt(v, round) != tableAt(v, next) ? 1 : 0;
      }
    }
    return changes;
  }
}
