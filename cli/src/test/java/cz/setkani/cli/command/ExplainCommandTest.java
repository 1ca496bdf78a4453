package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code setkani explain}, as its user sees it. */
class ExplainCommandTest {

  private static final String HEADINGS = "round;table;organisation_1;organisation_2;locked";

  @TempDir private Path folder;

  private Folder event;

  /** One table and two rounds, of which Library and School have one each. */
  @BeforeEach
  void anEventWithTooLittleRoom() {
    event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;2", "tables;1", "title;Neighbours")
            .with(
                "organisations.csv",
                "organisation;aliases;never_with",
                "Library;Books;",
                "School;;",
                "Town hall;;Hospice",
                "Hospice;;")
            .with(
                "requests.csv",
                "organisation;wants",
                "Library;School",
                "School;Town hall",
                "Library;Town hall",
                "Hospice;Town hall")
            .with("edited.csv", HEADINGS, "1;1;Library;School;", "2;1;School;Town hall;");
  }

  private Run explain(String... names) {
    String[] arguments = new String[names.length + 3];
    arguments[0] = "explain";
    arguments[1] = event.event();
    arguments[2] = folder.resolve("edited.csv").toString();
    System.arraycopy(names, 0, arguments, 3, names.length);
    return Run.of(arguments);
  }

  @Test
  void a01TheTimetableAndWhatIsMetAreTold() {
    Run run = explain("Library");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("Neighbours\n\nLibrary\n\n 1.   9:00-9:15  table 1: School\n")
        .contains(" 2.   9:15-9:30  free\n", "Own requests met  1 of 2\n");
  }

  @Test
  void a02AnUnmetRequestHasItsReasonItsCheapestChangeAndWhoWouldHaveToGo() {
    Run run = explain("Library");

    assertThat(run.out())
        .contains("NOT MET: \"Library\" wants to meet \"Town hall\"\n")
        .contains("Why              \"Library\" is free in round 2, \"Town hall\" in round 1")
        .contains("What would help  one round more (3): 3 of 4 requests met, no fewer than now;")
        .contains("without \"Library\" - \"School\" (round 1): 2 of 4 requests met, no fewer");
  }

  @Test
  void a03OfTwoOnlyEveryChangeIsToldThatHelps() {
    Run run = explain("Library", "Town hall");

    assertThat(run.out())
        .doesNotContain("Own requests met")
        .startsWith("NOT MET: ")
        .containsSubsequence("one round more (3)", "without", "all meetings arranged anew")
        .doesNotContain("one table more");
  }

  @Test
  void a04OtherNamesAndMisspeltOnesAreUnderstood() {
    assertThat(explain("books").out()).isEqualTo(explain("Library").out());
    assertThat(explain("Librari").out()).isEqualTo(explain("Library").out());
  }

  @Test
  void a05WhoRefusedIsToldToNobody() {
    Run run = explain("Hospice");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("Why              This meeting could not be arranged.")
        .contains("What would help  No single change that was tried lets them meet.");
    assertThat(run.out() + run.err()).doesNotContain("never_with", "refuse", "must not");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Library | School  | \"Library\" and \"School\" meet in round 1 at table 1.",
        "School  | Library | \"School\" and \"Library\" meet in round 1 at table 1.",
        "School  | Hospice | Neither \"School\" nor \"Hospice\" asked for the other.",
        "Town hall | Library | NOT MET: \"Library\" wants to meet \"Town hall\""
      })
  void a06OfTwoItIsToldHowTheyStand(String one, String other, String told) {
    assertThat(explain(one, other).out()).contains(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoo     |         | ORGANISATION: \"Zoo\" is not an organisation of this event.",
        "Library | Hall | OTHER: \"Hall\" is not an organisation of this event. Did you mean \"Town"
            + " hall\"?"
      })
  void a07AnUnknownNameIsWrongUsage(String one, String other, String told) {
    Run run = other == null ? explain(one) : explain(one, other);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told);
  }

  @Test
  void a08ABrokenScheduleIsNotExplained() {
    event.with("edited.csv", HEADINGS, "1;1;Library;School;", "1;1;School;Town hall;");

    Run run = explain("Library");

    assertThat(run.exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("edited.csv:3: ", "setkani verify");
  }

  @Test
  void a09WhatCannotBeReadEndsWithThree() {
    event.with("edited.csv", HEADINGS, "1;1;Library;Zoo;");

    assertThat(explain("Library").exitCode()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void a10CzechIsSpoken() {
    Run run = explain("Library", "--lang", "cs");

    assertThat(run.out())
        .contains("Splněná vlastní přání  1 z 2")
        .contains("NESPLNĚNO: \"Library\" se chce setkat s \"Town hall\"")
        .contains("Co by pomohlo  jedno kolo navíc (3): splněno 3 z 4 přání, o nic méně než teď;");
  }

  @Test
  void a20WherePrioritiesDifferRequestsAndPointsAreToldApart() {
    event
        .with("event.csv", "setting;value", "rounds;1", "tables;1")
        .with("organisations.csv", "organisation", "A", "B", "C", "D")
        .with("requests.csv", "organisation;wants;priority", "A;B;1", "B;A;1", "C;D;2")
        .with("edited.csv", HEADINGS, "1;1;A;B;");

    assertThat(explain("C", "D").out())
        .contains(
            "without \"A\" - \"B\" (round 1): 1 of 3 requests met, 1 request fewer than now,"
                + " no fewer points than now; the others stay");
  }

  /** From the question what would help to the answer in the roster, and to a better timetable. */
  @Test
  void a21WhoHasATableMayLeaveItForAWheelchair() {
    event
        .with("event.csv", "setting;value", "rounds;1")
        .with("tables.csv", "table;features", "1;", "2;accessible")
        .with("organisations.csv", "organisation;table;needs", "A;1;", "B;;accessible")
        .with("requests.csv", "organisation;wants", "A;B")
        .with("edited.csv", HEADINGS);

    assertThat(explain("A", "B").out())
        .contains(
            "\"A\" leaves its own table for this meeting (yes in the column \"walks\"): 1 of");
    assertThat(Run.of("check", event.event()).out()).contains("yes in the column \"walks\"");

    event.with("organisations.csv", "organisation;table;needs;walks", "A;1;;yes", "B;;accessible;");
    assertThat(Run.of("schedule", event.event(), "--effort", "quick").out())
        .contains("Requests met   1 of 1");
  }
}
