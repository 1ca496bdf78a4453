package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.rule.Check;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.validate.sheet.Setting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which event is made of a draft without faults. */
class ValidatorTest {

  private static Event event(Typed typed) {
    return typed.validation().event().orElseThrow();
  }

  private static Organisation alfa(String row) {
    return event(Typed.ring().organisations("Alfa;" + row, "Beta", "Gama")).getOrganisation("Alfa");
  }

  @Test
  void a01_theUsualDay() {
    Event event = event(Typed.ring());
    assertThat(event.day()).isEqualTo(Day.of(LocalTime.of(9, 0), 12, 15));
    assertThat(event.tables()).containsExactly(new Table("1"));
    assertThat(event.organisations())
        .extracting(Organisation::name)
        .containsExactly("Alfa", "Beta", "Gama");
    assertThat(event.requests())
        .containsExactly(
            Request.of("Alfa", "Beta"), Request.of("Beta", "Gama"), Request.of("Gama", "Alfa"));
    assertThat(Typed.ring().validation().language()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Jana Nová, Petr Malý          | Jana Nová + Petr Malý",
        "Jana Nová a Petr Malý         | Jana Nová + Petr Malý",
        "Jana Nová and Petr Malý       | Jana Nová + Petr Malý",
        "Bc. Jana Nová & Petr Malý     | Bc. Jana Nová + Petr Malý",
        "Jana Nová, Ph.D. i Petr Malý  | Jana Nová, Ph.D. + Petr Malý",
        "Jana Nová a kolega            | Jana Nová a kolega",
        "Amalia Ana                    | Amalia Ana"
      })
  void a14_people(String written, String names) {
    assertThat(alfa(";" + written).people()).containsExactly(names.split(" [+] "));
  }

  @Test
  void a02_aDayOfItsOwn() {
    Validation validation =
        Typed.ring()
            .settings(
                "Název;Prostor  pro setkání",
                "místo;Sál",
                "datum;26. 11. 2026",
                "začátek;8:30",
                "kola;3",
                "délka kola;20",
                "přechod;5",
                "pauza;1:10,2:30:00",
                "stoly;2",
                "jazyk;cs")
            .validation();
    Day day = validation.event().orElseThrow().day();
    assertThat(day.title()).isEqualTo("Prostor pro setkání");
    assertThat(day.place()).isEqualTo("Sál");
    assertThat(day.date()).contains(LocalDate.of(2026, 11, 26));
    assertThat(day.rounds())
        .containsExactly(time("08:30", "08:50"), time("09:05", "09:25"), time("10:00", "10:20"));
    assertThat(validation.event().orElseThrow().tables())
        .containsExactly(new Table("1"), new Table("2"));
    assertThat(validation.language()).contains(new Locale("cs"));
  }

  private static RoundTime time(String start, String end) {
    return new RoundTime(LocalTime.parse(start), LocalTime.parse(end));
  }

  @Test
  void a03_optionsWin() {
    Event event =
        event(
            Typed.ring()
                .settings("rounds;10", "start;9:00")
                .tables("Okno", "Dveře", "2")
                .option("--rounds", Setting.ROUNDS, "4")
                .option("--start", Setting.START, "10:15")
                .option("--tables", Setting.TABLES, "5"));
    assertThat(event.roundCount()).isEqualTo(4);
    assertThat(event.day().time(1)).isEqualTo(time("10:15", "10:30"));
    assertThat(event.tables())
        .extracting(Table::name)
        .containsExactly("Okno", "Dveře", "2", "1", "3");
    assertThat(
            event(Typed.ring().tables("Okno", "Dveře").option("--tables", Setting.TABLES, "1"))
                .tables())
        .containsExactly(new Table("Okno"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // arrives;leaves;blocked | rounds of 15 minutes from 9:00
        ";;               | 1-12",
        "3;;              | 3-12",
        ";10;             | 1-10",
        "9;9;             | 9",
        "9:00;;           | 1-12",
        "9:01;;           | 2-12",
        "9:40;;           | 4-12",
        "9:45;;           | 4-12",
        ";9:15;           | 1",
        ";9:29;           | 1",
        ";12:00;          | 1-12",
        ";23:59;          | 1-12",
        "7:00;10.00;      | 1-4",
        "9:30;5;          | 3-5",
        ";;3              | 1-2, 4-12",
        ";;3,5-6          | 1-2, 4, 7-12",
        ";;3 , 5 – 6      | 1-2, 4, 7-12",
        "2;8;1-3,8        | 4-7",
      })
  void a04_presence(String cells, String rounds) {
    assertThat(alfa(";;" + cells).present().and(Rounds.first(12))).hasToString(rounds);
  }

  @Test
  void a05_everythingAboutAnOrganisation() {
    Organisation alfa =
        event(
                Typed.ring()
                    .tables("1;tichý", "2;Tichý, u okna")
                    .organisations(
                        "Alfa;A|Spolek;Jan Novák, Ing. Eva Malá, Ph.D.;;;;3;2;TICHÝ,u okna;1;"
                            + "tlumočník UA, plátno;gama|Beta",
                        "Beta",
                        "Gama"))
            .getOrganisation("Alfa");
    assertThat(alfa)
        .isEqualTo(
            new Organisation(
                "Alfa",
                List.of("Jan Novák", "Ing. Eva Malá, Ph.D."),
                Rounds.first(Rounds.MOST),
                3,
                Optional.of("2"),
                Set.of("tichý", "u okna"),
                Set.of("tlumočník UA", "plátno"),
                Set.of("Beta", "Gama"),
                1));
  }

  @Test
  void a05b_whereMessagesGo() {
    Event event =
        event(
            Typed.ring()
                .organisations(
                    "Alfa;;;;;;;;;;;;;;;Nová, Jana <jana@alfa.cz>, JANA@alfa.cz, petr@alfa.cz.",
                    "Beta;;;;;;;;;;;;;;;mailto:b@žluťásek.cz|-",
                    "Gama"));
    assertThat(event.organisations())
        .extracting(Organisation::addresses)
        .containsExactly(
            List.of("jana@alfa.cz", "petr@alfa.cz"), List.of("b@xn--lusek-yqa73gwf.cz"), List.of());
  }

  @Test
  void a05c_theTimeZoneOfTheClocks() {
    assertThat(event(Typed.ring()).timeZone()).isEqualTo(ZoneId.of("Europe/Prague"));
    assertThat(event(Typed.ring().settings("time_zone;europe/lisbon")).timeZone())
        .isEqualTo(ZoneId.of("Europe/Lisbon"));
  }

  @Test
  void a06_aPersonIsTheSameHoweverTheNameIsSpelt() {
    Event event =
        event(
            Typed.ring()
                .organisations(
                    "Alfa;;Jan Novák;;;;;;;;Projektor",
                    "Beta;;Jan  Novak;;;;;;;;projektor",
                    "Gama"));
    assertThat(event.sharedUnits())
        .extracting(unit -> unit.name() + " " + unit.organisations())
        .containsExactly("Jan Novák [Alfa, Beta]", "Projektor [Alfa, Beta]");
  }

  @Test
  void a07_requestsByAliasAndSpelling() {
    Event event =
        event(
            Typed.ring()
                .organisations("Alfa, z.s.;A", "Béta – dům;B|Dům", "Gama")
                .requests("a;DUM;5;2;9:45", "gama;BETA - dum"));
    assertThat(event.requests())
        .containsExactly(
            new Request("Alfa, z.s.", "Béta – dům", 5, Rounds.range(2, 3)),
            Request.of("Gama", "Béta – dům"));
  }

  @Test
  void a08_aRequestTwiceCountsOnceWithTheHigherPriorityAndInBothWindows() {
    Event event =
        event(Typed.ring().requests("Alfa;Beta;2;3;", "Beta;Gama", "alfa;beta;7;;5", "Alfa;Beta"));
    assertThat(event.requests())
        .containsExactly(
            new Request("Alfa", "Beta", 7, Rounds.range(3, 5)), Request.of("Beta", "Gama"));
  }

  @Test
  void a09_theRosterOfTheRequestsInTheOrderOfRows() {
    Event event = event(Typed.ring().noRoster().requests("Gama;Alfa", "GÁMA;Beta", "Beta;Delta"));
    assertThat(event.organisations())
        .containsExactly(
            Organisation.named("Gama"),
            Organisation.named("Alfa"),
            Organisation.named("Beta"),
            Organisation.named("Delta"));
  }

  @Test
  void a10_meetingsThatStay() {
    Event event =
        event(
            Typed.ring()
                .settings("tables;2")
                .keep("2;2;Beta;Alfa;yes", "1;1;Beta;Gama;", "3;1;Gama;Beta;ano"));
    assertThat(event.locked())
        .containsExactly(
            new Meeting(2, 2, "Alfa", "Beta", true), new Meeting(3, 1, "Beta", "Gama", true));
  }

  @Test
  void a11_aScheduleToLookIntoKeepsItsRowsAndNames() {
    Validation validation =
        Typed.ring()
            .organisations("Alfa;A", "Beta", "Gama")
            .schedule("2;1;a;Beta;ano", "1;1;Gama;Gama;")
            .validation();

    assertThat(validation.schedule())
        .containsExactly(
            new ScheduleRow(
                new Meeting(2, 1, "Alfa", "Beta", true), Place.of("edited.csv").atLine(2)),
            new ScheduleRow(
                new Meeting(1, 1, "Gama", "Gama", false), Place.of("edited.csv").atLine(3)));
    assertThat(validation.event()).get().extracting(Event::locked).isEqualTo(List.of());
    assertThat(validation.names().find("a")).contains("Alfa");
  }

  @ParameterizedTest(name = "{0}: at tables {1} and {2}, Delta needs {3}")
  @CsvSource({
    "no table is written, '', '', '', 1, 2",
    "their own are kept, 2, 1, '', 2, 1",
    "one is not there, 9, '', '', 1, 2",
    "the first one makes room, 1, '', quiet, 2, 1"
  })
  void aMeetingOfWhichOnlyTheRoundStaysSitsAtAnyTable(
      String name, String one, String two, String need, int first, int second) {
    List<ScheduleRow> rows =
        Typed.ring()
            .organisations("Alfa", "Beta", "Gama", "Delta;;;;;;;;" + need)
            .more("Delta;Gama")
            .tables("1;quiet", "2")
            .schedule("1;" + one + ";Alfa;Beta;round", "1;" + two + ";Gama;Delta;kolo")
            .validation()
            .schedule();

    assertThat(rows.stream().map(row -> row.meeting().table()))
        .as(name)
        .containsExactly(first, second);
  }

  @Test
  void whereTheRoundStaysAScheduleToLookIntoMayHaveAnotherTable() {
    Validation validation =
        Typed.ring()
            .settings("tables;3")
            .keep("1;1;Alfa;Beta;round")
            .schedule("1;3;Beta;Alfa;yes")
            .validation();

    Event event = validation.event().orElseThrow();
    List<Meeting> meetings = validation.schedule().stream().map(ScheduleRow::meeting).toList();
    assertThat(event.locked())
        .containsExactly(new Meeting(1, 1, "Alfa", "Beta", true).withLock(Lock.ROUND));
    assertThat(Check.faults(event, new Schedule(meetings))).isEmpty();
  }
}
