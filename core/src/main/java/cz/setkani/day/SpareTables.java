package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seats meetings of one round at tables that nobody has: as many as possible, and those that come
 * first before others, by augmenting paths.
 */
final class SpareTables {

  private final Event event;
  private final BitSet free = new BitSet();
  private final Map<Integer, Meeting> seated = new HashMap<>();

  SpareTables(Event event, int round, Collection<Meeting> others) {
    this.event = event;
    for (int number = 1; number <= event.tables().size(); number++) {
      free.set(number, event.getTable(number).open().contains(round));
    }
    others.stream().filter(m -> m.round() == round).forEach(m -> free.clear(m.table()));
  }

  /** The meetings for which there is a table, each at one of them, locked to its round alone. */
  Map<Meeting, Meeting> seat(List<Meeting> meetings) {
    meetings.forEach(meeting -> seat(meeting, new BitSet()));
    Map<Meeting, Meeting> places = new HashMap<>();
    seated.forEach((table, m) -> places.put(m, m.atTable(table).withLock(Lock.ROUND)));
    return places;
  }

  private boolean seat(Meeting meeting, BitSet tried) {
    for (int table : event.tablesFor(meeting.first(), meeting.second())) {
      if (free.get(table) && !tried.get(table)) {
        tried.set(table);
        Meeting other = seated.get(table);
        if (other == null || seat(other, tried)) {
          seated.put(table, meeting);
          return true;
        }
      }
    }
    return false;
  }
}
