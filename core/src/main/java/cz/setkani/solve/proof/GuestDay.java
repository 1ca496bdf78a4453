package cz.setkani.solve.proof;

import cz.setkani.model.Idleness;
import cz.setkani.solve.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says what a break of somebody's day is. How many meetings there were up to each round is counted
 * as well, where it is known how many there are in all: that follows from the rest, but it is seen
 * sooner so.
 */
final class GuestDay {

  private final Gates gates;
  private final Idleness idleness;
  private final int[] busy;

  /** For each round what is true if there was a meeting up to it; none before it is counted. */
  private int[] hasMet = {};

  /**
   * The day of a guest.
   *
   * @param busy for each round what is true if the guest sits in a meeting
   */
  GuestDay(int[] busy, Idleness idleness, Gates gates) {
    this.busy = busy;
    this.idleness = idleness;
    this.gates = gates;
  }

  /** Says that there are so many meetings, at least one. */
  void count(int meetings) {
    int[] upTo = new int[meetings + 1];
    Arrays.fill(upTo, Literal.FALSE);
    upTo[0] = Literal.TRUE;
    hasMet = new int[busy.length];
    for (int round = 0; round < busy.length; round++) {
      int isBusy = busy[round];
      gates.clause(Literal.not(isBusy), Literal.not(upTo[meetings]));
      for (int c = meetings; c > 0 && isBusy != Literal.FALSE; c--) {
        upTo[c] = next(upTo[c], upTo[c - 1], isBusy);
      }
      hasMet[round] = upTo[1];
    }
    gates.clause(upTo[meetings]);
  }

  /** What is true exactly if it was before, or one fewer were and there is a meeting now. */
  private int next(int before, int oneFewer, int isBusy) {
    if (oneFewer == Literal.FALSE) {
      return Literal.FALSE;
    }
    int now = gates.variable();
    gates.implies(before, now);
    gates.implies(oneFewer, isBusy, now);
    gates.clause(Literal.not(now), before, isBusy);
    gates.implies(now, oneFewer);
    return now;
  }

  /** For each break that there can be what is true exactly if there is it. */
  List<Integer> breaks() {
    List<Integer> breaks = new ArrayList<>();
    int before = Literal.FALSE;
    for (int round = 1; round + 1 < busy.length; round++) {
      before = areOfOneDate(round, round - 1) ? hasMetUpTo(round - 1, before) : Literal.FALSE;
      if (areOfOneDate(round, round + 1)) {
        breaks.add(gates.and(Literal.not(busy[round]), before, busy[round + 1]));
      }
    }
    breaks.removeIf(literal -> literal == Literal.FALSE);
    return breaks;
  }

  /** For each round that can be waited in what is true exactly if it is: between two meetings. */
  List<Integer> waiting() {
    int[] later = new int[busy.length + 1];
    later[busy.length] = Literal.FALSE;
    for (int round = busy.length - 1; round >= 0; round--) {
      boolean goesOn = round + 1 < busy.length && areOfOneDate(round, round + 1);
      later[round] = gates.or(busy[round], goesOn ? later[round + 1] : Literal.FALSE);
    }
    List<Integer> waiting = new ArrayList<>();
    int before = Literal.FALSE;
    for (int round = 1; round + 1 < busy.length; round++) {
      before = areOfOneDate(round, round - 1) ? hasMetUpTo(round - 1, before) : Literal.FALSE;
      if (areOfOneDate(round, round + 1)) {
        waiting.add(gates.and(Literal.not(busy[round]), before, later[round + 1]));
      }
    }
    waiting.removeIf(literal -> literal == Literal.FALSE);
    return waiting;
  }

  /** What is true exactly if there was a meeting of the date up to a round, or already before. */
  private int hasMetUpTo(int round, int before) {
    boolean isCounted = hasMet.length > 0 && idleness.isOfOneDate();
    return isCounted ? hasMet[round] : gates.or(before, busy[round]);
  }

  private boolean areOfOneDate(int round, int other) {
    return (idleness.dateOf(round) >>> other & 1) != 0;
  }
}
