package cz.setkani.cli.write.calendar;

import cz.setkani.cli.write.words.EarlierEdition;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in the calendars of a programme. */
final class CalendarEntries {

  private static final Comparator<CalendarEntry> BY_PLACE =
      Comparator.comparing(CalendarEntry::meeting, Meeting.BY_PLACE);

  private CalendarEntries() {}

  /**
   * Its meetings, and after them those of earlier editions whose two meet no more: as they were
   * told the last time.
   */
  static List<CalendarEntry> of(Printable printable) {
    Event event = printable.programme().event();
    List<Meeting> meetings = printable.programme().schedule().meetings();
    Map<Set<String>, CalendarEntry> struck = new LinkedHashMap<>();
    for (EarlierEdition earlier : printable.earlier()) {
      for (Meeting meeting : earlier.schedule().meetings()) {
        struck.put(pair(meeting), new CalendarEntry(earlier.event(), meeting, true));
      }
    }
    Set<Set<String>> standing = new HashSet<>();
    meetings.forEach(meeting -> standing.add(pair(meeting)));
    struck.keySet().removeAll(standing);
    return Stream.concat(
            meetings.stream().map(meeting -> new CalendarEntry(event, meeting, false)),
            struck.values().stream())
        .sorted(Comparator.comparing(CalendarEntry::isStruck).thenComparing(BY_PLACE))
        .toList();
  }

  private static Set<String> pair(Meeting meeting) {
    return Set.of(meeting.first(), meeting.second());
  }
}
