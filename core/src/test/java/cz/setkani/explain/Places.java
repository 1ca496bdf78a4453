package cz.setkani.explain;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a meeting can be added to a schedule, found by trying every round and table. */
final class Places {

  private Places() {}

  static List<Meeting> of(Event event, Schedule schedule, String a, String b) {
    boolean inOrder = event.position(a) < event.position(b);
    List<Meeting> places = new ArrayList<>();
    for (int round = 1; round <= event.roundCount(); round++) {
      for (int table = 1; table <= event.tables().size(); table++) {
        Meeting meeting = new Meeting(round, table, inOrder ? a : b, inOrder ? b : a, false);
        teams(event, meeting)
            .filter(m -> Check.faults(event, with(schedule, m)).isEmpty())
            .findFirst()
            .ifPresent(places::add);
      }
    }
    return places;
  }

  private static Schedule with(Schedule schedule, Meeting meeting) {
    List<Meeting> all = new ArrayList<>(schedule.meetings());
    all.add(meeting);
    return new Schedule(all);
  }

  /** A meeting of all teams that the two come in. */
  static Stream<Meeting> teams(Event event, Meeting meeting) {
    return Stream.of(
            meeting, meeting.withTeams(2, 1), meeting.withTeams(1, 2), meeting.withTeams(2, 2))
        .filter(m -> m.firstTeam() <= event.getOrganisation(m.first()).teams())
        .filter(m -> m.secondTeam() <= event.getOrganisation(m.second()).teams());
  }
}
