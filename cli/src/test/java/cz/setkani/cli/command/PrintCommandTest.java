package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.ScheduleSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code setkani print}, as its user sees it. */
class PrintCommandTest {

  private static final String HEADINGS = "round;table;organisation_1;organisation_2";

  @TempDir private Path folder;

  private Run print(Folder event, String... more) {
    String[] arguments = {"print", event.event(), folder.resolve("edited.csv").toString()};
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Run.of(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cs"})
  void a01AScheduleThatWasWrittenIsPrintedAsItWas(String language) {
    Folder event = Folder.small(folder);
    Run.of("schedule", event.event(), "--lang", language);
    Map<String, String> before = new TreeMap<>(event.files());

    Run run =
        Run.of("print", event.event(), event.event() + "/result/schedule.csv", "--lang", language);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    Map<String, String> after = new TreeMap<>(event.files());
    before.remove("result/summary.csv");
    after.remove("result/summary.csv");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void a02TheSummaryClaimsNothingOfASearch() {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "2;1;Library;School");

    Run run = print(event);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("result/summary.csv").lines())
        .contains(
            "requests_met;1",
            "priority_bound;3",
            "proven_optimal;no",
            "stopped_because;given",
            "seed;",
            "fair_share;",
            "fair_share_bound;");
    assertThat(run.out())
        .containsPattern("Rules +all are obeyed")
        .contains("Requests met", "1 of 3", "timetables.html");
  }

  @Test
  void a03WhatWasChangedByHandStandsOnThePages() {
    Folder event =
        Folder.small(folder)
            .with("edited.csv", HEADINGS, "3;2;School;Library", "1;1;Town hall;School");

    Run run = print(event);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("result/schedule.csv").lines())
        .containsSubsequence(
            "1;09:00;09:15;1;School;Town hall;1;", "3;09:30;09:45;2;Library;School;1;");
    assertThat(event.files().get("result/timetables.csv"))
        .contains("Library;3;09:30;09:45;2;School", "Library;1;09:00;09:15;;");
    assertThat(event.files().get("result/unmet.csv")).contains("Hospice;Library");
  }

  @Test
  void a04AMeetingThatNobodyAskedForIsPrintedAndTold() {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;School;Hospice");

    Run run = print(event);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("neither asked for the other");
    assertThat(event.files().get("result/timetables.csv"))
        .contains("School;1;09:00;09:15;1;Hospice");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "two at once   | 1;1;Library;School | 1;2;Library;Hospice | two meetings at once",
        "one table     | 1;1;Library;School | 1;1;Town hall;Hospice | two meetings at once",
        "twice         | 1;1;Library;School | 2;1;School;Library | meet more than once",
        "with itself   | 1;1;Library;Library | 2;1;School;Library | is to meet itself"
      })
  void a05ABrokenScheduleIsToldAndNothingIsPrinted(
      String what, String first, String second, String told) {
    Folder event =
        Folder.small(folder)
            .with("edited.csv", HEADINGS, first, second)
            .with("result/timetables.html", "the pages that were good");
    Map<String, String> before = event.files();

    Run run = print(event, "--quiet");

    assertThat(run.exitCode()).as(what).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.err()).contains(told, "Nothing was written, for the schedule breaks rules.");
    assertThat(run.out()).isEmpty();
    assertThat(event.files()).isEqualTo(before);
  }

  @Test
  void a06ARuleThatNeedNotHoldIsChangedInTheEvent() {
    Folder event =
        Folder.small(folder)
            .with("edited.csv", HEADINGS, "1;1;Library;School", "2;1;Library;Hospice");

    assertThat(print(event, "--max-in-a-row", "1").exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(print(event, "--max-in-a-row", "2").exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void a07TheScheduleOfTheResultIsKeptAsItWasEdited() {
    Folder event = Folder.small(folder);
    Run.of("schedule", event.event());
    String edited = HEADINGS + "\n1;1;Library;School\n";
    event.with("result/schedule.csv", edited);

    Run run = Run.of("print", event.event(), event.event() + "/result/schedule.csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("schedule.old.csv");
    assertThat(event.files())
        .containsEntry("result/schedule.old.csv", edited)
        .hasEntrySatisfying(
            "result/schedule.csv", text -> assertThat(text).contains(";Library;School;1;"));
  }

  @Test
  void a08WrongDataAreToldAndEndWithThree() {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;Library;Zoo");

    Run run = print(event);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("edited.csv:2: \"Zoo\" is not in organisations.csv");
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @Test
  void a09CzechIsSpoken() {
    Folder event =
        Folder.small(folder)
            .with("edited.csv", HEADINGS, "1;1;Library;School", "1;1;Library;School");

    Run run =
        Run.of(
            Locale.forLanguageTag("cs"),
            false,
            "print",
            event.event(),
            folder.resolve("edited.csv").toString());

    assertThat(run.err()).contains("Nic nebylo zapsáno, protože program porušuje pravidla.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "                                    | result/schedule.csv result/summary.csv result/timetables.csv result/timetables.html result/timetables.pdf result/unmet.csv",
        "--what door                         | result/door.html result/door.pdf",
        "--what badges,resources             | result/badges.html result/badges.pdf",
        "--what workbook                     | result/event.xlsx",
        "--what data                         | result/schedule.json",
        "--what door,rounds --format pdf     | result/door.pdf result/rounds.pdf",
        "--what timetables --format html,pdf | result/timetables.html result/timetables.pdf",
        "--what all --format csv             | result/messages.csv result/schedule.csv result/summary.csv result/timetables.csv result/unmet.csv",
        "--format csv                        | result/messages.csv result/schedule.csv result/summary.csv result/timetables.csv result/unmet.csv"
      })
  void a10WhatIsAskedForIsWrittenAndNothingElse(String options, String files) {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;Library;School");

    Run run = print(event, options == null ? new String[0] : options.split(" +"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().keySet().stream().filter(name -> name.startsWith("result/")))
        .containsExactlyInAnyOrder(files.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--what door --format csv | --what door can be had as:",
        "--copies 0               | 1..20",
        "--copies 21              | 1..20",
        "--paper a5               | a4"
      })
  void a11WhatCannotBeHadIsToldBeforeAnythingIsRead(String options, String told) {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;Library;Zoo");

    Run run = print(event, options.split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(told);
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @Test
  void a12ARunWritesTheRestWhereItIsAskedTo() {
    Folder event = Folder.small(folder);

    Run run = Run.of("schedule", event.event(), "--print", "door,cards");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("door.pdf (list for the door)");
    assertThat(event.files())
        .containsKeys("result/timetables.html", "result/door.pdf", "result/cards.pdf")
        .doesNotContainKey("result/rounds.pdf");
  }

  @Test
  void a13OneFileGoesToTheStandardOutputAndNothingElse() {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;Library;School");

    Run run = print(event, "--format", "json", "--out", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(ScheduleSchema.faults(run.out())).isEmpty();
    assertThat(run.out()).startsWith("{\n  \"version\": 1,").endsWith("}\n");
    assertThat(run.err()).contains("Requests met");
    assertThat(folder.resolve("result")).doesNotExist();
    assertThat(folder.resolve("-")).doesNotExist();
  }

  @Test
  void a16WhereNobodyIsSharedThatIsSaid() {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;Library;School");

    Run run = print(event, "--what", "resources");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("resources: none, as nobody comes for several organisations");
    assertThat(folder.resolve("result").resolve("resources.pdf")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timetables", "door,data", "all"})
  void a14SeveralFilesDoNotGoThere(String parts) {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;Library;School");

    Run run = print(event, "--what", parts, "--out", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("With --out - there must be one file");
  }

  @Test
  void a15OnTheDayTheLastEditionIsPrintedIntoAFolderOfItsOwn() {
    Folder event = Folder.small(folder);
    Run.of("schedule", event.event());
    Run.of("day", event.event(), "absent", "Hospice", "--round", "1");
    Run.of("replan", event.event(), "--from", "1");
    Map<String, String> before = event.files();

    Run run = Run.of("print", event.event(), "--what", "door");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    Map<String, String> after = event.files();
    assertThat(after.remove("day/2/print/door.pdf")).isNotNull();
    assertThat(after.remove("day/2/print/door.html")).contains("2 · valid from round 1");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void a16AnEditionThatIsNotThereIsToldAndNoOtherOnePrinted() throws Exception {
    Folder event = Folder.small(folder);
    Run.of("schedule", event.event());
    Run.of("day", event.event(), "absent", "Hospice", "--round", "1");
    Run.of("replan", event.event(), "--from", "1");
    Files.delete(folder.resolve("day/2/schedule.csv"));

    Run run = Run.of("print", event.event());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("day/2/schedule.csv");
  }

  @Test
  void a17WhatWasWrittenForSomebodyWhoIsGoneIsSetAsideAndTold() {
    Folder event =
        Folder.small(folder)
            .with("organisations.csv", "organisation;e-mail", "Library;l@x.org", "School;s@x.org")
            .with("requests.csv", "organisation;wants", "Library;School")
            .with("edited.csv", HEADINGS, "1;1;Library;School");
    print(event, "--what", "messages");
    event
        .with("organisations.csv", "organisation;e-mail", "School;s@x.org", "Library;")
        .with("result/messages/notes.eml", "mine");

    Run run = print(event, "--what", "messages");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("1-library.eml", "2-school.eml");
    assertThat(event.files().keySet().stream().filter(name -> name.endsWith(".eml")))
        .containsExactly(
            "result/messages/1-school.eml",
            "result/messages/notes.eml",
            "result/messages/old/1-library.eml",
            "result/messages/old/2-school.eml");
  }

  @Test
  void a18PapersOfAnotherScheduleAreNamed() {
    Folder event = Folder.small(folder).with("edited.csv", HEADINGS, "1;1;Library;School");
    Run first = Run.of("schedule", event.event(), "--print", "door,clock");
    Run same = Run.of("schedule", event.event());

    Run run = print(event, "--lang", "en");

    assertThat(first.out()).doesNotContain("of another schedule");
    assertThat(same.out()).doesNotContain("of another schedule");
    assertThat(run.out())
        .containsPattern("Out of date +door.html, door.pdf, clock.html: of another schedule");
  }

  @Test
  void a19WhatIsDifferentInAnEditionIsPrintedAgainUnlessItWasChangedByHand() {
    Folder event = Folder.small(folder);
    Run.of("schedule", event.event());
    Run.of("day", event.event(), "absent", "Hospice", "--round", "1");
    Run.of("replan", event.event(), "--from", "1");

    Run run = Run.of("print", event.event(), "--what", "changes");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    Map<String, String> files = event.files();
    for (String name : new String[] {"slips.html", "slips.pdf", "changes.pdf", "announce.pdf"}) {
      assertThat(files.get("day/2/print/" + name)).isEqualTo(files.get("day/2/" + name));
    }
    event.with("day/2/schedule.csv", HEADINGS, "3;1;Library;School");
    assertThat(Run.of("print", event.event(), "--what", "changes").out())
        .contains("changes: none, for this is no edition of the day, or it was changed by hand");
  }

  @ParameterizedTest
  @CsvSource({"pdf,true", "csv,false"})
  void a20LettersThatPdfLacksAreToldWhereThereIsAPdf(String format, boolean isTold) {
    Folder event =
        Folder.small(folder)
            .with("event.csv", "setting;value", "rounds;3", "tables;2", "title;Party \uD83C\uDF89")
            .with("edited.csv", HEADINGS, "1;1;Library;School");

    Run run = print(event, "--what", "timetables", "--format", format);

    assertThat(run.out().contains("a square stands for")).isEqualTo(isTold);
  }
}
