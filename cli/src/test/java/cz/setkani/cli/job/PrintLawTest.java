package cz.setkani.cli.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.ScheduleSchema;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Effort;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.watch.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was scheduled and is then printed from its {@code schedule.csv} gives the same pages and
 * tables, whatever the event; only the summary says that nothing was searched.
 */
class PrintLawTest {

  private static final int ORGANISATIONS = 9;

  /** Where it is told that nothing was searched. */
  private static final Set<String> MEASURES = Set.of("summary.csv", "event.xlsx", "schedule.json");

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 15);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void printingWhatWasScheduledChangesNothing(int seed) {
    Random random = new Random(seed);
    Source source = event(random);
    Locale language = random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("cs");
    Map<String, byte[]> scheduled = schedule(source, seed, language);
    Map<String, byte[]> printed =
        PrintJob.of(Input.of(source), SourceFile.of("schedule.csv", scheduled.get("schedule.csv")))
            .run(Watch.silent())
            .orElseThrow()
            .files(Printing.USUAL.with(List.of(PrintPart.WORKBOOK, PrintPart.DATA)), language)
            .orElseThrow()
            .output()
            .toBytes();

    assertThat(printed.keySet()).isEqualTo(scheduled.keySet());
    assertThat(ScheduleSchema.faults(new String(scheduled.get("schedule.json"), UTF_8))).isEmpty();
    assertThat(ScheduleSchema.faults(new String(printed.get("schedule.json"), UTF_8))).isEmpty();
    scheduled.forEach(
        (name, bytes) -> {
          if (!MEASURES.contains(name)) {
            assertThat(new String(printed.get(name), UTF_8))
                .as(name)
                .isEqualTo(new String(bytes, UTF_8));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theSheetByRoundOfTheWorkbookIsReadAsTheSameSchedule(int seed) {
    Random random = new Random(seed);
    Source source = event(random);
    Locale language = random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("cs");
    Map<String, byte[]> scheduled = schedule(source, seed, language);
    PrintJob job =
        PrintJob.of(Input.of(source), SourceFile.of("event.xlsx", scheduled.get("event.xlsx")));
    Map<String, byte[]> printed =
        job.run(Watch.silent())
            .orElseThrow()
            .files(Printing.USUAL.with(List.of(PrintPart.WORKBOOK, PrintPart.DATA)), language)
            .orElseThrow()
            .output()
            .toBytes();

    assertThat(job.validation().findings())
        .filteredOn(finding -> finding.place().file().equals("event.xlsx"))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SHEET_TAKEN);
    assertThat(new String(printed.get("schedule.csv"), UTF_8))
        .isEqualTo(new String(scheduled.get("schedule.csv"), UTF_8));
    assertThat(new String(printed.get("timetables.csv"), UTF_8))
        .isEqualTo(new String(scheduled.get("timetables.csv"), UTF_8));
  }

  /** In one case of two with suggested meetings, where there is room for any. */
  private static Map<String, byte[]> schedule(Source source, int seed, Locale language) {
    boolean isSuggesting = seed % 2 == 0;
    Programme programme = programme(source, seed, isSuggesting);
    boolean isWithSuggested =
        programme.schedule().meetings().stream().anyMatch(programme.event()::isSuggested);
    Programme written = isWithSuggested ? programme : programme(source, seed, false);
    return ResultFolder.of(
            Printable.of(written, language),
            Printing.USUAL.with(List.of(PrintPart.WORKBOOK, PrintPart.DATA)))
        .output()
        .toBytes();
  }

  private static Programme programme(Source source, long seed, boolean isSuggesting) {
    ScheduleSettings settings =
        new ScheduleSettings(Optional.of(seed), Optional.of(Effort.QUICK), isSuggesting);
    ScheduleJob job = ScheduleJob.of(Input.of(source), settings);
    assertThat(job.validation().event()).as("%s", job.validation().findings()).isPresent();
    return job.run(Watch.silent()).orElseThrow().programme();
  }

  /** A small event with whatever an event can have. */
  private static Source event(Random random) {
    StringBuilder organisations =
        new StringBuilder("organisation;people;arrives;teams;needs;resources;table\n");
    StringBuilder requests = new StringBuilder("organisation;wants;priority;latest\n");
    for (int i = 0; i < ORGANISATIONS; i++) {
      boolean isInTwoTeams = random.nextInt(4) == 0;
      organisations.append(
          "Name %d;%s;%s;%s;%s;%s;%s\n"
              .formatted(
                  i,
                  isInTwoTeams ? "2" : random.nextInt(4) == 0 ? "Jan Novák" : "",
                  random.nextInt(4) == 0 ? "2" : "",
                  isInTwoTeams ? "2" : "",
                  random.nextInt(5) == 0 ? "quiet" : "",
                  !isInTwoTeams && random.nextInt(5) == 0 ? "interpreter" : "",
                  i == 0 ? "Window" : ""));
      for (int other = 0; other < ORGANISATIONS; other++) {
        if (other != i && random.nextInt(3) == 0) {
          requests.append(
              "Name %d;Name %d;%s;%s\n"
                  .formatted(
                      i,
                      other,
                      random.nextInt(3) == 0 ? "3" : "",
                      random.nextInt(6) == 0 ? "4" : ""));
        }
      }
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "event.csv",
        "setting;value\nrounds;%d\nmax_in_a_row;%d\npause;2:15\n"
            .formatted(4 + random.nextInt(3), 2 + random.nextInt(3))
            .getBytes(UTF_8));
    files.put(
        "tables.csv",
        "table;features;rounds\nWindow;quiet;\nCorner;quiet;\nStage;;1-4\n".getBytes(UTF_8));
    files.put("organisations.csv", organisations.toString().getBytes(UTF_8));
    files.put("requests.csv", requests.toString().getBytes(UTF_8));
    return Source.of("random", files);
  }
}
