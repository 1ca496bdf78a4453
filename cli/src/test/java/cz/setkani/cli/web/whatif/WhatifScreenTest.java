package cz.setkani.cli.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.job.AbsentShare;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.NumberRange;
import cz.setkani.cli.job.RehearseJob;
import cz.setkani.cli.job.RehearseSettings;
import cz.setkani.cli.job.Rehearsed;
import cz.setkani.cli.job.ScheduleJob;
import cz.setkani.cli.job.ScheduleSettings;
import cz.setkani.cli.job.Surveyed;
import cz.setkani.cli.job.WhatifJob;
import cz.setkani.cli.job.WhatifSettings;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.web.AwaitedWork;
import cz.setkani.cli.web.TestDesk;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.cli.write.text.RehearseText;
import cz.setkani.cli.write.words.WhatifWords;
import cz.setkani.watch.Watch;
import cz.setkani.whatif.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The screen of other rooms and days, without scripts. */
class WhatifScreenTest {

  private static final Map<String, String> RANGES = Map.of("tables", "1-3", "rounds", "2..4");

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeEach
  void open() throws Exception {
    event = Files.createDirectories(folder.resolve("event"));
    write("event.csv", "setting;value\nrounds;3\ntables;2\ncolour;red\n");
    write("requests.csv", "organisation;wants\nA;B\nA;C\nB;C\nC;D\nD;A\nE;A\nE;B\n");
    at = desk.event(event);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(event.resolve(name), text);
  }

  private Input input() {
    return Input.of(Source.folder(event));
  }

  private TestDesk.Page look(Map<String, String> ranges) throws Exception {
    desk.post(desk.get(at + "whatif"), at + "whatif/start", ranges);
    return AwaitedWork.on(desk, at + "whatif");
  }

  private static Surveyed commanded(Input input) {
    WhatifSettings settings =
        new WhatifSettings(
            NumberRange.parse("1-3").map(NumberRange::numbers),
            NumberRange.parse("2-4").map(NumberRange::numbers),
            "--rounds");
    return WhatifJob.of(input, settings).run(Watch.silent()).orElseThrow();
  }

  @Test
  void a01_theTableAndTheFilesAreThoseOfTheCommand() throws Exception {
    TestDesk.Page page = look(RANGES);

    Surveyed commanded = commanded(input());
    for (Outcome outcome : commanded.survey().list()) {
      String words = WhatifWords.words(outcome, commanded.survey(), Locale.ENGLISH);
      assertThat(page.html()).contains("title=\"" + words + "\"");
    }
    for (String sentence :
        WhatifWords.sentences(commanded.planned(), commanded.survey(), Locale.ENGLISH)) {
      assertThat(page.text()).contains(sentence);
    }
    commanded
        .output(Locale.ENGLISH)
        .toBytes()
        .forEach(
            (name, bytes) ->
                assertThat(event.resolve("whatif").resolve(name)).hasBinaryContent(bytes));
  }

  @Test
  void a02_aFieldTellsWhatWouldChangeAndIsTakenOverIntoTheSettings() throws Exception {
    look(RANGES);

    TestDesk.Page chosen = desk.get(at + "whatif/3/4");
    assertThat(chosen.text())
        .contains("3 tables and 4 rounds", "Beside the plan:", "(as planned: 9:45)")
        .contains("Tables needed: 3 (as planned: 2)");
    TestDesk.Page taken =
        desk.post(chosen, at + "whatif/take", Map.of("tables", "3", "rounds", "4"));

    assertThat(taken.text())
        .contains("Done: event.csv says 3 tables and 4 rounds now")
        .contains("kept as event.old.csv")
        .contains("The files of the event have changed since this was looked at");
    assertThat(Files.readString(event.resolve("event.csv")))
        .isEqualTo("setting;value\nrounds;4\ntables;3\ncolour;red\n");
  }

  @Test
  void a03_thePlanItselfAndWhatIsNotThereCannotBeTakenOver() throws Exception {
    look(RANGES);

    assertThat(desk.get(at + "whatif/2/3").text()).contains("That is the plan as it is");
    assertThat(desk.get(at + "whatif/9/9").html()).doesNotContain("whatif/take");
    desk.post(desk.get(at + "whatif"), at + "whatif/take", Map.of("tables", "900", "rounds", "2"));

    assertThat(event.resolve("event.old.csv")).doesNotExist();
  }

  @Test
  void a04_whoeverSawOtherFilesIsToldAndNothingIsTakenOver() throws Exception {
    look(RANGES);
    TestDesk.Page chosen = desk.get(at + "whatif/3/4");
    String others = "setting;value\nrounds;5\ntables;2\n";
    write("event.csv", others);

    TestDesk.Page refused =
        desk.post(chosen, at + "whatif/take", Map.of("tables", "3", "rounds", "4"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(event.resolve("event.csv")).hasContent(others);
  }

  @Test
  void a05_whereAFileOfItsOwnTellsTheTablesNothingIsOffered() throws Exception {
    write("tables.csv", "table\n1\n2\n");
    look(RANGES);

    assertThat(desk.get(at + "whatif/3/3").text())
        .contains("The file tables.csv tells which tables there are")
        .doesNotContain("Take it over");
    assertThat(desk.get(at + "whatif/2/4").text()).contains("Take it over");
  }

  @Test
  void a08_aRoomThatChangesIsNotMadeOneThatDoesNot() throws Exception {
    write("event.csv", "setting;value\nrounds;3\ntables;\"2, 3: 1\"\n");
    look(RANGES);

    assertThat(desk.get(at + "whatif/3/3").text())
        .contains("The event has other numbers of tables in some rounds")
        .doesNotContain("Take it over");
  }

  @Test
  void a06_whatIsFilledInWronglyIsSaidAndKept() throws Exception {
    TestDesk.Page page = desk.get(at + "whatif");

    for (String wrong : List.of("9-1", "0-3", "many", "1-99", "<b>")) {
      TestDesk.Page refused = desk.post(page, at + "whatif/start", Map.of("tables", wrong));
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.text()).contains("\"" + wrong + "\" is no range of numbers");
      assertThat(refused.html()).doesNotContain("<b>9").doesNotContain("value=\"<b>\"");
    }
    TestDesk.Page long60 = desk.post(page, at + "whatif/start", Map.of("rounds", "80"));
    assertThat(long60.status()).isEqualTo(422);
    TestDesk.Page absent = desk.post(page, at + "whatif/rehearse", Map.of("absent", "130%"));
    assertThat(absent.text()).contains("\"130%\" is no number of organisations");
  }

  @Test
  void a07_anEventWithErrorsIsNotLookedAt() throws Exception {
    write("event.csv", "setting;value\nrounds;none\n");

    TestDesk.Page refused = desk.post(desk.get(at + "whatif"), at + "whatif/start", Map.of());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("event.csv:2");
  }

  @Test
  void b01_theRehearsalIsThatOfTheCommand() throws Exception {
    assertThat(desk.get(at + "whatif").text()).contains("For this, a programme is needed");
    ScheduleJob.of(input(), ScheduleSettings.DEFAULTS)
        .run(Watch.silent())
        .orElseThrow()
        .files(Printing.USUAL, Locale.ENGLISH)
        .output()
        .writeTo(event.resolve("result"));

    desk.post(desk.get(at + "whatif"), at + "whatif/rehearse", Map.of("absent", "1"));
    TestDesk.Page page = AwaitedWork.on(desk, at + "whatif");

    RehearseSettings settings =
        new RehearseSettings(new AbsentShare(1, false), 100, Optional.empty());
    Rehearsed commanded =
        RehearseJob.of(input(), Optional.empty(), settings).run(Watch.silent()).orElseThrow();
    for (Labelled line :
        RehearseText.figures(
            commanded.verified().event(),
            commanded.absent(),
            commanded.forecast().orElseThrow(),
            Locale.ENGLISH)) {
      assertThat(page.text()).contains(line.label()).contains(line.texts());
    }
    assertThat(page.field("absent")).isEqualTo("1");
  }
}
