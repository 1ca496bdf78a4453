package cz.setkani.cli.job;

import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row of the journal does to the meetings of the last edition.
 *
 * @param struck how many of them cannot take place any more, or did not
 * @param restored how many of them can take place after all
 * @param unseated how many of them need another table
 * @param isNothing whether the day is the same as before
 */
public record DayEffect(int struck, int restored, int unseated, boolean isNothing) {

  /** The difference that a journal makes to what it was before. */
  static DayEffect of(Event planned, Schedule edition, Journal before, Journal after) {
    Day old = Day.of(planned, edition, before);
    Day now = Day.of(planned, edition, after);
    return new DayEffect(
        more(now.impossible(), old.impossible()),
        more(old.impossible(), now.impossible()),
        more(now.unseated(), old.unseated()),
        now.isSame(old));
  }

  private static int more(Set<Meeting> many, Set<Meeting> few) {
    Set<Meeting> more = new HashSet<>(many);
    more.removeAll(few);
    return more.size();
  }

  /** The meetings that cannot take place, and those others that have lost their tables. */
  private record Day(
      Event event, Standing standing, Set<Meeting> impossible, Set<Meeting> unseated) {

    static Day of(Event planned, Schedule edition, Journal journal) {
      Event event = journal.eventOf(planned);
      Standing standing = journal.standing(planned, edition, 1);
      Set<Meeting> impossible =
          edition.meetings().stream()
              .filter(meeting -> isImpossible(meeting, event, standing))
              .collect(Collectors.toSet());
      Set<Meeting> unseated =
          edition.meetings().stream()
              .filter(meeting -> !impossible.contains(meeting))
              .filter(meeting -> isUnseated(meeting, event, standing))
              .collect(Collectors.toSet());
      return new Day(event, standing, impossible, unseated);
    }

    boolean isSame(Day other) {
      return event.equals(other.event) && standing.equals(other.standing);
    }

    private static boolean isImpossible(Meeting meeting, Event event, Standing standing) {
      return meeting.round() > event.roundCount()
          || standing.notHeld().contains(meeting)
          || isAway(meeting.first(), meeting.round(), event, standing)
          || isAway(meeting.second(), meeting.round(), event, standing);
    }

    private static boolean isAway(String name, int round, Event event, Standing standing) {
      return event.organisations().stream().noneMatch(one -> one.name().equals(name))
          || !event.presence(name).contains(round)
          || standing.away().getOrDefault(name, Rounds.NONE).contains(round)
          || event.getOrganisation(name).resources().stream()
              .anyMatch(
                  resource ->
                      standing.lostResources().getOrDefault(resource, Rounds.NONE).contains(round));
    }

    private static boolean isUnseated(Meeting meeting, Event event, Standing standing) {
      return event
          .findTable(meeting.table())
          .map(table -> standing.lostTables().getOrDefault(table.name(), Rounds.NONE))
          .filter(lost -> lost.contains(meeting.round()))
          .isPresent();
    }
  }
}
