package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets go out, answers come back. */
class CollectCommandTest {

  /** A sheet as it comes back, with what is asked above the wishes. */
  private static final String[] SHEET = {
    "people;Jana Nová, Petr Malý;who will come",
    "arrives;9:30;",
    "leaves;;only if you leave earlier",
    ";;",
    "organisation;wants;wish;priority;note",
    "Alfa, z.s.;Beta;x;3;",
    "Alfa, z.s.;Gama;;;"
  };

  @TempDir Path folder;
  private Folder event;

  @BeforeEach
  void makeARoster() {
    event =
        new Folder(folder).with("organisations.csv", "organisation", "Alfa, z.s.", "Beta", "Gama");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void a01EveryOrganisationGetsASheet() {
    Run run = Run.of("forms", event.event());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files())
        .containsOnlyKeys(
            "organisations.csv",
            "forms/forms.html",
            "forms/1-alfa-z-s.xlsx",
            "forms/2-beta.xlsx",
            "forms/3-gama.xlsx");
    assertThat(event.files().get("forms/forms.html"))
        .contains("<h2>Alfa, z.s.</h2>", "<li><span>Alfa, z.s.</span></li>")
        .doesNotContain("<h2>Alfa, z.s.</h2>\n<li>Alfa, z.s.</li>");
  }

  @Test
  void a01bATerminalShowsHowManySheetsAreDoneAndClearsTheLine() {
    Run run = Run.of(Locale.ENGLISH, true, "forms", event.event());

    assertThat(run.err()).contains("0 of ", " done ...").endsWith("\r\u001B[K");
  }

  @Test
  void a01cATerminalShowsWhatIsReadAndNobodyElseIsTold() {
    event.with("alfa.csv", "organisation;wants", "Alfa;Beta");
    String[] collect = {"collect", event.event(), path("alfa.csv"), "--replace"};

    assertThat(Run.of(Locale.ENGLISH, true, collect).err())
        .contains("\rReading organisations.csv ...", "\rReading alfa.csv ...", "\r\u001B[K");
    assertThat(Run.of(collect).err()).doesNotContain("Reading");
    String[] quiet = Stream.concat(Stream.of(collect), Stream.of("--quiet")).toArray(String[]::new);
    assertThat(Run.of(Locale.ENGLISH, true, quiet).err()).isEmpty();
  }

  @Test
  void a01dRowsThatSayNoAreKept() {
    event.with("all.csv", "organisation;wants;status", "Alfa;Beta;", "Gama;Alfa;declined");

    assertThat(Run.of("collect", event.event(), path("all.csv"), "--replace").exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("requests.csv"))
        .contains("status", "Gama;\"Alfa, z.s.\";;;;declined");
  }

  @Test
  void a02SheetsThatMayBeFilledInAreNotReplaced() {
    Run.of("forms", event.event());
    event.with("forms/2-beta.xlsx", "filled in");
    Map<String, String> before = event.files();

    assertThat(Run.of("forms", event.event()).exitCode()).isEqualTo(ExitCode.OUTPUT);
    assertThat(event.files()).isEqualTo(before);
    assertThat(Run.of("forms", event.event(), "--replace").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files()).isNotEqualTo(before);
  }

  @Test
  void b09TheOrderOfMeetingsComesBackWhereSomebodyAskedForOne() {
    event.with("alfa.csv", "organisation;wants;after", "Alfa;Beta;gama|Alfa", "Alfa;Gama;");

    Run run = Run.of("collect", event.event(), path("alfa.csv"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("a meeting cannot come after itself");
    assertThat(event.files().get("requests.csv"))
        .endsWith(
            "organisation;wants;priority;earliest;latest;after\r\n"
                + "\"Alfa, z.s.\";Beta;;;;Gama\r\n\"Alfa, z.s.\";Gama;;;;\r\n");
  }

  @Test
  void a03SheetsComeBackInAnyShape() {
    Run.of("forms", event.event());
    event
        .with("alfa.csv", "organisation;wants;wish;priority", "Alfa;Beta;x;2", "Alfa;Gama;;")
        .with(
            "export.csv",
            "Timestamp,Your organisation,Whom?",
            "2026/10/01 9:00:00,Beta,\"Alfa, z.s., Gama\"");

    Run run =
        Run.of(
            "collect",
            event.event(),
            path("alfa.csv"),
            path("export.csv"),
            path("forms/3-gama.xlsx"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .isEqualTo(
            """
            Answers  3 of 3
            No wish  Gama
            Written  %s (3 wishes)
            """
                .formatted(path("requests.csv")));
    assertThat(event.files().get("requests.csv"))
        .isEqualTo(
            "\uFEFForganisation;wants;priority;earliest;latest\r\n"
                + "\"Alfa, z.s.\";Beta;2;;\r\nBeta;\"Alfa, z.s.\";;;\r\nBeta;Gama;;;\r\n");
  }

  @Test
  void a04OfTwoAnswersTheLaterFileCountsAndWhoIsSilentIsTold() {
    event
        .with("one.csv", "organisation;wants", "Alfa;Beta", "Beta;Gama")
        .with("two.csv", "organisation;wants", "Alfa;Gama");

    Run run = Run.of("collect", event.event(), path("one.csv"), path("two.csv"));

    assertThat(run.err()).contains("one.csv:2: warning", "answered in", "two.csv as well");
    assertThat(run.out()).contains("Answers    2 of 3", "No answer  Gama");
    assertThat(event.files().get("requests.csv"))
        .contains("\"Alfa, z.s.\";Gama")
        .doesNotContain("\"Alfa, z.s.\";Beta");
  }

  @Test
  void a05NothingIsWrittenUnlessAllIsWell() {
    event.with("one.csv", "organisation;wants", "Alfa;Beta", "Alfa;Omega");

    Run run = Run.of("collect", event.event(), path("one.csv"), path("missing.csv"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("one.csv:3", "Omega", "missing.csv");
    assertThat(event.files()).containsOnlyKeys("organisations.csv", "one.csv");
  }

  @Test
  void a06RequestsThatAreThereAreReplacedOnlyIfAskedFor() {
    event.with("one.csv", "organisation;wants", "Alfa;Beta").with("requests.csv", "old");

    assertThat(Run.of("collect", event.event(), path("one.csv")).exitCode())
        .isEqualTo(ExitCode.OUTPUT);
    assertThat(event.files().get("requests.csv")).isEqualTo("old");
    assertThat(Run.of("collect", event.event(), path("one.csv"), "--replace").exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("requests.csv")).contains("\"Alfa, z.s.\";Beta");
  }

  @Test
  void a08WishesThatDisappearAreToldAndKept() {
    event
        .with("one.csv", "organisation;wants", "Alfa;Beta")
        .with("requests.csv", "organisation;wants", "Alfa;Gama", "Gama;Beta");
    String before = event.files().get("requests.csv");

    Run run = Run.of("collect", event.event(), path("one.csv"), "--replace");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("1 organisation that is in none of the answers: \"Gama\"");
    assertThat(event.files().get("requests.old.csv")).isEqualTo(before);
  }

  @Test
  void a09WithoutARosterNothingIsMadeOrCollected() {
    event
        .with("one.csv", "organisation;wants", "Alfa;Beta")
        .with("organisations.csv", "organisation");

    Run empty = Run.of("collect", event.event(), path("one.csv"));
    Run forms = Run.of("forms", event.event());

    assertThat(empty.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(empty.err()).contains("No organisation is listed in this file");
    assertThat(forms.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(forms.err()).contains("No organisation is listed in this file");
    assertThat(event.files()).containsOnlyKeys("organisations.csv", "one.csv");
  }

  @Test
  void a10OfTwoAnswersWithTimesTheLaterTimeCounts() {
    event
        .with("one.csv", "Timestamp,organisation,wants", "2026/10/02 9:00:00,Alfa,Beta")
        .with("two.csv", "Timestamp,organisation,wants", "2026/10/01 9:00:00,Alfa,Gama");

    Run run = Run.of("collect", event.event(), path("one.csv"), path("two.csv"));

    assertThat(run.err())
        .contains("two.csv:2: warning", "one.csv as well", "later one by its time");
    assertThat(event.files().get("requests.csv")).contains("\"Alfa, z.s.\";Beta");
  }

  @Test
  void a07TheSameInputGivesTheSameBytes() {
    Run.of("forms", event.event(), "--out", path("a"));
    Run.of("forms", event.event(), "--out", path("b"));

    Map<String, String> files = event.files();
    assertThat(files.get("a/2-beta.xlsx")).isEqualTo(files.get("b/2-beta.xlsx"));
    assertThat(files.get("a/forms.html")).isEqualTo(files.get("b/forms.html"));
  }

  @Test
  void b12NothingThatWasKeptIsLostByReplacingAgain() {
    Folder event = new Folder(folder).with("organisations.csv", "organisation", "Alfa", "Beta");
    event.with("requests.csv", "organisation;wants", "Beta;Alfa");
    event.with("first.csv", "organisation;wants", "Alfa;Beta");
    event.with("second.csv", "organisation;wants", "Alfa;Beta", "Beta;Alfa");
    String before = event.files().get("requests.csv");
    for (String answers : List.of("first.csv", "second.csv", "first.csv")) {
      Path file = folder.resolve(answers);
      Run run = Run.of("collect", event.event(), file.toString(), "--replace", "--lang", "en");
      assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
      assertThat(run.out()).containsPattern("Kept +.*requests\\.old");
    }

    assertThat(event.files().get("requests.old.csv")).isEqualTo(before);
    assertThat(event.files().get("requests.old-2.csv"))
        .contains("Alfa;Beta")
        .doesNotContain("Beta;Alfa");
    assertThat(event.files().get("requests.old-3.csv")).contains("Alfa;Beta", "Beta;Alfa");
  }

  @Test
  void c01ALateAnswerIsAddedToWhatIsThere() {
    event
        .with("requests.csv", "organisation;wants;status", "Alfa;Gama;", "Beta;Gama;declined")
        .with("late.csv", "organisation;wants", "Gama;Alfa")
        .with("again.csv", "organisation;wants", "Alfa;Beta");

    Run late = Run.of("collect", event.event(), path("late.csv"), "--add");
    Run again = Run.of("collect", event.event(), path("again.csv"), "--add");

    assertThat(late.exitCode()).as(late.err()).isEqualTo(ExitCode.DONE);
    assertThat(late.err()).doesNotContain("will be lost");
    assertThat(late.out()).contains("Answers  3 of 3");
    assertThat(again.err()).contains("requests.csv:2: warning", "again.csv as well");
    assertThat(event.files().get("requests.csv"))
        .contains("\"Alfa, z.s.\";Beta", "Gama;\"Alfa, z.s.\"", "Beta;Gama;;;;declined")
        .doesNotContain("\"Alfa, z.s.\";Gama");
  }

  @Test
  void c02ALateAnswerIsAddedToNothing() {
    event.with("late.csv", "organisation;wants", "Gama;Alfa");

    assertThat(Run.of("collect", event.event(), path("late.csv"), "--add").exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("requests.csv")).contains("Gama;\"Alfa, z.s.\"");
  }

  @Test
  void c03WhatIsFaultyIsLeftOutWhereThatIsAskedFor() {
    event
        .with(
            "form.csv",
            "Timestamp,Your organisation,Whom?",
            "2026/10/01 9:00:00,Alfa,\"Beta, Gama\"",
            "2026/10/01 9:01:00,Beta,\"Omega\"",
            "2026/10/01 9:02:00,Gama,Alfa")
        .with("broken.xlsx", "PK no workbook")
        .with("no.csv", "a;b", "1;2");
    String[] files = {path("form.csv"), path("broken.xlsx"), path("no.csv"), path("missing.csv")};

    Run held = Run.of(with(files, "collect", event.event()));
    Run run = Run.of(with(files, "collect", event.event(), "--skip-faulty"));

    assertThat(held.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .contains(
            "form.csv:3: \"Omega\" is not in organisations.csv",
            "form.csv:3: warning: The answer of \"Beta\" does not count",
            "broken.xlsx: warning: Nothing of this file counts",
            "no.csv: warning: Nothing of this file counts",
            "missing.csv: warning: Nothing of this file counts");
    assertThat(run.out()).contains("Answers    2 of 3", "No answer  Beta");
    assertThat(event.files().get("requests.csv"))
        .contains("\"Alfa, z.s.\";Beta", "\"Alfa, z.s.\";Gama", "Gama;\"Alfa, z.s.\"");
  }

  @Test
  void c04WhatIsFaultyElsewhereIsNotLeftOut() {
    event
        .with("organisations.csv", "organisation;max_meetings", "Alfa;x", "Beta;", "Gama;")
        .with("one.csv", "organisation;wants", "Alfa;Beta");

    Run run = Run.of("collect", event.event(), path("one.csv"), "--skip-faulty");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("organisations.csv:2").doesNotContain("does not count");
  }

  @Test
  void c05WhatASheetSaysOfItsOrganisationIsToldAndLeftAlone() {
    event.with("alfa.csv", SHEET);
    Map<String, String> before = event.files();

    Run run = Run.of("collect", event.event(), path("alfa.csv"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .contains(
            "alfa.csv:1: note: \"Alfa, z.s.\" says: people \"Jana Nová, Petr Malý\". The roster stays",
            "alfa.csv:2: note: \"Alfa, z.s.\" says: arrives \"9:30\".")
        .doesNotContain("headings are taken");
    assertThat(event.files().get("organisations.csv")).isEqualTo(before.get("organisations.csv"));
  }

  @Test
  void c06WhatASheetSaysIsTakenOverWhereThatIsAskedFor() {
    event
        .with(
            "organisations.csv",
            "organisation;people;phone",
            "Beta;2;602 111 111",
            "Alfa, z.s.;1;",
            "Gama;;")
        .with("alfa.csv", SHEET);
    String before = event.files().get("organisations.csv");

    Run run = Run.of("collect", event.event(), path("alfa.csv"), "--roster", "--replace");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("This is taken over into the roster.");
    assertThat(run.out()).contains("Roster", "organisations.old.csv");
    assertThat(event.files().get("organisations.old.csv")).isEqualTo(before);
    assertThat(event.files().get("organisations.csv"))
        .isEqualTo(
            "\uFEFForganisation;people;phone;arrives\r\nBeta;2;602 111 111\r\n"
                + "\"Alfa, z.s.\";\"Jana Nová, Petr Malý\";;9:30\r\nGama;;\r\n");
    assertThat(Run.of("collect", event.event(), path("alfa.csv"), "--add").err())
        .doesNotContain("says: people", "says: arrives");
  }

  @Test
  void c07WhatCannotBeTakenOverIsTold() {
    event
        .with(
            "organisations.csv", "organisation;people", "Alfa, z.s.;Ota", "Alfa, z.s.;Iva", "Beta")
        .with("alfa.csv", SHEET);
    String before = event.files().get("organisations.csv");

    Run run = Run.of("collect", event.event(), path("alfa.csv"), "--roster", "--replace");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("Please type it into the roster yourself");
    assertThat(event.files().get("organisations.csv")).isEqualTo(before);
  }

  @Test
  void c08WhatASheetSaysWronglyIsAnErrorOfTheSheet() {
    String[] sheet = SHEET.clone();
    sheet[1] = "arrives;dopoledne;";
    event.with("alfa.csv", sheet);

    Run run = Run.of("collect", event.event(), path("alfa.csv"), "--roster", "--replace");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("alfa.csv:2: \"arrives\" is \"dopoledne\"");
  }

  @Test
  void c09WhenSomebodyCanComeIsTakenOverFromAForm() {
    event.with(
        "form.csv",
        "Timestamp;Your organisation;Whom?;available",
        "2026/10/01 9:00:00;Beta;Gama;1-4");

    Run run = Run.of("collect", event.event(), path("form.csv"), "--roster", "--replace");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("\"Beta\" says: available \"1-4\".");
    assertThat(event.files().get("organisations.csv"))
        .contains("organisation;available\r\n", "Beta;1-4\r\n");
  }

  @Test
  void c10WhenSomebodyCanComeIsKeptBesideTheWishes() {
    event
        .with("requests.csv", "organisation;wants;available", "Beta;Gama;1-4", "Beta;Alfa;1-4")
        .with("late.csv", "organisation;wants;available", "Gama;Beta;2-5", "Gama;Gama;3-5")
        .with("blank.csv", "organisation;wants;available", "Alfa;;6-8");
    String[] late = {path("late.csv"), path("blank.csv")};

    Run run = Run.of(with(late, "collect", event.event(), "--add"));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("requests.csv"))
        .contains(
            "organisation;wants;priority;earliest;latest;available\r\n",
            "Beta;Gama;;;;1-4\r\n",
            "Beta;\"Alfa, z.s.\";;;;\r\n",
            "Gama;Beta;;;;2-5\r\n",
            "Gama;;;;;3-5\r\n",
            "\"Alfa, z.s.\";;;;;6-8\r\n");
  }

  private static String[] with(String[] files, String... before) {
    return Stream.concat(Stream.of(before), Stream.of(files)).toArray(String[]::new);
  }
}
