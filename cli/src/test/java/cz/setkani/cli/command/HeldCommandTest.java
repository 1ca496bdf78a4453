package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the event: {@code setkani collect} of what took place, and {@code setkani report}. */
class HeldCommandTest {

  private static final String HEADINGS = "organisation;partner;took place?;what follows?";

  @TempDir private Path folder;
  private Folder event;

  @BeforeEach
  void anEventThatTookPlace() {
    event = Folder.small(folder);
    event.with(
        "result/schedule.csv",
        "round;table;organisation_1;organisation_2",
        "1;1;Library;School",
        "1;2;Town hall;Hospice",
        "2;1;Library;Hospice");
  }

  private Run collect(String file, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "collect";
    arguments[1] = event.event();
    arguments[2] = folder.resolve(file).toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  @Test
  void a01WhatComesBackIsPutTogetherAndReported() {
    event.with(
        "back.csv",
        HEADINGS,
        "Library;School;yes;a visit in May",
        "School;Library;yes;",
        "Hospice;Town hall;no;");

    Run collected = collect("back.csv");

    assertThat(collected.exitCode()).as(collected.err()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("held.csv").lines())
        .containsExactly(
            "\uFEFForganisation;partner;took_place;follows",
            "Library;School;yes;a visit in May",
            "School;Library;yes;",
            "Hospice;Town hall;no;");
    assertThat(collected.out()).contains("3 of 4 organisations", "2 took place, 1 did not");

    Run reported = Run.of("report", event.event());

    assertThat(reported.exitCode()).as(reported.err()).isEqualTo(ExitCode.DONE);
    assertThat(reported.out())
        .containsPattern("Booked +3")
        .containsPattern("Took place +1")
        .containsPattern("Did not take place +1")
        .containsPattern("Nobody said +1")
        .contains("report.pdf");
    assertThat(event.files()).containsKeys("result/report.html", "result/report.pdf");
    assertThat(event.files().get("result/report.csv").lines().skip(1))
        .containsExactlyInAnyOrder(
            "Library;yes;2;1;0;0;1;0;1;1;1",
            "School;yes;1;1;0;0;0;0;1;0;0",
            "Town hall;no;1;0;1;0;0;0;0;0;0",
            "Hospice;yes;2;0;1;0;1;0;1;1;0");
  }

  @Test
  void a02WhatComesLaterIsAddedAndWhatChangesIsKeptBeside() {
    event.with("back.csv", HEADINGS, "Library;School;yes;a visit");
    event.with("later.csv", HEADINGS, "Library;School;no;", "School;Library;yes;");
    event.with("same.csv", HEADINGS, "School;Library;yes;");
    collect("back.csv");
    String first = event.files().get("held.csv");

    Run later = collect("later.csv");
    Run same = collect("same.csv");

    assertThat(later.err()).contains("something else of \"School\" later");
    assertThat(event.files())
        .containsEntry("held.old.csv", first)
        .doesNotContainKey("held.old2.csv");
    assertThat(event.files().get("held.csv").lines().skip(1))
        .containsExactly("Library;School;no;", "School;Library;yes;");
    assertThat(same.out()).contains("(0 of them new)");
    assertThat(Run.of("report", event.event()).out()).containsPattern("Disputed +1");
  }

  @Test
  void a03ReplaceForgetsWhatWasSaidAndKeepsItBeside() {
    event.with("back.csv", HEADINGS, "Library;School;yes;a visit");
    event.with("anew.csv", HEADINGS, "Hospice;Library;yes;");
    collect("back.csv");
    String first = event.files().get("held.csv");

    collect("anew.csv", "--replace");

    assertThat(event.files()).containsEntry("held.old.csv", first);
    assertThat(event.files().get("held.csv").lines().skip(1))
        .containsExactly("Hospice;Library;yes;");
  }

  @Test
  void a04AllThatIsWrongIsToldAndNothingIsWritten() {
    event.with("back.csv", HEADINGS, "Library;Zoo;yes;", "School;Library;maybe;");
    Map<String, String> before = event.files();

    Run run = collect("back.csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("back.csv:2: \"Zoo\"", "back.csv:3: \"maybe\"");
    assertThat(event.files()).isEqualTo(before);
  }

  @Test
  void a05WishesAndWhatTookPlaceAreCollectedApart() {
    event.with("back.csv", HEADINGS, "Library;School;yes;");
    event.with("wishes.csv", "organisation;wants", "Library;School");

    Run run = collect("back.csv", folder.resolve("wishes.csv").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("wishes.csv", "one after the other");
  }

  @Test
  void a06WithoutAnythingSaidThereIsNoReport() {
    Run run = Run.of("report", event.event(), "--lang", "cs");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("není held.csv", "setkani collect");
  }

  @Test
  void a07AfterADayTheLastEditionIsWhatWasBooked() {
    Run.of("day", event.event(), "absent", "Hospice", "--round", "1");
    assertThat(Run.of("replan", event.event(), "--from", "1").exitCode()).isEqualTo(ExitCode.DONE);
    event.with("back.csv", HEADINGS, "Library;School;yes;");
    collect("back.csv");

    Run run = Run.of("report", event.event());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("result/report.csv")).contains("Hospice;no;0;0;0;0;0;0;1;0;0");
  }

  @Test
  void a08RowsThatCannotBeReadAreLeftOutWhereThatIsAskedForAndTold() {
    event.with(
        "back.csv", HEADINGS, "Library;Zoo;yes;", "School;Library;maybe;", "Hospice;Library;no;");

    Run run = collect("back.csv", "--skip-faulty");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .contains("back.csv:2: \"Zoo\"", "back.csv:2: warning: This row does not count");
    assertThat(event.files().get("held.csv").lines().skip(1))
        .containsExactly("Hospice;Library;no;");
  }
}
