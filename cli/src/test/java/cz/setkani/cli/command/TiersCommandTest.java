package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that must be met, and who met before, as a user gives them. */
class TiersCommandTest {

  @TempDir private Path folder;

  /** One round at two tables: B can meet one of three, of whom two must meet it. */
  private Folder crowded(String... settings) {
    return new Folder(folder)
        .with("event.csv", settings)
        .with(
            "requests.csv",
            "organisation;wants;priority",
            "A;B;must",
            "C;B;musí",
            "D;B;1000",
            "D;E;2");
  }

  @Test
  void a01_whatMustBeMetIsToldAndProven() {
    Folder event = crowded("setting;value", "rounds;1", "tables;2");

    assertThat(Run.of("schedule", event.event(), "--lang", "en").out())
        .contains("Requests met   2 of 4")
        .contains("Must be met    1 of 2. No timetable can meet more of them: this is proven.")
        .contains("Most possible  1 request that must be met, 2 points of others. No timetable")
        .contains("Points met     2 of 1002");
    assertThat(event.files().get("result/summary.csv"))
        .contains("requests;4", "requests_met;2")
        .contains("priority_total;1002", "priority_met;2", "priority_bound;2")
        .contains("proven_optimal;yes")
        .contains("must;2", "must_met;1", "must_bound;1");
    assertThat(event.files().get("result/unmet.csv").lines().skip(1).findFirst().orElseThrow())
        .contains(";B;must;");
  }

  @Test
  void a02_theSameInCzech() {
    Folder event = crowded("setting;value", "rounds;1", "tables;2", "language;cs");

    assertThat(Run.of("schedule", event.event()).out())
        .contains(
            "Nutná přání      1 z 2. Víc nutných přání nesplní žádný program: je to dokázáno.")
        .contains("1 nutné přání, 2 body za ostatní");
    assertThat(event.files().get("result/summary.csv"))
        .contains("nutná_přání;2", "splněná_nutná_přání;1", "nejvýš_nutných_přání;1");
    assertThat(event.files().get("result/unmet.csv")).contains(";B;musí;");
    assertThat(Run.of("check", event.event()).out()).contains("1 nutné přání, 2 body za ostatní");
  }

  @Test
  void a03_whatAnAdviceCostsOfWhatMustBeMetIsTold() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;1", "tables;1")
            .with("requests.csv", "organisation;wants;priority", "A;B;must", "C;D;low");
    Run.of("schedule", event.event());
    String plan = folder.resolve("result/schedule.csv").toString();

    assertThat(Run.of("explain", event.event(), plan, "C", "D", "--lang", "en").out())
        .contains("no fewer than now, 1 request that must be met fewer than now");
    assertThat(Run.of("explain", event.event(), plan, "C", "D", "--lang", "cs").out())
        .contains("o nic méně než teď, o 1 nutné přání méně než teď");
  }

  @Test
  void b01_whoMetBeforeComesLast() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;1", "tables;1")
            .with("requests.csv", "organisation;wants", "A;B", "B;A", "C;D")
            .with("history.csv", "organisation_1;organisation_2", "b;a", "A;Somebody");

    Run run = Run.of("schedule", event.event(), "--lang", "en");

    assertThat(run.out())
        .contains("1 request, 0 of two that met before. No timetable can meet more")
        .contains("History        1 meeting of two that never met before, 0 of two that did");
    assertThat(run.err() + run.out())
        .contains("history.csv: note: 1 meeting of two of this roster stands in this earlier")
        .contains("1 more row has a name that is not on the roster");
    assertThat(event.files().get("result/summary.csv"))
        .contains("priority_met;1", "priority_bound;1", "proven_optimal;yes")
        .contains("again;2", "again_met;0", "again_bound;0")
        .contains("new_meetings;1", "repeated_meetings;0");
  }

  @Test
  void b02_orNeverAgain() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;2", "tables;1")
            .with("requests.csv", "organisation;wants", "A;B", "C;D")
            .with("old.csv", "kolo;organizace_1;organizace_2", "1;A;B");
    String old = folder.resolve("old.csv").toString();

    Run last = Run.of("schedule", event.event(), "--history", old, "--lang", "en");
    Run never =
        Run.of("schedule", event.event(), "--history", old, "--repeats", "never", "--lang", "en");

    assertThat(last.out()).contains("Requests met   2 of 2");
    assertThat(never.out()).contains("Requests met   1 of 2");
    assertThat(event.files().get("result/unmet.csv")).contains("The two met before (in ");
    String plan = folder.resolve("result/schedule.csv").toString();
    Run why = Run.of("explain", event.event(), plan, "A", "--history", old, "--repeats", "never");
    assertThat(why.err()).isEmpty();
  }

  /** On the day C can still meet one of two; what was promised to A and B stays for all that. */
  @Test
  void c01_whatMustBeMetOnTheDayGoesFirstAndPromisesStay() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;2", "tables;1", "between_sides;yes")
            .with("organisations.csv", "organisation;side", "A;in", "B;out", "C;in", "D;out")
            .with("requests.csv", "organisation;wants;priority", "A;B;must", "C;D;5", "C;B;1")
            .with("promised.csv", "round;table;organisation_1;organisation_2", "1;1;A;B");
    String promised = folder.resolve("promised.csv").toString();

    assertThat(Run.of("verify", event.event(), promised, "--lang", "en").out())
        .contains("Must be met    1 of 1");
    assertThat(Run.of("print", event.event(), promised).exitCode()).isEqualTo(ExitCode.DONE);
    event
        .with(
            "result/schedule.csv",
            "round;table;organisation_1;organisation_2;locked",
            "1;1;A;B;",
            "2;1;C;D;")
        .with("day.csv", "round;what;who;detail", "2;absent;D;", "2;wish;C;B (must)");
    Run run = Run.of("replan", event.event(), "--from", "2", "--lang", "en");

    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).containsPattern("Must be met +2 of 2");
    assertThat(event.files().get("day/2/schedule.csv"))
        .contains(";1;A;B;1;yes;held", "2;09:15;09:30;1;B;C;2;;added", ";1;C;D;1;;struck");
  }

  @Test
  void c02_ofTwoFreePlacesTheOneThatMustBeMetIsTaken() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;2", "tables;1")
            .with("organisations.csv", "organisation", "A", "B", "C", "D", "E")
            .with("requests.csv", "organisation;wants;priority", "A;B;", "C;D;1000")
            .with(
                "result/schedule.csv",
                "round;table;organisation_1;organisation_2;locked",
                "1;1;A;B;")
            .with("day.csv", "round;what;who;detail", "2;wish;E;B (must)");

    Run run = Run.of("replan", event.event(), "--from", "2", "--lang", "en");

    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
    List<String> rows = event.files().get("day/2/schedule.csv").lines().toList();
    assertThat(rows.subList(1, rows.size()))
        .containsExactly("1;09:00;09:15;1;A;B;1;yes;held", "2;09:15;09:30;1;B;E;2;;added");
  }
}
