package cz.setkani.benchmark.events.peers;

import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives out tables in the order in which the meetings come: peers do not look at tables. */
final class Tables {

  private final Map<Integer, Integer> used = new HashMap<>();
  private final List<Meeting> meetings = new ArrayList<>();

  /** Adds a meeting in a round, from 1. */
  void add(Pair pair, int round) {
    int table = used.merge(round, 1, Integer::sum);
    meetings.add(new Meeting(round, table, pair.first(), pair.second(), false));
  }

  Schedule schedule() {
    return new Schedule(meetings);
  }
}
