package cz.setkani.explain;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Where a meeting can be added to a schedule, found by trying every round and table. */
final class Places {

  private Places() {}

  static List<Meeting> of(Event event, Schedule schedule, String a, String b) {
    boolean inOrder = event.position(a) < event.position(b);
    List<Meeting> places = new ArrayList<>();
    for (int round = 1; round <= event.roundCount(); round++) {
      for (int table = 1; table <= event.tables().size(); table++) {
        Meeting meeting = new Meeting(round, table, inOrder ? a : b, inOrder ? b : a, false);
        List<Meeting> all = new ArrayList<>(schedule.meetings());
        all.add(meeting);
        if (Check.faults(event, new Schedule(all)).isEmpty()) {
          places.add(meeting);
        }
      }
    }
    return places;
  }
}
