package cz.setkani.cli.write.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The meetings of a programme as calendars to import, also those of earlier editions that are
 * struck; the same ones give the same bytes.
 */
public final class CalendarFile {

  private final Optional<EditionLabel> edition;
  private final Locale language;
  private final Event event;
  private final List<LocalDate> dates;
  private final List<CalendarEntry> entries;

  private CalendarFile(Printable printable) {
    edition = printable.edition();
    language = printable.language();
    event = printable.programme().event();
    dates = event.day().dates();
    entries = CalendarEntries.of(printable);
  }

  /** Whether an event can have calendars: only with a date. */
  public static boolean isPossible(Event event) {
    return event.day().date().isPresent();
  }

  /**
   * The calendars of a programme.
   *
   * @param printable of an event for which there {@linkplain #isPossible can} be calendars
   */
  public static CalendarFile of(Printable printable) {
    return new CalendarFile(printable);
  }

  /** Writes all meetings; {@code out} is closed by the caller. */
  public void write(OutputStream out) throws IOException {
    write(entries, EntryText.ofAll(language), out);
  }

  /** Writes the meetings of an organisation; {@code out} is closed by the caller. */
  public void write(String organisation, OutputStream out) throws IOException {
    List<CalendarEntry> own =
        entries.stream().filter(entry -> entry.meeting().has(organisation)).toList();
    write(own, EntryText.of(organisation, language), out);
  }

  private void write(List<CalendarEntry> told, EntryText text, OutputStream out)
      throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Setkani//Setkani//EN");
    calendar.addExperimentalProperty(
        "X-WR-CALNAME", VObjectPropertyValues.escape(text.name(event.day())));
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(
            new TimezoneAssignment(
                TimeZone.getTimeZone(event.timeZone()),
                ZoneComponent.of(event.timeZone(), dates.get(0), dates.get(dates.size() - 1))));
    told.forEach(entry -> calendar.addEvent(meeting(entry, text)));
    StringWriter lines = new StringWriter();
    try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    FoldedLines.write(lines.toString(), out);
  }

  private VEvent meeting(CalendarEntry entry, EntryText text) {
    Meeting meeting = entry.meeting();
    Day day = entry.event().day();
    VEvent told = new VEvent();
    told.setUid(MeetingId.of(entry));
    told.setDateTimeStamp(stamp());
    told.setSequence(number() - 1);
    told.setDateStart(at(day, meeting.round(), day.time(meeting.round()).start()));
    told.setDateEnd(at(day, meeting.round(), day.time(meeting.round()).end()));
    told.setSummary(text.summary(entry));
    told.setLocation(text.location(entry));
    told.setDescription(text.description(entry));
    told.setStatus(entry.isStruck() ? Status.cancelled() : Status.confirmed());
    told.setTransparency(entry.isStruck());
    return told;
  }

  private Date at(Day day, int round, LocalTime time) {
    LocalDate date = day.dateOf(round).orElseThrow();
    return Date.from(date.atTime(time).atZone(event.timeZone()).toInstant());
  }

  /** When this was told: of an event without a clock, its date; later for each edition. */
  private Date stamp() {
    Instant start = dates.get(0).atStartOfDay().toInstant(ZoneOffset.UTC);
    return Date.from(start.plus(number() - 1, ChronoUnit.MINUTES));
  }

  private int number() {
    return edition.map(EditionLabel::number).orElse(1);
  }
}
