package cz.setkani.cli.write.mail;

import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The meetings of an organisation in words.
 *
 * @param event the event as it was when they were told
 * @param meetings in their order
 */
record OwnMeetings(Event event, String organisation, List<Meeting> meetings) {

  static OwnMeetings of(Event event, Schedule schedule, String organisation) {
    return new OwnMeetings(
        event,
        organisation,
        schedule.meetings().stream()
            .filter(meeting -> meeting.has(organisation))
            .sorted(
                Comparator.comparingInt(Meeting::round)
                    .thenComparingInt(meeting -> meeting.teamOf(organisation)))
            .toList());
  }

  /** A line for each: {@code 9:00–9:15, table 4: X}. */
  List<String> lines(Locale language) {
    return meetings.stream().map(meeting -> line(meeting, language)).toList();
  }

  String line(Meeting meeting, Locale language) {
    String partner = meeting.partnerOf(organisation);
    String team = TeamText.ofPartner(event, partner, meeting.teamOf(partner), language);
    String own = TeamText.of(event, organisation, meeting.teamOf(organisation), language);
    return text(
        language,
        own.isEmpty() ? "mail.meeting" : "mail.meeting.team",
        start(meeting, language),
        ClockTime.onPaper(event.day().time(meeting.round()).end()),
        table(meeting),
        team.isEmpty() ? partner : partner + ", " + team,
        own);
  }

  /** When and where: {@code 9:00, table 4}. */
  String place(Meeting meeting, Locale language) {
    return text(language, "mail.place", start(meeting, language), table(meeting));
  }

  private String start(Meeting meeting, Locale language) {
    return DateText.start(event.day(), meeting.round(), language);
  }

  private String table(Meeting meeting) {
    return event.getTable(meeting.table()).name();
  }

  private static String text(Locale language, String key, Object... values) {
    return Texts.of(OwnMeetings.class, language).text(key, values);
  }
}
