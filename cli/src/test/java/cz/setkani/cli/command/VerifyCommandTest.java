package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code setkani verify}, as its user sees it. */
class VerifyCommandTest {

  private static final String HEADINGS = "round;table;organisation_1;organisation_2;locked";

  @TempDir private Path folder;

  private Folder event;

  @BeforeEach
  void anEventOfFourInThreeRoundsAtTwoTables() {
    event =
        Folder.small(folder)
            .with(
                "organisations.csv",
                "organisation;aliases;arrives;leaves;max_meetings;resources;never_with",
                "Library;Books;;;;interpreter;",
                "School;;;;;;",
                "Town hall;;;2;;interpreter;School",
                "Hospice;;2;;1;;")
            .with(
                "requests.csv",
                "organisation;wants;latest",
                "Library;School;",
                "Hospice;Library;2",
                "Town hall;Hospice;");
  }

  private Run verify(String... rows) {
    event.with(
        "edited.csv", Stream.concat(Stream.of(HEADINGS), Stream.of(rows)).toArray(String[]::new));
    return Run.of("verify", event.event(), schedule());
  }

  private String schedule() {
    return folder.resolve("edited.csv").toString();
  }

  private List<String> told(Run run) {
    return run.err()
        .lines()
        .filter(line -> line.startsWith(schedule()))
        .map(line -> line.substring(schedule().length() + 1))
        .toList();
  }

  @Test
  void a01AScheduleThatWasWrittenObeysAllRulesAndReachesTheBound() {
    Run.of("schedule", event.event());

    Run run = Run.of("verify", event.event(), folder.resolve("result/schedule.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("Rules          all are obeyed")
        .contains("Requests met   2 of 3")
        .contains("2 requests. No timetable can meet more than this one.");
  }

  @Test
  void a02AWorseScheduleIsTold() {
    Run run = verify("1;1;Library;School;");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("Requests met   1 of 3")
        .contains("2 requests. No timetable that obeys the rules can meet more.");
  }

  @ParameterizedTest(name = "{0}: requests met {1}")
  @CsvSource({"struck, 1", "škrtnutá, 1", "gone, 1", "zrušená, 1", "kept, 2", "přidaná, 2"})
  void a10ARowThatIsStruckIsNoMeeting(String status, int met) {
    event.with(
        "edited.csv",
        HEADINGS + ";status",
        "1;1;Library;School;;held",
        "3;9;Hospice;Town hall;;struck",
        "2;1;Hospice;Library;;" + status);

    Run run = Run.of("verify", event.event(), schedule());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Requests met   " + met + " of 3");
  }

  @ParameterizedTest(name = "{0}: {1} | {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "itself      | 1;1;School;School; | | 2: Round 1, table 1: \"School\" is to meet itself."
            + " Maybe another organisation was meant.",
        "at once     | 2;1;Library;School; | 2;2;Hospice;Library; | 3: Round 2: \"Library\" has two"
            + " meetings at once, with \"School\" and with \"Hospice\". The other one stands in"
            + " line 2. It fits in no other round as long as the others stay.",
        "one table   | 2;2;Library;School; | 2;2;Town hall;Hospice; | 3: Round 2, table 2: two"
            + " meetings at once, \"Library\" with \"School\" and \"Town hall\" with \"Hospice\"."
            + " The other one stands in line 2. In this round a table is free: 1.",
        "away        | 1;1;Hospice;Library; | | 2: Round 1, table 1: \"Hospice\" is to meet then,"
            + " but it is present only in rounds 2-3. It would fit in round 2.",
        "shared      | 2;1;Library;School; | 2;2;Hospice;Town hall; | 3: Round 2: \"interpreter\""
            + " is needed in two meetings at once, \"Library\" with \"School\" and \"Hospice\" with"
            + " \"Town hall\". The other one stands in line 2. It fits in no other round as long as"
            + " the others stay.",
        "own limit   | 2;1;Hospice;Library; | 3;1;Hospice;School; | 3: Round 3, table 1: this is"
            + " meeting number 2 of \"Hospice\", but its own limit is 1. One of its meetings has to"
            + " go, or its limit has to rise.",
        "window      | 3;1;Hospice;Library; | | 2: Round 3, table 1: \"Hospice\" and \"Library\""
            + " meet, but \"Hospice\" asked for rounds 1-2. It would fit in round 2.",
        "twice       | 1;1;Library;School; | 3;1;School;Library; | 3: \"School\" and \"Library\""
            + " meet more than once: in round 1 and in round 3. The other one stands in line 2. One"
            + " of the two has to go.",
        "ruled out   | 1;1;School;Town hall; | | 2: Round 1, table 1: \"School\" and \"Town hall\""
            + " must not be put together. This meeting has to go."
      })
  void a03EveryBrokenRuleIsToldWithItsRowAndWhatWouldBeRight(
      String rule, String first, String second, String told) {
    Run run = second == null ? verify(first) : verify(first, second);

    assertThat(run.exitCode()).as(rule).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(told(run))
        .filteredOn(line -> !line.contains(": note: "))
        .anySatisfy(line -> assertThat(line).isEqualTo(told));
    assertThat(run.out()).containsPattern("Rules +broken in");
  }

  @Test
  void a04ARowThatStandsTwiceIsToldOnce() {
    Run run = verify("1;1;Library;School;", "1;1;Library;School;");

    assertThat(told(run))
        .containsExactly(
            "3: \"Library\" and \"School\" meet more than once: in round 1 and in round 1."
                + " The other one stands in line 2. One of the two has to go.");
  }

  @Test
  void a05AMeetingThatNobodyAskedForIsToldButNoFault() {
    Run run = verify("2;1;School;Hospice;");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(told(run))
        .containsExactly(
            "2: note: Round 2, table 1: \"School\" and \"Hospice\" meet, but neither asked for the"
                + " other.");
    assertThat(run.out()).contains("Asked by nobody  1 meeting");
  }

  @Test
  void a08AllThatIsToldCanBeWrittenAsATable() {
    event.with("edited.csv", HEADINGS, "1;1;Library;School;", "1;2;Libary;Hospice;");
    String list = folder.resolve("list.csv").toString();

    Run run = Run.of("verify", event.event(), schedule(), "--findings", list, "--quiet");

    assertThat(run.exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(event.files().get("list.csv").lines())
        .containsSubsequence(
            "\uFEFFseverity;code;file;line;column;message",
            "note;NAME_CORRECTED;"
                + schedule()
                + ";3;organisation_1;\"\"\"Libary\"\" is read as \"\"Library\"\".\"",
            "error;PRESENCE;"
                + schedule()
                + ";3;;\"Round 1, table 2: \"\"Hospice\"\" is to meet then, but it is present only"
                + " in rounds 2-3. It would fit in round 2.\"");
  }

  @Test
  void a09ATableOfWhatCannotBeReadIsWrittenAsWell() {
    event.with("edited.csv", HEADINGS, "1;1;Library;Zoo;");
    String list = folder.resolve("list.csv").toString();

    Run run = Run.of("verify", event.event(), schedule(), "--findings", list);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(event.files().get("list.csv")).contains("error;ORGANISATION_UNKNOWN;");
  }

  @Test
  void a06AllThatCannotBeReadIsToldAtOnceAndEndsWithThree() {
    Run run =
        verify("1;1;Library;Zoo;", "9;1;Library;School;", "1;7;Library;School;", ";1;Books;;");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(told(run)).hasSize(5);
    assertThat(run.err())
        .contains("edited.csv:2: \"Zoo\" is not in organisations.csv")
        .contains("edited.csv:3: \"round\" is \"9\", but must be a whole number from 1 to 3")
        .contains("edited.csv:4: There is no table \"7\"; the event has 2 tables.")
        .contains("edited.csv:5: The column \"round\" is empty, but a meeting needs it.");
  }

  @Test
  void a07OtherNamesAndMisspeltOnesAreUnderstood() {
    Run run = verify("1;1;books;Schhool;");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(told(run)).containsExactly("2: note: \"Schhool\" is read as \"School\".");
    assertThat(run.out()).contains("Requests met   1 of 3");
  }

  @Test
  void a08MeetingsThatMustStayAreMissed() {
    event.with("kept.csv", HEADINGS, "2;1;Library;School;yes");
    event.with("edited.csv", HEADINGS, "1;1;Library;School;");

    Run run =
        Run.of(
            "verify", event.event(), schedule(), "--keep", folder.resolve("kept.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(told(run))
        .containsExactly(
            "2: The locked meeting of \"Library\" and \"School\" belongs in round 2 at table 1, not"
                + " in round 1 at table 1. Maybe it need not stay.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no column      | round;table;organisation_1;organisation_2        | 2;1;Library;School",
        "no mark        | round;table;organisation_1;organisation_2;locked | 2;1;Library;School;",
        "marked         | round;table;organisation_1;organisation_2;locked |"
            + " 2;1;Library;School;yes",
        "the other way  | round;table;organisation_1;organisation_2        | 2;1;School;Library"
      })
  void a08AMeetingThatStaysNeedNotBeMarkedInTheScheduleToVerify(
      String mark, String headings, String row) {
    event.with("kept.csv", HEADINGS, "2;1;Library;School;yes");
    event.with("edited.csv", headings, row);
    String kept = folder.resolve("kept.csv").toString();

    Run verify = Run.of("verify", event.event(), schedule(), "--keep", kept);
    Run explain = Run.of("explain", event.event(), schedule(), "Hospice", "--keep", kept);

    assertThat(verify.exitCode()).as(verify.err()).isEqualTo(ExitCode.DONE);
    assertThat(explain.exitCode()).as(explain.err()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2;2;School;Library;", "2;2;Library;School;yes", "2;;Library;School;round"})
  void a08MeetingsOfWhichTheRoundStaysMayBeAtAnyTable(String row) {
    event.with("kept.csv", HEADINGS, "2;1;Library;School;kolo");
    event.with("edited.csv", HEADINGS, row);

    Run run =
        Run.of(
            "verify", event.event(), schedule(), "--keep", folder.resolve("kept.csv").toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2: The locked meeting of \"Library\" and \"School\" belongs in round 2, not in round"
            + " 1. Maybe it need not stay.",
        "cs | 2: Pevná schůzka \"Library\" - \"School\" patří do kola 2, ne do kola 1. Možná zůstat"
            + " nemusí."
      })
  void a08MeetingsOfWhichTheRoundStaysAreMissedInIt(String language, String fault) {
    event.with("kept.csv", HEADINGS, "2;1;Library;School;round");
    event.with("edited.csv", HEADINGS, "1;1;Library;School;");
    String kept = folder.resolve("kept.csv").toString();

    Run run = Run.of("verify", event.event(), schedule(), "--keep", kept, "--lang", language);

    assertThat(run.exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(told(run)).containsExactly(fault);
  }

  @Test
  void a09QuietTellsFaultsOnly() {
    event.with("edited.csv", HEADINGS, "2;1;School;Hospice;", "1;1;School;School;");

    Run run = Run.of("verify", event.event(), schedule(), "--quiet");

    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("edited.csv:3: ");
  }

  @Test
  void a10CzechIsSpoken() {
    event.with("edited.csv", "kolo;stůl;organizace_1;organizace_2", "1;1;Hospice;Library");

    Run run = Run.of("verify", event.event(), schedule(), "--lang", "cs");

    assertThat(told(run))
        .containsExactly(
            "2: Kolo 1, stůl 1: organizace \"Hospice\" tu má schůzku, ale přítomna je jen v kolech"
                + " 2-3. Vešla by se do kola 2.");
    assertThat(run.out()).contains("Pravidla         porušena na jednom místě (viz výše)");
  }

  @Test
  void a11AFileThatIsNotThereEndsWithThree() {
    Run run = Run.of("verify", event.event(), folder.resolve("nowhere.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("nowhere.csv");
  }
}
