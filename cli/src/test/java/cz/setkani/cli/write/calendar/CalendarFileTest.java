package cz.setkani.cli.write.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.HostileNames;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.words.EarlierEdition;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, as another program reads them. */
class CalendarFileTest {

  private static final Locale CZECH = new Locale("cs");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 26);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d. M. HH:mm");

  @Test
  void a01_theMeetingsOfAnOrganisation() {
    Printable small =
        Printable.of(
            SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule()), CZECH);
    assertThat(told(of(small, SampleEvents.CARE)))
        .containsExactly(
            "26. 11. 09:00-09:15 | Schůzka: Úřad práce; pobočka \"Jih\" | Stůl Salonek, Kulturní"
                + " dům | 1. kolo · Setkání <b>Jasanov</b> | CONFIRMED 0",
            "26. 11. 09:50-10:05 | Schůzka: =Poradna | Stůl 1, Kulturní dům"
                + " | 3. kolo · Setkání <b>Jasanov</b> | CONFIRMED 0");
  }

  @Test
  void a02_allMeetings() {
    Printable small =
        Printable.of(
            SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule()),
            Locale.ENGLISH);
    assertThat(told(ofAll(small)))
        .containsExactly(
            "26. 11. 09:00-09:15 | Raná péče Kvítek, o.p.s. – Úřad práce; pobočka \"Jih\" | Table"
                + " Salonek, Kulturní dům | Round 1 · Setkání <b>Jasanov</b> | CONFIRMED 0",
            "26. 11. 09:20-09:35 | Úřad práce; pobočka \"Jih\" – =Poradna | Table 1, Kulturní dům"
                + " | Round 2 · Setkání <b>Jasanov</b> | CONFIRMED 0",
            "26. 11. 09:50-10:05 | Raná péče Kvítek, o.p.s. – =Poradna | Table 1, Kulturní dům"
                + " | Round 3 · Setkání <b>Jasanov</b> | CONFIRMED 0");
  }

  @Test
  void a03_theNextEditionMovesAndCancelsByTheSameIdentifiers() {
    Event event = ring(DATE).build();
    Schedule first = schedule("1 1 A B", "2 1 B C", "3 2 C A");
    Schedule second = schedule("1 1 A B", "4 2 B C", "3 1 A D");
    Printable before = Printable.of(SampleProgrammes.of(event, first), CZECH);
    Printable after = edition(event, second, 2, new EarlierEdition(event, first));
    assertThat(told(ofAll(after)))
        .containsExactly(
            "26. 11. 09:00-09:15 | A – B | Stůl 1 | 1. kolo | CONFIRMED 1",
            "26. 11. 09:30-09:45 | A – D | Stůl 1 | 3. kolo | CONFIRMED 1",
            "26. 11. 09:45-10:00 | B – C | Stůl 2 | 4. kolo | CONFIRMED 1",
            "26. 11. 09:30-09:45 | Zrušeno: C – A | Stůl 2 | 3. kolo | CANCELLED 1");
    List<String> old = identifiers(ofAll(before));
    List<String> now = identifiers(ofAll(after));
    assertThat(List.of(now.get(0), now.get(2), now.get(3))).containsExactlyElementsOf(old);
    assertThat(old).doesNotContain(now.get(1));
  }

  @Test
  void a04_whoSkippedAnEditionLearnsAllTheSame() {
    Event event = ring(DATE).build();
    Printable third =
        edition(
            event,
            schedule("3 1 B C"),
            3,
            new EarlierEdition(event, schedule("1 1 A B", "2 1 B C")),
            new EarlierEdition(event, schedule("2 2 A B", "3 1 A C")));
    assertThat(told(of(third, "A")))
        .containsExactly(
            "26. 11. 09:15-09:30 | Zrušeno: Schůzka: B | Stůl 2 | 2. kolo | CANCELLED 2",
            "26. 11. 09:30-09:45 | Zrušeno: Schůzka: C | Stůl 1 | 3. kolo | CANCELLED 2");
    assertThat(told(of(third, "D"))).isEmpty();
  }

  @Test
  void a05_severalDates() {
    Day day =
        new Day(
            "",
            "Sál",
            Optional.of(DATE),
            Day.times(LocalTime.of(9, 0), 3, 15, 0, Map.of()),
            0,
            Map.of(),
            Rounds.of(2),
            Map.of(3, DATE.plusDays(1)));
    Event event = Event.builder(day).tables(2).organisations("A", "B", "C").build();
    Printable printable =
        Printable.of(SampleProgrammes.of(event, schedule("2 1 A B", "3 1 A C")), CZECH);
    assertThat(told(of(printable, "A")))
        .containsExactly(
            "26. 11. 09:15-09:30 | Schůzka: B | Stůl 1, Sál | 2. kolo | CONFIRMED 0",
            "27. 11. 09:30-09:45 | Schůzka: C | Stůl 1, Sál | 3. kolo | CONFIRMED 0");
  }

  @Test
  void a06_aTeamIsNamed() {
    Event parted = SampleEvents.parted();
    Day undated = parted.day();
    Day day = new Day("", "", Optional.of(DATE), undated.rounds());
    Printable printable =
        Printable.of(
            SampleProgrammes.of(parted.toBuilder(day).build(), SampleEvents.partedSchedule()),
            Locale.ENGLISH);
    assertThat(told(of(printable, SampleEvents.CARE)))
        .containsExactly(
            "26. 11. 09:00-09:15 | Meeting: Úřad práce; pobočka \"Jih\", their team 2 | Table 1"
                + " | Round 1 · team 1: Eva Malá | CONFIRMED 0",
            "26. 11. 09:00-09:15 | Meeting: =Poradna | Table 3"
                + " | Round 1 · team 2: Jan Velký | CONFIRMED 0");
  }

  @Test
  void b01_anotherYearIsAnotherMeeting() {
    assertThat(identifiers(ofAll(ring("A", "B", DATE))))
        .isEqualTo(identifiers(ofAll(ring("B", "A", DATE))))
        .doesNotContainAnyElementsOf(identifiers(ofAll(ring("A", "B", DATE.plusYears(1)))));
  }

  @Test
  void b02_withoutADateThereIsNone() {
    Event undated = SampleEvents.parted();
    assertThat(CalendarFile.isPossible(undated)).isFalse();
    assertThat(CalendarFile.isPossible(ring(DATE).build())).isTrue();
  }

  /** 40 seeds; outside the gate 2 000. */
  @ParameterizedTest
  @ValueSource(ints = {0, 20})
  void c01_whateverTheNamesTheRulesOfCalendarsAreKept(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + 20; seed++) {
      Programme programme = hostile(new Random(seed));
      Printable printable = Printable.of(programme, seed % 2 == 0 ? CZECH : Locale.ENGLISH);
      byte[] bytes = bytes(printable);
      assertThat(bytes).isEqualTo(bytes(printable));
      assertLines(bytes);
      Calendar calendar = read(bytes);
      assertThat(calendar.validate().getEntries()).isEmpty();
      assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
      assertThat(identifiers(calendar)).doesNotHaveDuplicates();
      assertThat(meetings(calendar).map(e -> value(e, Property.SUMMARY)))
          .containsExactlyElementsOf(
              programme.schedule().meetings().stream()
                  .sorted(Meeting.BY_PLACE)
                  .map(m -> m.first() + " – " + m.second())
                  .toList());
    }
  }

  private static void assertLines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
    assertThat(text.replace("\r\n", "")).doesNotContainPattern("[\\p{Cntrl}]");
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(2, 75);
    }
  }

  private static EventBuilder ring(LocalDate date) {
    Day day = new Day("", "", Optional.of(date), Day.times(LocalTime.of(9, 0), 4, 15, 0, Map.of()));
    return Event.builder(day).tables(2).organisations("A", "B", "C", "D");
  }

  private static Printable ring(String one, String other, LocalDate date) {
    Event event = ring(date).build();
    Schedule schedule = schedule("1 1 %s %s".formatted(one, other));
    return Printable.of(SampleProgrammes.of(event, schedule), CZECH);
  }

  private static Schedule schedule(String... meetings) {
    return new Schedule(
        Stream.of(meetings)
            .map(text -> text.split(" "))
            .map(
                m -> new Meeting(Integer.parseInt(m[0]), Integer.parseInt(m[1]), m[2], m[3], false))
            .toList());
  }

  private static Printable edition(
      Event event, Schedule schedule, int number, EarlierEdition... earlier) {
    return new Printable(
        SampleProgrammes.of(event, schedule),
        Optional.of(new EditionLabel(number, 2)),
        List.of(earlier),
        CZECH);
  }

  private static Programme hostile(Random random) {
    int count = 2 + random.nextInt(8);
    List<String> names =
        IntStream.range(0, count).mapToObj(i -> HostileNames.of(random) + i).toList();
    Day day =
        new Day(
            HostileNames.of(random),
            HostileNames.of(random),
            Optional.of(DATE),
            Day.times(LocalTime.of(8, 0), 6, 10, 0, Map.of()));
    EventBuilder event =
        Event.builder(day).tables(count).organisations(names.toArray(String[]::new));
    for (String name : names) {
      names.stream()
          .filter(other -> !other.equals(name) && random.nextBoolean())
          .forEach(other -> event.request(name, other));
    }
    return SampleProgrammes.of(event.build());
  }

  private static List<String> told(Calendar calendar) {
    return meetings(calendar)
        .map(
            e ->
                "%s-%s | %s | %s | %s | %s %s"
                    .formatted(
                        SHOWN.format(e.<Temporal>getDateTimeStart().getDate()),
                        DateTimeFormatter.ofPattern("HH:mm")
                            .format(e.<Temporal>getDateTimeEnd().getDate()),
                        value(e, Property.SUMMARY),
                        value(e, Property.LOCATION),
                        value(e, Property.DESCRIPTION),
                        value(e, Property.STATUS),
                        value(e, Property.SEQUENCE)))
        .toList();
  }

  private static List<String> identifiers(Calendar calendar) {
    return meetings(calendar).map(e -> value(e, Property.UID)).toList();
  }

  private static Stream<VEvent> meetings(Calendar calendar) {
    return calendar.<VEvent>getComponents("VEVENT").stream();
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static Calendar of(Printable printable, String organisation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CalendarFile.of(printable).write(organisation, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return read(out.toByteArray());
  }

  private static Calendar ofAll(Printable printable) {
    return read(bytes(printable));
  }

  private static byte[] bytes(Printable printable) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CalendarFile.of(printable).write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static Calendar read(byte[] bytes) {
    try {
      return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    } catch (IOException | ParserException e) {
      throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
    }
  }
}
