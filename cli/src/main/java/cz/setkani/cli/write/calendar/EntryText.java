package cz.setkani.cli.write.calendar;

import cz.setkani.cli.write.words.TeamText;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What calendars say of meetings, as seen by an organisation or by nobody in particular.
 *
 * @param organisation whose calendar it is
 */
record EntryText(Optional<String> organisation, Texts texts) {

  static EntryText ofAll(Locale language) {
    return new EntryText(Optional.empty(), Texts.of(EntryText.class, language));
  }

  static EntryText of(String organisation, Locale language) {
    return new EntryText(Optional.of(organisation), Texts.of(EntryText.class, language));
  }

  /** What the calendar is called. */
  String name(Day day) {
    String title = day.title().isBlank() ? texts.text("calendar.untitled") : day.title();
    return plain(organisation.map(one -> title + " – " + one).orElse(title));
  }

  String summary(CalendarEntry entry) {
    Meeting meeting = entry.meeting();
    String two =
        organisation
            .map(one -> texts.text("calendar.with", partner(entry.event(), meeting, one)))
            .orElse(meeting.first() + " – " + meeting.second());
    return plain(entry.isStruck() ? texts.text("calendar.struck", two) : two);
  }

  private String partner(Event event, Meeting meeting, String one) {
    String partner = meeting.partnerOf(one);
    return joined(
        ", ", partner, TeamText.ofPartner(event, partner, meeting.teamOf(partner), texts.locale()));
  }

  String location(CalendarEntry entry) {
    String table = entry.event().getTable(entry.meeting().table()).name();
    return plain(joined(", ", texts.text("calendar.table", table), entry.event().day().place()));
  }

  String description(CalendarEntry entry) {
    Event event = entry.event();
    Meeting meeting = entry.meeting();
    String team =
        organisation
            .map(one -> TeamText.of(event, one, meeting.teamOf(one), texts.locale()))
            .orElse("");
    String round = texts.text("calendar.round", meeting.round());
    return plain(joined(" · ", round, team, event.day().title()));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  /** Control characters may not stand in calendars. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
