package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which event is read from files without faults. */
class EventFolderTest {

  @TempDir Path folder;

  private static final Map<String, String> ENGLISH =
      Map.of(
          "event.csv",
          """
          setting;value
          title;Prostor pro setkání
          rounds;10
          round_minutes;20
          pause;4:15
          tables;2
          max_in_a_row;3
          language;cs
          """,
          "organisations.csv",
          """
          organisation;aliases;people;arrives;leaves;blocked_rounds;max_meetings;resources;never_with
          Alfa, z.s.;A|Spolek;Jan Novák,Eva Malá;2;10;3,5-6;4;interpreter UA;Gama
          "Dům ""Beta""
          Vrbno";B;1;;10:30;;;interpreter ua;
          Gama;;;;;;;;
          """,
          "requests.csv",
          """
          organisation;wants;priority;earliest;latest;after
          Alfa, z.s.;B;3;2;8
          B;Gama;;;;Spolek
          Gama;B;;;10:00
          """);

  private static final Map<String, String> CZECH =
      Map.of(
          "event.csv",
          """
          Nastavení;Hodnota
          Název;Prostor pro setkání
          POČET KOL;10
          delka kola;20
          Přestávka;4:15
          Stoly;2
          Max v řadě;3
          jazyk;čeština
          """,
          "organisations.csv",
          """
          Organizace;Zkratky;Osoby;Příchod;Odchod;Blokovaná kola;Max schůzek;Zdroje;Nikdy s
          Alfa, z.s.;A|Spolek;Jan Novák,Eva Malá;2;10;3,5-6;4;interpreter UA;Gama
          "Dům ""Beta""
          Vrbno";B;1;;10:30;;;interpreter ua;
          Gama;;;;;;;;
          """,
          "requests.csv",
          """
          ORGANIZACE;Chce se setkat s;Priorita;Nejdrive;Nejpozději;AŽ PO
          Alfa, z.s.;B;3;2;8
          B;Gama;;;;Spolek
          Gama;B;;;10:00
          """);

  private Draft draft(Map<String, String> files) {
    EventFiles event = new EventFiles(folder);
    files.forEach(event::write);
    return event.draft();
  }

  private Event event(Map<String, String> files) {
    Validation validation = Validator.validate(draft(files));
    assertThat(validation.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.SHAPE_TAKEN);
    return validation.event().orElseThrow();
  }

  private static void assertSame(Event one, Event other) {
    assertThat(one).usingRecursiveComparison().isEqualTo(other);
  }

  @Test
  void a01_anEventOfAllColumns() {
    Event event = event(ENGLISH);
    assertThat(event.day().title()).isEqualTo("Prostor pro setkání");
    assertThat(event.organisations())
        .extracting(Organisation::name)
        .containsExactly("Alfa, z.s.", "Dům \"Beta\" Vrbno", "Gama");
    assertThat(event.requests())
        .containsExactly(
            new Request("Alfa, z.s.", "Dům \"Beta\" Vrbno", 3, Rounds.range(2, 8)),
            Request.of("Dům \"Beta\" Vrbno", "Gama").withAfter(Set.of("Alfa, z.s.")),
            new Request("Gama", "Dům \"Beta\" Vrbno", 1, Rounds.range(1, 3)));
    assertThat(event.maxInARow()).isEqualTo(3);
    assertThat(event.presence("Alfa, z.s.")).hasToString("2, 4, 7-10");
    assertThat(event.presence("Dům \"Beta\" Vrbno")).hasToString("1-4");
  }

  @Test
  void a02_czechAndEnglishHeadingsMeanTheSame() {
    assertSame(event(CZECH), event(ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    // mark, first line, end of lines
    "no, , LF",
    "BOM, , LF",
    "no, , CRLF",
    "BOM, , CR",
    "no, sep=|, LF",
    "BOM, sep=;, CRLF"
  })
  void a03_marksAndLineEndsChangeNothing(String mark, String first, String end) {
    Map<String, String> ends = Map.of("LF", "\n", "CRLF", "\r\n", "CR", "\r");
    String start = (mark.equals("BOM") ? "\ufeff" : "") + (first == null ? "" : first + "\n");
    Event expected = event(ENGLISH);
    EventFiles files = new EventFiles(folder);
    ENGLISH.forEach((name, text) -> files.write(name, (start + text).replace("\n", ends.get(end))));
    assertSame(Validator.validate(files.draft()).event().orElseThrow(), expected);
  }

  @Test
  void a04_delimitersChangeNothing() {
    String quoted = "organisation,wants,priority\n\"Alfa, z.s.\",Beta,2\nBeta,\"Alfa, z.s.\",\n";
    for (String text :
        List.of(
            quoted,
            "wants;organisation;priority\nBeta;Alfa, z.s.;2\nAlfa, z.s.;Beta;\n",
            "organisation\twants\tpriority\nAlfa, z.s.\tBeta\t2\nBeta\tAlfa, z.s.\n",
            "priority|wants|organisation\n2|Beta|Alfa, z.s.\n|Alfa, z.s.|Beta\n")) {
      Event event =
          new EventFiles(folder)
              .delete("organisations.csv")
              .write("requests.csv", text)
              .validation()
              .event()
              .orElseThrow();
      assertThat(event.requests())
          .containsExactly(
              Request.of("Alfa, z.s.", "Beta").withPriority(2), Request.of("Beta", "Alfa, z.s."));
    }
  }

  @Test
  void a05_linesAreThoseOfAnEditor() {
    String text =
        "sep=;\r\n\r\norganisation;wants\r\n\"Si\r\ngma\";Beta\r\n;;\r\n\r\nOmega;Beta\r\n";
    assertThat(new EventFiles(folder).write("requests.csv", text).findings())
        .filteredOn(finding -> finding.contains("ORGANISATION_UNKNOWN"))
        .containsExactly(
            "requests.csv:4 ORGANISATION_UNKNOWN [Si gma, organisations.csv, 0, , 0, ]",
            "requests.csv:8 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]");
  }

  @Test
  void a06_cellsThatWereMadeHarmlessAreReadBackUnharmed() {
    Event event =
        new EventFiles(folder)
            .delete("organisations.csv")
            .write("requests.csv", "organisation;wants\n\"'=SUM(A1)\";'+420\n'-x;'@y\n")
            .validation()
            .event()
            .orElseThrow();
    assertThat(event.organisations())
        .extracting(Organisation::name)
        .containsExactly("=SUM(A1)", "+420", "-x", "@y");
  }

  @Test
  void a07_aFileOfRequestsAlone() {
    new EventFiles(folder).write("my wishes.txt", "kdo,koho\nAlfa,Beta\nBeta,Alfa\n");
    Path file = folder.resolve("my wishes.txt");
    Draft draft = EventFolder.read(Source.at(file), Optional.empty(), ReadOptions.NONE);
    assertThat(Validator.validate(draft).event().orElseThrow().requests())
        .containsExactly(Request.of("Alfa", "Beta"), Request.of("Beta", "Alfa"));
    assertThat(draft.requests().file()).isEqualTo(file.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "round;start;end;table;organisation_1;organisation_2;requested_by;locked, yes",
    "kolo;začátek;konec;stůl;organizace_1;organizace_2;přeje_si;pevná, ano"
  })
  void a08_aScheduleWhoseLockedMeetingsStay(String header, String yes) {
    Validation validation =
        new EventFiles(folder)
            .keep(header + "\n1;9:00;9:15;1;Alfa;Beta;1;\n2;9:15;9:30;1;Beta;Gama;1;" + yes + "\n")
            .validation();
    assertThat(validation.event().orElseThrow().locked())
        .containsExactly(new Meeting(2, 1, "Beta", "Gama", true));
  }

  @Test
  void a08b_whereOnlyRoundsStayNoColumnOfTablesIsNeeded() {
    String header = "round;organisation_1;organisation_2;locked\n";
    Validation rounds =
        new EventFiles(folder).keep(header + "2;Beta;Gama;round\n1;Alfa;Beta;\n").validation();
    Validation tables = new EventFiles(folder).keep(header + "2;Beta;Gama;yes\n").validation();

    assertThat(rounds.findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.COLUMN_MISSING, FindingCode.VALUE_MISSING);
    assertThat(rounds.event().orElseThrow().locked()).extracting(Meeting::round).containsExactly(2);
    assertThat(tables.event()).isEmpty();
    assertThat(tables.findings()).extracting(Finding::code).contains(FindingCode.VALUE_MISSING);
  }

  @Test
  void anEventInMemoryIsReadAsItsFolderIs() throws IOException {
    Map<String, byte[]> bytes = new HashMap<>();
    for (String name : List.of("event.csv", "organisations.csv", "requests.csv")) {
      bytes.put(name, Files.readAllBytes(EventFiles.jasanov().resolve(name)));
    }

    Draft inMemory = EventFolder.read(Source.of("web", bytes), Optional.empty(), ReadOptions.NONE);

    assertThat(inMemory)
        .isEqualTo(
            EventFolder.read(Source.at(EventFiles.jasanov()), Optional.empty(), ReadOptions.NONE));
  }

  @Test
  void a09_theSampleEvent() {
    Draft draft =
        EventFolder.read(Source.at(EventFiles.jasanov()), Optional.empty(), ReadOptions.NONE);
    Validation validation = Validator.validate(draft);
    Event event = validation.event().orElseThrow();
    assertThat(validation.findings())
        .extracting(finding -> finding.text(Locale.ENGLISH))
        .containsExactly(
            "One wish in a row. Who: \"organisation\", whom: \"wants\". Read 343 wishes.",
            "1 organisation asks for nobody: \"Domov pro seniory U Řeky, p.o.\".");
    assertThat(validation.language()).contains(new Locale("cs"));
    assertThat(event.organisations()).hasSize(40);
    assertThat(event.requests()).hasSize(343);
    assertThat(event.tables()).hasSize(16);
    assertThat(event.roundCount()).isEqualTo(12);
  }

  @Test
  void a10_theSampleEventWithoutItsRoster() {
    Path requests = EventFiles.jasanov().resolve("requests.csv");
    Event event =
        Validator.validate(
                EventFolder.read(Source.at(requests), Optional.empty(), ReadOptions.NONE))
            .event()
            .orElseThrow();
    assertThat(event.organisations()).hasSize(40);
    assertThat(event.requests()).hasSize(343);
  }
}
