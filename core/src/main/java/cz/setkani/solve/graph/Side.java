package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pair turned so that the organisation that stands earlier in the canonical order is first.
 *
 * @param possible the rounds it may meet in; bit r is round r
 * @param locked the round it is locked in, or -1
 * @param table the table of its locked meeting, from 0, or -1
 * @param lock what stays of it
 * @param deal the teams that it is locked for, see {@link Problem#deal}
 */
record Side(
    int first,
    int second,
    long priority,
    int must,
    boolean byFirst,
    boolean bySecond,
    long possible,
    int locked,
    int table,
    Lock lock,
    int deal) {

  /** The pairs of an event that can meet, and those that must, in the canonical order. */
  static List<Side> listOf(Event event, Vertices vertices) {
    Map<Long, Side> locked = new HashMap<>();
    for (Meeting meeting : event.locked()) {
      Side held = held(meeting, vertices);
      locked.put(held.key(), held);
    }
    List<Side> sides = new ArrayList<>(event.pairs().size());
    for (Pair pair : event.pairs()) {
      Side asked = of(pair, pair.possible(), vertices);
      Side held = locked.get(asked.key());
      if (held != null) {
        locked.put(asked.key(), asked.at(held));
      } else if (held == null && !pair.possible().minus(event.over()).isEmpty()) {
        sides.add(of(pair, pair.possible().minus(event.over()), vertices));
      }
    }
    sides.addAll(locked.values());
    sides.sort(Comparator.comparingLong(Side::key));
    return List.copyOf(sides);
  }

  private static Side of(Pair pair, Rounds possible, Vertices vertices) {
    int first = vertices.vertex(pair.first());
    int second = vertices.vertex(pair.second());
    boolean turn = first > second;
    return new Side(
        Math.min(first, second),
        Math.max(first, second),
        pair.priority(),
        (int) pair.requests().stream().filter(Request::isMust).count(),
        (turn ? pair.bySecond() : pair.byFirst()).isPresent(),
        (turn ? pair.byFirst() : pair.bySecond()).isPresent(),
        possible.bits(),
        -1,
        -1,
        Lock.NONE,
        0);
  }

  private static Side held(Meeting meeting, Vertices vertices) {
    int a = vertices.vertex(meeting.first());
    int b = vertices.vertex(meeting.second());
    int round = meeting.round() - 1;
    int table = meeting.table() - 1;
    int ofA = meeting.firstTeam() - 1;
    int ofB = meeting.secondTeam() - 1;
    int deal = a < b ? ofA + 2 * ofB : ofB + 2 * ofA;
    return new Side(
        Math.min(a, b),
        Math.max(a, b),
        0,
        0,
        false,
        false,
        1L << round,
        round,
        table,
        meeting.lock(),
        deal);
  }

  private Side at(Side held) {
    return new Side(
        first,
        second,
        priority,
        must,
        byFirst,
        bySecond,
        held.possible,
        held.locked,
        held.table,
        held.lock,
        held.deal);
  }

  boolean isOf(int organisation) {
    return first == organisation || second == organisation;
  }

  private long key() {
    return (long) first << Integer.SIZE | second;
  }
}
