package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code setkani replan}, {@code fit} and {@code rehearse}, as their user sees them. */
class ReplanCommandTest {

  private static final String JOURNAL = "round;what;who;detail";

  @TempDir private Path folder;

  private Folder event;

  @BeforeEach
  void fourOrganisationsInThreeRoundsAtTwoTables() {
    event =
        Folder.small(folder)
            .with(
                "requests.csv",
                "organisation;wants",
                "Library;School",
                "School;Town hall",
                "Town hall;Hospice",
                "Hospice;Library")
            .with(
                "result/schedule.csv",
                "round;table;organisation_1;organisation_2;locked",
                "1;1;Library;School;",
                "2;1;School;Town hall;",
                "2;2;Library;Hospice;");
  }

  private Run replan(String... more) {
    return run("replan", more);
  }

  private Run run(String command, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = command;
    all[1] = event.event();
    System.arraycopy(more, 0, all, 2, more.length);
    return Run.of(all);
  }

  private List<String> rows(String file) {
    return event.files().get(file).replace("\uFEFF", "").lines().toList();
  }

  @Test
  void a01WithoutAnythingNewNothingIsWritten() {
    Run run = replan("--from", "2");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Nothing new since edition 1");
    assertThat(event.files()).doesNotContainKey("day.csv");
  }

  @Test
  void a02ThePromisesStayAndFreeRoundsAreFilled() {
    event.with("day.csv", JOURNAL, "2;absent;Library;");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(rows("day.csv")).last().isEqualTo("2;edition;;\"2, 2, 0\"");
    assertThat(rows("day/2/schedule.csv"))
        .anySatisfy(row -> assertThat(row).startsWith("1;").contains(";Library;School;"))
        .anySatisfy(row -> assertThat(row).contains("School;Town hall;").endsWith(";kept"))
        .anySatisfy(row -> assertThat(row).contains("Library;Hospice;").endsWith(";struck"))
        .anySatisfy(row -> assertThat(row).contains("Town hall;Hospice;").endsWith(";added"));
    assertThat(rows("day/2/announce.txt")).contains("Library is no longer here.");
    assertThat(run.out())
        .contains("2, valid from round 2 (9:15)")
        .contains("3 of 4")
        .contains("this is proven");
  }

  @Test
  void a03AnEditionThatIsLostIsMadeAgain() {
    event.with("day.csv", JOURNAL, "2;absent;Library;");
    replan("--from", "2");
    Map<String, String> before = new TreeMap<>(event.files());
    for (String name : before.keySet()) {
      if (name.startsWith("day/")) {
        assertThat(folder.resolve(name).toFile().delete()).isTrue();
      }
    }

    Run run = replan("--from", "2");

    assertThat(run.out())
        .contains("It must be what was printed then", "made again from the journal")
        .contains("Nothing new since edition 2");
    assertThat(event.files()).isEqualTo(before);
  }

  @Test
  void a04TwoEditionsFollowEachOther() {
    event.with("day.csv", JOURNAL, "2;absent;Hospice;2");
    replan("--from", "2");
    event.with(
        "day.csv",
        String.join("\r\n", rows("day.csv")),
        "3;walk_in;Guest;",
        "3;wish;Guest;School",
        "");

    Run run = replan("--from", "3", "--lang", "cs");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("3., platí od kola 3");
    assertThat(rows("day/3/schedule.csv"))
        .anySatisfy(row -> assertThat(row).contains(";Guest;").endsWith(";přidaná"));
    assertThat(rows("day/3/announce.txt")).contains("Nově je mezi námi: Guest");
  }

  @ParameterizedTest(name = "{0}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no round     | 2;absent;Library;  | --from 0   | USAGE      | --from: \"0\" is not a valid value. Expected: a whole number from 1 to 60",
        "no start     | 2;absent;Library;  |            | USAGE      | Missing: --from, --now",
        "pages        | 2;absent;Library;  | --from 2 --pages few | USAGE | --pages: \"few\" is not",
        "wrong time   | 2;absent;Library;  | --now 25:00 | USAGE     | --now: \"25:00\" is not",
        "too late     | 2;absent;Library;  | --from 9   | IMPOSSIBLE | No round is left",
        "over         | 2;absent;Library;  | --now 9:40 | IMPOSSIBLE | No round is left",
        "wrong name   | 2;absent;Librarry; | --from 2   | DONE       | Librarry",
        "unknown name | 2;absent;Zoo;      | --from 2   | INPUT      | \"Zoo\"",
        "wrong word   | 2;away;Library;    | --from 2   | INPUT      | away"
      })
  void a05WhatCannotBeIsTold(
      String name, String row, String options, ExitCode exitCode, String told) {
    event.with("day.csv", JOURNAL, row);

    Run run = replan(options == null ? new String[0] : options.split(" "));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    assertThat(run.err()).contains(told);
  }

  @Test
  void a06APromiseThatMustStayAndCannotIsNamedAndNothingIsWritten() {
    event.with("day.csv", JOURNAL, "2;lock;School;Town hall", "2;absent;School;");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.err())
        .contains("\"School\" and \"Town hall\" (round 2) are not to be moved")
        .contains("undo");
    assertThat(event.files()).doesNotContainKey("day/2/schedule.csv");
    assertThat(rows("day.csv")).hasSize(3);
  }

  @Test
  void a07AnEditionIsVerifiedAndExplainedAsTheDayStands() {
    event.with("day.csv", JOURNAL, "2;absent;Library;", "2;walk_in;Guest;", "2;wish;Guest;School");
    replan("--from", "2");
    String edition = folder.resolve("day/2/schedule.csv").toString();

    Run verify = Run.of("verify", event.event(), edition);
    Run explain = Run.of("explain", event.event(), edition, "Hospice");

    assertThat(verify.exitCode()).as(verify.err()).isEqualTo(ExitCode.DONE);
    assertThat(verify.out()).contains("all are obeyed", "4 of 5");
    assertThat(explain.exitCode()).as(explain.err()).isEqualTo(ExitCode.DONE);
    assertThat(explain.out()).contains("NOT MET: \"Hospice\" wants to meet \"Library\"");
  }

  @Test
  void a08FitTellsWhereAWishCouldStillBeMet() {
    event.with("day.csv", JOURNAL, "");

    Run run = run("fit", "Hospice", "--from", "2");
    Run two = run("fit", "Hospice", "Town hall", "--from", "3");
    Run meeting = run("fit", "Hospice", "Library");

    assertThat(run.out()).contains("Town hall", "round 3 (9:30): tables 1, 2");
    assertThat(two.out()).contains("round 3 (9:30): tables 1, 2");
    assertThat(run("fit", "Hospice", "hospice").err()).contains("\"Hospice\" cannot meet itself.");
    assertThat(meeting.out()).contains("\"Library\" and \"Hospice\" meet in round 2 at table 2.");
  }

  @Test
  void a09RehearseTellsWhatIsLostAndWhoIsMissedMost() {
    Run run = run("rehearse", "--absent", "1", "--runs", "3");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("3 of 4 requests met if all come")
        .contains("3 days on which 1 of 4 organisations do not come")
        .contains("School: without it alone");
  }

  @Test
  void a11WhoIsBackIsToldAllThatIsToComeInsteadOfItsOldPage() {
    event.with("day.csv", JOURNAL, "2;absent;Library;");
    replan("--from", "2");
    event.with("day.csv", String.join("\r\n", rows("day.csv")), "2;undo;;2", "");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(text("day/3/slips.html"))
        .contains("Library Edition 3 · valid from round 2 instead of the old page Round 2 9:15")
        .contains("Round 3 9:30");
    assertThat(rows("day/3/announce.txt"))
        .contains(
            "Library is here after all in rounds 2-3.",
            "There are new papers for: Hospice; Library");
  }

  @Test
  void a14WhoseAbsenceIsTakenBackBeforeItBeginsIsToldToo() {
    event.with("day.csv", JOURNAL, "3;absent;Library;");
    replan("--from", "2");
    run("day", "undo", "2");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(text("day/3/slips.html"))
        .contains("Library Edition 3 · valid from round 2 instead of the old page Round 2");
    assertThat(rows("day/3/announce.txt"))
        .contains("Library is here after all in round 3.")
        .anySatisfy(
            line -> assertThat(line).startsWith("There are new papers for: ").contains("Library"));
  }

  private String text(String file) {
    return event.files().get(file).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void a13ATableThatIsLostLaterIsSaidToBeLostFromThenOn() {
    event.with("day.csv", JOURNAL, "3;table_lost;2;");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(rows("day/2/announce.txt")).contains("From round 3 on, table 2 cannot be used.");
  }

  @Test
  void a14ALockThatIsTakenBackDoesNotLiveOnInAnEdition() {
    event.with("day.csv", JOURNAL, "2;lock;School;Town hall", "2;absent;Library;");
    replan("--from", "2");
    event.with(
        "day.csv", String.join("\r\n", rows("day.csv")), "2;undo;;2", "2;absent;School;", "");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void a12RoundsMoreAreAFactOfTheirOwn() {
    event.with("day.csv", JOURNAL, "2;rounds;;5");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(rows("day/2/announce.txt"))
        .contains("There are 2 rounds more; the last one is round 5.")
        .noneSatisfy(line -> assertThat(line).contains("after all"));
  }

  @ParameterizedTest
  @CsvSource({"replan --from 2", "fit Hospice", "rehearse --runs 1"})
  void a15WithoutAProgrammeItIsSaidHowToMakeOne(String command) {
    event.with("day.csv", JOURNAL, "2;absent;Library;");
    assertThat(folder.resolve("result/schedule.csv").toFile().delete()).isTrue();
    String[] words = command.split(" ");

    Run run = run(words[0], Arrays.copyOfRange(words, 1, words.length));

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .contains("The event has no programme yet", "setkani schedule " + event.event());
  }

  @Test
  void a16AllPagesAreWrittenAgainWhereTheyWereAskedFor() {
    event.with("day.csv", JOURNAL, "3;table_lost;2;");
    replan("--from", "2", "--all");
    String before = event.files().get("day/2/timetables.html");
    assertThat(folder.resolve("day/2/timetables.html").toFile().delete()).isTrue();
    assertThat(folder.resolve("day/2/schedule.csv").toFile().delete()).isTrue();

    replan("--from", "2");

    assertThat(rows("day.csv")).last().isEqualTo("2;edition;;\"2, 2, 0, all\"");
    assertThat(before).contains("Library", "School", "Town hall", "Hospice");
    assertThat(event.files().get("day/2/timetables.html")).isEqualTo(before);
  }

  @Test
  void a17EachPageOfAPrintedEditionTellsWhichItIs() {
    event.with("day.csv", JOURNAL, "2;absent;Library;");
    replan("--from", "2");
    String edition = folder.resolve("day/2/schedule.csv").toString();

    Run run = Run.of("print", event.event(), edition);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(text("day/2/print/timetables.html").split("Edition 2 · valid from round 2", -1))
        .hasSize(1 + 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | promised meetings moved on 2 pages: 3 of 3 requests met, no fewer than now",
        "cs | přesunout slíbené schůzky na 2 listech: splněno 3 z 3 přání, o nic méně než teď"
      })
  void a18ExplainTellsOnHowFewPagesPromisesWouldHaveToMove(String language, String told) {
    event
        .with("event.csv", "setting;value", "rounds;2", "tables;2")
        .with("requests.csv", "organisation;wants", "Library;Hospice", "School;Town hall")
        .with(
            "result/schedule.csv",
            "round;table;organisation_1;organisation_2",
            "1;1;Library;Hospice",
            "2;1;School;Town hall")
        .with("day.csv", JOURNAL, "1;wish;Library;School");
    replan("--from", "1");
    String edition = folder.resolve("day/2/schedule.csv").toString();

    Run run = Run.of("explain", event.event(), edition, "Library", "School", "--lang", language);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains(told).doesNotContain("anew", "znovu");
  }

  @Test
  void a19ADelayThatAPauseMakesUpForIsNotSaidOfAllRounds() {
    event
        .with("event.csv", "setting;value", "rounds;3", "tables;2", "pause;2:15")
        .with("day.csv", JOURNAL, "2;delay;;10, pause 2");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(rows("day/2/announce.txt"))
        .contains(
            "Round 2 begins at 9:25, which is 10 minutes later.",
            "The pause after round 2 takes 5 minutes.",
            "All other timetables stand; only the times are different.");
  }

  @Test
  void a20WhereTheDayEndsNowAllThatWasToComeIsStruck() {
    event.with("day.csv", JOURNAL, "2;rounds;;1");

    Run run = replan("--from", "2");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(rows("day/2/schedule.csv"))
        .filteredOn(row -> row.startsWith("2;"))
        .hasSize(2)
        .allMatch(row -> row.endsWith(";struck"));
    assertThat(run.out()).contains("Struck         2 meetings");
    assertThat(replan("--from", "2").out()).contains("Nothing new since edition 2");
    assertThat(replan("--from", "3", "--pages", "2").exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
  }

  @Test
  void a20ALockOfTwoWhoMissedEachOtherMakesNoEditionWrong() {
    event.with("day.csv", JOURNAL, "1;lock;Library;School", "1;absent;School;1-1");
    replan("--from", "2");
    String edition = folder.resolve("day/2/schedule.csv").toString();

    Run run = Run.of("verify", event.event(), edition);

    assertThat(rows("day/2/schedule.csv"))
        .anySatisfy(row -> assertThat(row).contains(";Library;School;").endsWith(";added"));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void a10TheFrontierIsToldAndNothingIsWritten() {
    event.with("day.csv", JOURNAL, "2;absent;Library;");

    Run run = replan("--from", "2", "--frontier");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Pages", "    0         0         3", "proven");
    assertThat(event.files()).doesNotContainKey("day/2/schedule.csv");
  }
}
