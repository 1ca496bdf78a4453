package cz.setkani.cli.write.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of time zones, as RFC 5545 (3.6.5) has them read: the latest onset counts. */
class ZoneComponentTest {

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final Pattern YEARLY =
      Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)([A-Z]{2})");

  private record Onset(OffsetDateTime moment, ZoneOffset offset) {}

  @Test
  void a01_whatIsTheSameEachYearIsSaidOnce() {
    VTimeZone prague = told(ZoneId.of("Europe/Prague"), LocalDate.of(2026, 11, 26));
    assertThat(prague.getObservances())
        .extracting(
            o ->
                "%s %s %s"
                    .formatted(o.getName(), value(o, Property.DTSTART), value(o, Property.RRULE)))
        .containsExactlyInAnyOrder(
            "DAYLIGHT 20250330T020000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "STANDARD 20251026T030000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
  }

  /** Zones with rules of the year, without, with a history, by the Moon. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Prague",
        "Europe/London",
        "America/New_York",
        "Australia/Sydney",
        "America/Santiago",
        "Asia/Tokyo",
        "Asia/Kathmandu",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Asia/Jerusalem",
        "UTC"
      })
  void c01_theClocksAreThoseOfTheZone(String name) {
    ZoneId zone = ZoneId.of(name);
    Random random = new Random(name.hashCode());
    for (int year : new int[] {1995, 2007, 2026, 2031}) {
      LocalDate date = LocalDate.of(year, 6, 1);
      List<Onset> onsets = onsets(told(zone, date), year);
      for (int i = 0; i < 300; i++) {
        ZonedDateTime moment =
            date.withDayOfYear(1).atStartOfDay(zone).plusMinutes(random.nextInt(365 * 24 * 60));
        Onset latest =
            onsets.stream()
                .filter(onset -> !onset.moment().isAfter(moment.toOffsetDateTime()))
                .max(Comparator.comparing(Onset::moment))
                .orElseThrow();
        assertThat(latest.offset()).as(moment.toString()).isEqualTo(moment.getOffset());
      }
    }
  }

  private static List<Onset> onsets(VTimeZone zone, int year) {
    return zone.getObservances().stream().flatMap(o -> onsets(o, year)).toList();
  }

  private static Stream<Onset> onsets(Observance observance, int year) {
    LocalDateTime start = LocalDateTime.parse(value(observance, Property.DTSTART), LOCAL);
    ZoneOffset before = ZoneOffset.of(value(observance, Property.TZOFFSETFROM));
    ZoneOffset after = ZoneOffset.of(value(observance, Property.TZOFFSETTO));
    Matcher rule = YEARLY.matcher(value(observance, Property.RRULE));
    Stream<LocalDateTime> all =
        rule.matches()
            ? IntStream.rangeClosed(start.getYear(), year + 1).mapToObj(y -> in(y, start, rule))
            : Stream.of(start);
    return all.map(local -> new Onset(local.atOffset(before), after));
  }

  private static LocalDateTime in(int year, LocalDateTime start, Matcher rule) {
    DayOfWeek day =
        Stream.of(DayOfWeek.values())
            .filter(d -> d.name().startsWith(rule.group(3)))
            .findFirst()
            .orElseThrow();
    return LocalDate.of(year, Integer.parseInt(rule.group(1)), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule.group(2)), day))
        .atTime(start.toLocalTime());
  }

  private static String value(Observance observance, String property) {
    return observance.<Property>getProperty(property).map(Property::getValue).orElse("");
  }

  private static VTimeZone told(ZoneId zone, LocalDate date) {
    ICalendar calendar = new ICalendar();
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(
            new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneComponent.of(zone, date, date)));
    try {
      return new CalendarBuilder()
          .build(new StringReader(calendar.write()))
          .<VTimeZone>getComponents("VTIMEZONE")
          .get(0);
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }
}
