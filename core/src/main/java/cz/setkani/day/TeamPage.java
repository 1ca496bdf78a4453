package cz.setkani.day;

import cz.setkani.model.Meeting;
import java.util.List;

/**
 * The timetable of one organisation on paper; where it comes in two teams, of one of them.
 *
 * @param organisation its name
 * @param team which of its teams, from 1
 */
record TeamPage(String organisation, int team) {

  /** The two pages on which a meeting stands. */
  static List<TeamPage> of(Meeting meeting) {
    return List.of(
        new TeamPage(meeting.first(), meeting.firstTeam()),
        new TeamPage(meeting.second(), meeting.secondTeam()));
  }
}
