package cz.setkani.cli.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.text.ExplainText;
import cz.setkani.cli.write.text.WhatifText;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.watch.Progress;
import cz.setkani.watch.Watch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Another caller than the command line: all in memory, with no folder and no console. */
class JobsInMemoryTest {

  private static final Map<String, String> NEIGHBOURS =
      Map.of(
          "event.csv", "setting;value\nrounds;3\ntables;2\n",
          "organisations.csv", "organisation\nLibrary\nSchool\nTown hall\nHospice\n",
          "requests.csv",
              "organisation;wants\nLibrary;School\nSchool;Town hall\nHospice;Library\n");

  private static final String SCHEDULE =
      "round;table;organisation_1;organisation_2\n1;1;Library;School\n";

  private static Source source(String... changes) {
    Map<String, String> texts = new TreeMap<>(NEIGHBOURS);
    for (int i = 0; i < changes.length; i += 2) {
      texts.put(changes[i], changes[i + 1]);
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    texts.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
    return Source.of("neighbours", bytes);
  }

  private static Input input(String... changes) {
    return Input.of(source(changes));
  }

  private static SourceFile file(String name, String text) {
    return SourceFile.of(name, text.getBytes(UTF_8));
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), UTF_8);
  }

  @Test
  void a01AnEventIsChecked() {
    Outlook outlook = CheckJob.of(input()).run(Watch.silent()).orElseThrow();

    assertThat(outlook.event().organisations()).hasSize(4);
    assertThat(outlook.bound().priority()).isEqualTo(3);
  }

  @Test
  void a02WithoutAnEventThereAreFindingsAndNoResult() {
    CheckJob job = CheckJob.of(input("requests.csv", "organisation;wants\nLibrary;Zoo\n"));

    assertThat(job.validation().findings())
        .anySatisfy(finding -> assertThat(finding.place().file()).isEqualTo("requests.csv"));
    assertThat(job.run(Watch.silent())).isEmpty();
  }

  @Test
  void a03AnEventIsScheduledIntoMemory() {
    List<Progress> told = new ArrayList<>();

    Scheduled scheduled =
        ScheduleJob.of(input(), ScheduleSettings.DEFAULTS).run(Watch.of(told::add)).orElseThrow();

    assertThat(scheduled.programme().explanation().measures().requestsMet()).isEqualTo(3);
    assertThat(scheduled.folder()).isEmpty();
    Map<String, byte[]> files = scheduled.files(Printing.USUAL, Locale.ENGLISH).output().toBytes();
    assertThat(files.keySet())
        .containsExactly(
            "schedule.csv",
            "unmet.csv",
            "timetables.csv",
            "summary.csv",
            "timetables.html",
            "timetables.pdf");
    assertThat(text(files, "schedule.csv").lines()).hasSize(4);
    assertThat(told).isNotEmpty();
  }

  @Test
  void a04GivenSettingsWinAndTheirPlaceIsToldAsTheCallerNamesIt() {
    Input input =
        new Input(
            source(),
            Optional.empty(),
            ReadOptions.NONE,
            List.of(new GivenSetting("the field of rounds", Setting.ROUNDS, "many")));

    assertThat(ScheduleJob.of(input, ScheduleSettings.DEFAULTS).validation().findings())
        .anySatisfy(finding -> assertThat(finding.place().file()).isEqualTo("the field of rounds"));
  }

  @Test
  void a04bGivenSettingsWinWhateverTheCallerCallsThem() {
    Source withTables = source("tables.csv", "table\nStage\nWindow\n");
    for (String shown : List.of("--tables", "the field of tables")) {
      Input input =
          new Input(
              withTables,
              Optional.empty(),
              ReadOptions.NONE,
              List.of(
                  new GivenSetting(shown, Setting.TABLES, "1"),
                  new GivenSetting("the field of rounds", Setting.ROUNDS, "5")));
      CheckJob job = CheckJob.of(input);

      assertThat(job.validation().event().orElseThrow().tables()).hasSize(1);
      assertThat(job.validation().event().orElseThrow().roundCount()).isEqualTo(5);
      assertThat(job.validation().findings())
          .extracting(finding -> finding.code())
          .doesNotContain(FindingCode.SETTING_TWICE, FindingCode.TABLES_DIFFER);
    }
  }

  @Test
  void a05WhatWasCancelledBeforehandStillGivesAWholeProgramme() {
    Watch watch = Watch.silent();
    watch.cancel();

    Scheduled scheduled =
        ScheduleJob.of(input(), ScheduleSettings.DEFAULTS).run(watch).orElseThrow();

    assertThat(scheduled.programme().explanation().faults()).isEmpty();
    assertThat(scheduled.files(Printing.USUAL, Locale.ENGLISH).output().toBytes()).hasSize(6);
  }

  @Test
  void a06AScheduleIsVerified() {
    Verification good =
        VerifyJob.of(input(), file("mine.csv", SCHEDULE)).run(Watch.silent()).orElseThrow();
    Verification bad =
        VerifyJob.of(input(), file("mine.csv", SCHEDULE + "1;1;Hospice;Town hall\n"))
            .run(Watch.silent())
            .orElseThrow();

    assertThat(good.verified().faults()).isEmpty();
    assertThat(good.bound().priority()).isEqualTo(3);
    assertThat(bad.verified().faults()).hasSize(1);
  }

  @Test
  void a07AnUnmetRequestIsExplained() {
    ExplainJob job =
        ExplainJob.of(input(), file("mine.csv", SCHEDULE), "hospice", Optional.empty());

    Explained explained = job.run(Watch.silent()).orElseThrow();

    assertThat(explained.organisation()).isEqualTo("Hospice");
    assertThat(explained.answers()).hasSize(1);
    assertThat(explained.answers().get(0).advice().proposals()).isNotEmpty();
  }

  @Test
  void a08ANameThatNobodyHasIsToldWithThoseLikeIt() {
    ExplainJob job =
        ExplainJob.of(input(), file("mine.csv", SCHEDULE), "Libarry", Optional.of("School"));

    assertThat(job.organisation().known().or(() -> job.organisation().near().stream().findFirst()))
        .contains("Library");
    assertThat(job.other().orElseThrow().known()).contains("School");
  }

  @Test
  void a09OtherRoomsAndDaysAreSurveyed() {
    WhatifSettings settings =
        new WhatifSettings(Optional.of(List.of(1, 2)), Optional.of(List.of(2, 3, 4)), "asked");

    Surveyed surveyed = WhatifJob.of(input(), settings).run(Watch.silent()).orElseThrow();

    assertThat(surveyed.survey().list()).hasSize(6);
    assertThat(text(surveyed.output(Locale.ENGLISH).toBytes(), "whatif.csv").lines()).hasSize(7);
  }

  @Test
  void a10WhatLiesAroundThePlanIsSurveyedIfNothingIsAsked() {
    Surveyed surveyed =
        WhatifJob.of(input(), WhatifSettings.DEFAULTS).run(Watch.silent()).orElseThrow();

    assertThat(surveyed.survey().list())
        .extracting(outcome -> outcome.tables() + "x" + outcome.rounds())
        .containsExactlyInAnyOrder(
            "1x1", "1x2", "1x3", "1x4", "1x5", "2x1", "2x2", "2x3", "2x4", "2x5");
  }

  @Test
  void a11FormsAreMade() {
    Forms forms = FormsJob.of(input()).run(Watch.silent()).orElseThrow();

    assertThat(forms.output(Locale.ENGLISH, false).toBytes().keySet())
        .contains("forms.html", "1-library.xlsx")
        .hasSize(5);
  }

  @Test
  void a12AnswersAreCollected() {
    CollectedWishes wishes =
        CollectJob.of(
                input(), List.of(file("answer.csv", "organisation;wants\nTown hall;Hospice\n")))
            .run(Watch.silent())
            .orElseThrow();

    assertThat(wishes.answered()).containsExactly("Town hall");
    assertThat(text(wishes.output(Locale.ENGLISH, true).toBytes(), "requests.csv"))
        .contains("Town hall;Hospice")
        .doesNotContain("Library");
  }

  @Test
  void a13WishesThatAnswersLoseAreFound() {
    CollectJob job =
        CollectJob.of(
            input(), List.of(file("answer.csv", "organisation;wants\nTown hall;Hospice\n")));

    assertThat(job.validation().findings())
        .extracting(finding -> finding.code())
        .contains(FindingCode.WISHES_LOST);
  }

  @Test
  void a14AnEventToBeginWithIsMadeAndCanBeScheduled() {
    Map<String, byte[]> files = InitJob.output(Locale.ENGLISH).toBytes();

    Scheduled scheduled =
        ScheduleJob.of(Input.of(Source.of("new", files)), ScheduleSettings.DEFAULTS)
            .run(Watch.silent())
            .orElseThrow();

    assertThat(scheduled.programme().schedule().meetings()).isNotEmpty();
  }

  @Test
  void a15AGivenScheduleIsPrintedIntoMemory() {
    Printed printed =
        PrintJob.of(input(), file("mine.csv", SCHEDULE)).run(Watch.silent()).orElseThrow();

    Map<String, byte[]> files =
        printed.files(Printing.USUAL, Locale.ENGLISH).orElseThrow().output().toBytes();
    assertThat(text(files, "timetables.csv")).contains("Library;1;09:00;09:15;1;School");
    assertThat(text(files, "timetables.html")).contains("School");
  }

  @Test
  void a16ABrokenScheduleIsNotPrinted() {
    Printed printed =
        PrintJob.of(input(), file("mine.csv", SCHEDULE + "1;1;Hospice;Town hall\n"))
            .run(Watch.silent())
            .orElseThrow();

    assertThat(printed.files(Printing.USUAL, Locale.ENGLISH)).isEmpty();
    assertThat(printed.verification().verified().faults()).hasSize(1);
  }

  @Test
  void a17WhatIsCutShortIsSaidAndStillTrue() {
    Watch watch = Watch.silent();
    watch.cancel();

    Outlook outlook = CheckJob.of(input()).run(watch).orElseThrow();
    Verification verification =
        VerifyJob.of(input(), file("mine.csv", SCHEDULE)).run(watch).orElseThrow();

    assertThat(outlook.isCutShort()).isTrue();
    assertThat(outlook.bound().priority()).isGreaterThanOrEqualTo(3);
    assertThat(verification.isCutShort()).isTrue();
    assertThat(verification.verified().faults()).isEmpty();
  }

  @Test
  void a18WhatWasCancelledBeforehandIsWrittenAndToldWhole() {
    Watch watch = Watch.silent();
    watch.cancel();
    Path folder = Path.of("somewhere");

    Surveyed surveyed = WhatifJob.of(input(), WhatifSettings.DEFAULTS).run(watch).orElseThrow();
    Explained explained =
        ExplainJob.of(input(), file("mine.csv", SCHEDULE), "Hospice", Optional.empty())
            .run(watch)
            .orElseThrow();
    Printed printed = PrintJob.of(input(), file("mine.csv", SCHEDULE)).run(watch).orElseThrow();

    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("cs"))) {
      assertThat(surveyed.output(language).toBytes()).hasSize(2);
      assertThat(WhatifText.lines(surveyed.planned(), surveyed.survey(), folder, language))
          .anyMatch(line -> line.startsWith("ATTENTION") || line.startsWith("POZOR"));
      assertThat(ExplainText.lines(explained.verified(), "Hospice", explained.answers(), language))
          .anyMatch(line -> line.contains("looked into") || line.contains("Nevyzkoušelo"));
      assertThat(printed.files(Printing.USUAL, language).orElseThrow().output().toBytes())
          .hasSize(6);
    }
  }
}
