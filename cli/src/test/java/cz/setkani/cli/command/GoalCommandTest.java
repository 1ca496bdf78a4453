package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals and guarantees as a user gives them. */
class GoalCommandTest {

  @TempDir private Path folder;

  /**
   * Two rounds at one table: the couple of A and its wishes count three each, the wish of C one.
   */
  private Folder unequal(String... settings) {
    return new Folder(folder)
        .with("event.csv", settings)
        .with("requests.csv", "organisation;wants;priority", "A;B;3", "A;D;3", "C;D;1");
  }

  @Test
  void a01_theGoalIsASettingOfTheEvent() {
    Folder event = unequal("setting;value", "rounds;2", "tables;1", "goal;fair");

    Run run = Run.of("schedule", event.event());

    assertThat(run.out())
        .contains(
            "Most possible  6 points. No timetable can meet more: this is proven. This one gives up"
                + " some for what goes before (see Price).",
            "Fairness       the least satisfied got 1 of 2. No timetable can give everybody a"
                + " larger share: this is proven.",
            "Price          2 points fewer met than without; the least satisfied got 1 of 2 instead"
                + " of 0 of 1");
    assertThat(event.files().get("result/summary.csv"))
        .contains("priority_met;4", "priority_bound;6", "proven_optimal;no", "goal;fair")
        .contains("fair_share;0.500", "fair_share_bound;0.500")
        .contains("other_requests_met;2", "other_fair_share;0.000");
  }

  @Test
  void a02_theOptionWins() {
    Folder event = unequal("setting;value", "rounds;2", "tables;1", "goal;fair");

    Run run = Run.of("schedule", event.event(), "--goal", "most");

    assertThat(run.out())
        .contains(
            "Price          with --goal fair 2 points fewer would be met; the least satisfied would"
                + " get 1 of 2 instead of 0 of 1")
        .doesNotContain("Fairness");
  }

  @Test
  void a03_whatIsGuaranteedIsGivenOrItIsSaidWhoLacksIt() {
    Folder event = unequal("nastavení;hodnota", "kola;2", "stoly;1", "aspoň;1");

    assertThat(Run.of("schedule", event.event()).out())
        .contains("Guaranteed     at least 1 own request for everybody")
        .contains("everybody has them");
    assertThat(Run.of("schedule", event.event(), "--at-least", "2").out())
        .contains("one organisation has fewer")
        .contains("Missing to the guarantee: 1 request. No timetable can do with fewer");
  }

  @Test
  void a04_verifyTellsWhoIsBelowAsWorthAndNotAsAFault() {
    Folder event =
        unequal("setting;value", "rounds;2", "tables;1", "at_least;1")
            .with("mine.csv", "round;table;organisation_1;organisation_2", "1;1;A;B", "2;1;A;D");

    Run run = Run.of("verify", event.event(), folder.resolve("mine.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("all are obeyed")
        .contains("one organisation has fewer")
        .contains(
            "C: 0 of 1. Nothing that is known of it alone stands against it; this timetable gives"
                + " it fewer.");
  }

  @Test
  void a05_wrongValuesAreFindings() {
    Folder event = unequal("setting;value", "goal;rich");

    Run run = Run.of("schedule", event.event(), "--at-least", "-1");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("event.csv:2").contains("\"rich\" is not a goal");
    assertThat(run.err()).contains("--at-least");
    assertThat(Run.of("schedule", event.event(), "--goal", "rich").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a06_whatIfCountsRequestsWhateverTheGoal() {
    Folder event = unequal("setting;value", "rounds;2", "tables;1", "goal;fair");

    Run.of("whatif", event.event(), "--tables", "1..1", "--rounds", "2..2");

    assertThat(event.files().get("whatif/whatif.csv")).contains("1;2;2;6;6;yes");
  }
}
