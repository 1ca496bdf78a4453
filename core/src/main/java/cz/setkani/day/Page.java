package cz.setkani.day;

import cz.setkani.model.Meeting;
import java.util.List;

/**
 * The timetable of one organisation on paper; where it comes in two teams, of one of them.
 *
 * @param organisation its name
 * @param team which of its teams, from 1
 */
record Page(String organisation, int team) {

  /** The two pages on which a meeting stands. */
  static List<Page> of(Meeting meeting) {
    return List.of(
        new Page(meeting.first(), meeting.firstTeam()),
        new Page(meeting.second(), meeting.secondTeam()));
  }
}
