package cz.setkani.cli.job;

import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row of the journal does to the meetings of the last edition.
 *
 * @param struck how many of them cannot take place any more, or did not
 * @param restored how many of them can take place after all
 * @param unseated how many of them need another table
 * @param shifted those who come and go by clock times, and now do so in other rounds: the rounds in
 *     which they are here, by their names in the order of the roster
 * @param isNothing whether the day is the same as before
 */
public record DayEffect(
    int struck, int restored, int unseated, Map<String, Rounds> shifted, boolean isNothing) {

  public DayEffect {
    shifted = Collections.unmodifiableMap(new LinkedHashMap<>(shifted));
  }

  /**
   * The difference that a journal makes to what it was before.
   *
   * @param earlier the event as it was planned, at the times that the day had before
   * @param planned the same at the times of now
   */
  static DayEffect of(
      Event earlier, Event planned, Schedule edition, Journal before, Journal after) {
    Day old = Day.of(earlier, edition, before);
    Day now = Day.of(planned, edition, after);
    return new DayEffect(
        more(now.impossible(), old.impossible()),
        more(old.impossible(), now.impossible()),
        more(now.unseated(), old.unseated()),
        shifted(earlier, planned),
        now.isSame(old));
  }

  private static Map<String, Rounds> shifted(Event earlier, Event planned) {
    Map<String, Rounds> shifted = new LinkedHashMap<>();
    for (Organisation one : planned.organisations()) {
      if (!earlier.getOrganisation(one.name()).present().equals(one.present())) {
        shifted.put(one.name(), planned.presence(one.name()));
      }
    }
    return shifted;
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
