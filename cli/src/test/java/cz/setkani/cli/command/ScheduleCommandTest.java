package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code setkani schedule}, as its user sees it. */
class ScheduleCommandTest {

  @TempDir private Path folder;

  @Test
  void a01WritesAllFilesAndTellsWhatWasReached() {
    Folder event = Folder.small(folder);

    Run run = Run.of("schedule", event.event());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("3 of 3: all of them", "this is proven");
    assertThat(event.files())
        .containsKeys(
            "result/schedule.csv",
            "result/unmet.csv",
            "result/timetables.csv",
            "result/summary.csv",
            "result/timetables.html",
            "result/timetables.pdf");
    assertThat(event.files().get("result/summary.csv"))
        .contains("requests_met;3\r\n", "priority_bound;3\r\n", "proven_optimal;yes\r\n");
  }

  /** Library comes on Thursday alone; the others could meet on both dates. */
  private Folder twoDates() {
    return Folder.small(folder)
        .with("event.csv", "setting;value", "tables;1", "title;Neighbours")
        .with(
            "sessions.csv",
            "session;date;start;rounds",
            "Thursday early;26. 11. 2026;9:00;1",
            "Thursday late;26. 11. 2026;14:00;1",
            "Friday early;27. 11. 2026;9:00;1",
            "Friday late;27. 11. 2026;14:00;1")
        .with(
            "organisations.csv",
            "organisation;sessions",
            "Library;Thursday early, Thursday late",
            "School;",
            "Town hall;Friday late",
            "Hospice;Thursday late");
  }

  @Test
  void a01cSessionsOfTwoDates() {
    Folder event = twoDates();

    Run run = Run.of("schedule", event.event());

    assertThat(run.out())
        .contains("Neighbours, Thursday 26 November 2026 – Friday 27 November 2026")
        .contains("3 of 3: all of them");
    assertThat(event.files().get("result/schedule.csv"))
        .contains(
            "1;09:00;09:15;1;Library;School",
            "2;14:00;14:15;1;Library;Hospice",
            "4;14:00;14:15;1;School;Town hall");
    assertThat(event.files().get("result/summary.csv"))
        .contains("breaks;0\r\n", "waiting_rounds;0\r\n");
    assertThat(event.files().get("result/timetables.html"))
        .contains(
            ">Thursday 26 November 2026<",
            ">Friday 27 November 2026<",
            "Your meetings are from 26 Nov 9:00 to 27 Nov 14:15.");
    assertThat(Run.of("verify", event.event(), event.event() + "/result/schedule.csv").exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void a01dDatesOnPaperInCzech() {
    Folder event = twoDates();

    Run run = Run.of("schedule", event.event(), "--lang", "cs");

    assertThat(run.out()).contains("čtvrtek 26. listopadu 2026 – pátek 27. listopadu 2026");
    assertThat(event.files().get("result/timetables.html"))
        .contains(">pátek 27. listopadu 2026<", "Schůzky máte od 26. 11. 9:00 do 27. 11. 14:15.");
  }

  @Test
  void a01eAnEditionOfSeveralDatesBeginsWithARound() {
    Folder event = twoDates();
    Run.of("schedule", event.event());
    event.with("day.csv", "round;what;who;detail", "1;delay;;10");

    assertThat(Run.of("replan", event.event(), "--now", "8:00").err())
        .contains("several dates", "--from N");
    assertThat(Run.of("replan", event.event(), "--from", "1").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files())
        .anySatisfy(
            (name, text) ->
                assertThat(text).contains("1;09:10;09:25;1", "2;14:00;14:15;1", "4;14:00;14:15;1"));
  }

  @Test
  void a02SameInputSameBytes() {
    Folder event = Folder.small(folder);

    Run.of("schedule", event.event(), "--out", folder.resolve("one").toString());
    Run.of("schedule", event.event(), "--out", folder.resolve("two").toString());

    Map<String, String> files = event.files();
    assertThat(files).hasSize(3 + 6 + 6);
    assertThat(files.keySet().stream().filter(name -> name.startsWith("one/")))
        .allSatisfy(
            name -> assertThat(files).containsEntry(name.replace("one/", "two/"), files.get(name)));
  }

  @Test
  void a03SpeaksTheLanguageAskedForThenTheEventsThenTheSystems() {
    Folder event = Folder.small(folder);
    Locale czech = Locale.forLanguageTag("cs-CZ");

    assertThat(Run.of("schedule", event.event()).out()).contains("Requests met");
    assertThat(Run.of(czech, false, "schedule", event.event()).out()).contains("Splněná přání");
    assertThat(Run.of("schedule", event.event(), "--lang", "cs").out()).contains("Splněná přání");

    event.with("event.csv", "setting;value", "rounds;3", "language;cs");
    assertThat(Run.of("schedule", event.event()).out()).contains("Splněná přání");
    assertThat(Run.of("schedule", event.event(), "--lang", "en").out()).contains("Requests met");
  }

  @Test
  void a04OptionsWinOverTheEvent() {
    Folder event = Folder.small(folder);

    Run.of("schedule", event.event(), "--rounds", "2", "--start", "13:10", "--round-minutes", "20");

    assertThat(event.files().get("result/timetables.csv"))
        .contains("Library;1;13:10;13:30;", "Library;2;13:30;13:50;")
        .doesNotContain("Library;3;");
  }

  @Test
  void a05ASingleFileOfRequestsIsEnough() {
    Folder event = new Folder(folder).with("wishes.csv", "organizace;chce", "A;B", "B;C");

    Run run = Run.of("schedule", folder.resolve("wishes.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("2 of 2");
    assertThat(event.files()).containsKey("result/schedule.csv");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({"en, yes, both", "cs, ano, oba"})
  void a06bWhatIsWrittenInEitherLanguageIsReadBack(String language, String yes, String both) {
    Folder event = Folder.small(folder).with("organisations.csv", "organisation", "A", "B", "C");
    event.with("requests.csv", "organisation;wants", "A;B", "B;A", "C;A");
    event.with("old.csv", "round;table;organisation_1;organisation_2;locked", "3;2;A;B;yes");
    String old = folder.resolve("old.csv").toString();
    Run.of("schedule", event.event(), "--keep", old, "--lang", language);
    String written = event.files().get("result/schedule.csv");

    String kept = folder.resolve("result/schedule.csv").toString();
    Run.of("schedule", event.event(), "--keep", kept, "--lang", language, "--rounds", "4");

    assertThat(written).contains(";2;A;B;" + both + ";" + yes + "\r\n");
    assertThat(event.files().get("result/schedule.csv"))
        .contains("\r\n3;", ";2;A;B;" + both + ";" + yes + "\r\n");
    assertThat(event.files().get("result/unmet.csv").lines()).hasSize(1);
  }

  @Test
  void a06LockedMeetingsOfAnEarlierScheduleStay() {
    Folder event =
        Folder.small(folder)
            .with(
                "old.csv",
                "round;start;end;table;organisation_1;organisation_2;requested_by;locked",
                "3;09:30;09:45;2;Library;School;1;yes",
                "1;09:00;09:15;1;School;Town hall;1;");

    Run run = Run.of("schedule", event.event(), "--keep", folder.resolve("old.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("result/schedule.csv"))
        .contains("3;09:30;09:45;2;Library;School;1;yes");
  }

  /**
   * Only at the loud table can the two meet whose round stays, since the quiet one is needed by
   * others then.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"en, round", "cs, kolo"})
  void a06cWhereTheRoundStaysTheTableMakesRoomForOthers(String language, String mark) {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;1")
            .with("tables.csv", "table;features", "quiet one;quiet", "loud one;")
            .with("organisations.csv", "organisation;needs", "A;", "B;", "C;quiet", "D;")
            .with("requests.csv", "organisation;wants", "A;B", "C;D")
            .with(
                "old.csv",
                "round;table;organisation_1;organisation_2;locked",
                "1;quiet one;A;B;" + mark);
    String old = folder.resolve("old.csv").toString();

    Run run = Run.of("schedule", event.event(), "--keep", old, "--lang", language);

    assertThat(run.out()).contains(language.equals("en") ? "2 of 2" : "2 z 2");
    assertThat(event.files().get("result/schedule.csv"))
        .contains(";loud one;A;B;1;" + mark + "\r\n", ";quiet one;C;D;1;\r\n");
  }

  @Test
  void a07LockedMeetingsThatContradictEachOtherEndWithFour() {
    Folder event =
        Folder.small(folder)
            .with(
                "old.csv",
                "round;table;organisation_1;organisation_2;locked",
                "1;1;Library;School;yes",
                "1;2;Library;Hospice;yes");

    Run run = Run.of("schedule", event.event(), "--keep", folder.resolve("old.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.err()).contains("old.csv:3").contains("Library");
    assertThat(event.files().keySet()).noneMatch(name -> name.startsWith("result"));
  }

  @Test
  void a08WrongDataEndWithThreeAndNothingIsWritten() {
    Folder event =
        Folder.small(folder)
            .with("requests.csv", "organisation;wants", "Library;Skool", "Hospice;Library;x");

    Run run = Run.of("schedule", event.event());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("requests.csv:2", "Skool", "School", "requests.csv:3");
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @Test
  void a09WhatCannotBeWrittenEndsWithFiveAndOldFilesAreWhole() throws IOException {
    Folder event = Folder.small(folder);
    Run.of("schedule", event.event());
    Files.delete(folder.resolve("result/unmet.csv"));
    Files.createDirectories(folder.resolve("result/unmet.csv/full"));
    Map<String, String> before = event.files();

    Run run = Run.of("schedule", event.event(), "--seed", "2", "--rounds", "4");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err()).contains("unmet.csv");
    assertThat(event.files()).isEqualTo(before);
  }

  @Test
  void a10QuietPrintsNothingButErrors() {
    Folder event = Folder.small(folder);

    assertThat(Run.of("schedule", event.event(), "--quiet"))
        .isEqualTo(new Run(ExitCode.DONE, "", ""));

    event.with("requests.csv", "organisation;wants", "Library;Nobody");
    assertThat(Run.of("schedule", event.event(), "--quiet").err()).contains("Nobody");
  }

  @Test
  void a11ProgressIsShownToSomebodyWhoLooksOn() {
    Folder event = Folder.small(folder);

    assertThat(Run.of("schedule", event.event()).err()).doesNotContain("Searching");
    assertThat(Run.of(Locale.ENGLISH, true, "schedule", event.event()).err()).contains("Searching");
  }

  @Test
  void a12APriorityThatIsNotOneIsExplainedAsPoints() {
    Folder event =
        Folder.small(folder)
            .with(
                "requests.csv",
                "organisation;wants;priority",
                "Library;School;5",
                "School;Hospice;");

    assertThat(Run.of("schedule", event.event()).out()).contains("points");
  }

  @Test
  void a13ATimeLimitIsASafetyNet() {
    Run run = Run.of("schedule", Folder.small(folder).event(), "--time-limit", "600");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).doesNotContain("ATTENTION");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "left alone                            | no  | 0",
        "a meeting locked                      | yes | 1",
        "saved by a program with other quotes  | yes | 1",
        "the summary is gone                   | no  | 1",
        "the summary saved with commas         | no  | 0"
      })
  void a14AScheduleThatSomebodyChangedIsKeptBesideTheNewOne(
      String what, String isEdited, int copies) {
    Folder event = Folder.small(folder);
    Run.of("schedule", event.event());
    String written = event.files().get("result/schedule.csv");
    String summary = event.files().get("result/summary.csv");
    String edited =
        switch (what) {
          case "a meeting locked" -> written.replaceFirst("\r\n$", "yes\r\n");
          case "saved by a program with other quotes" -> written.replace("Library", "\"Library\"");
          default -> written;
        };
    event.with("result/schedule.csv", edited);
    if (what.startsWith("the summary")) {
      event.with("result/summary.csv", what.endsWith("gone") ? "" : summary.replace(';', ','));
    }

    Run run = Run.of("schedule", event.event(), "--rounds", "4", "--tables", "1");

    assertThat(edited.equals(written)).isEqualTo(isEdited.equals("no"));
    assertThat(event.files().keySet())
        .filteredOn(name -> name.startsWith("result/schedule."))
        .hasSize(1 + copies);
    if (copies == 1) {
      assertThat(event.files().get("result/schedule.old.csv")).isEqualTo(edited);
      assertThat(run.out())
          .containsPattern("Kept +.*schedule\\.old\\.csv \\(schedule\\.csv was no");
    }
  }

  @Test
  void a15WhatWasKeptBeforeIsNeverWrittenOver() {
    Folder event = Folder.small(folder);
    for (String edited : new String[] {"first", "second", "second", "third"}) {
      event.with("result/schedule.csv", edited);
      Run.of("schedule", event.event(), "--quiet");
    }

    assertThat(event.files())
        .containsEntry("result/schedule.old.csv", "first")
        .containsEntry("result/schedule.old-2.csv", "second")
        .containsEntry("result/schedule.old-3.csv", "third")
        .doesNotContainKey("result/schedule.old-4.csv");
  }

  @Test
  void c01SuggestedMeetingsAreMarkedEverywhere() {
    Folder event = Folder.small(folder);

    Run run = Run.of("schedule", event.event(), "--suggest");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Suggested", "which nobody asked for");
    Map<String, String> files = event.files();
    assertThat(files.get("result/timetables.csv").lines().findFirst().orElseThrow())
        .endsWith(";partner;suggested");
    assertThat(files.get("result/timetables.csv")).contains(";Hospice;yes");
    assertThat(files.get("result/timetables.html")).contains("<em><span>suggested</span></em>");
    assertThat(files.get("result/schedule.csv").lines().filter(row -> row.endsWith(";;")))
        .isNotEmpty();
    assertThat(Run.of("verify", event.event(), event.event() + "/result/schedule.csv").exitCode())
        .isEqualTo(ExitCode.DONE);
  }
}
