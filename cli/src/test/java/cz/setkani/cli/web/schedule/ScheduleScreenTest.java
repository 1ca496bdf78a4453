package cz.setkani.cli.web.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.job.GivenSetting;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.ScheduleJob;
import cz.setkani.cli.job.ScheduleSettings;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.web.AwaitedWork;
import cz.setkani.cli.web.TestDesk;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.model.Effort;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.watch.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The screen on which a programme is made, without scripts. */
class ScheduleScreenTest {

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeEach
  void open() throws Exception {
    event = Files.createDirectories(folder.resolve("event"));
    write("event.csv", "setting;value\nrounds;4\ntables;2\n");
    write("requests.csv", "organisation;wants\nA;B\nA;C\nB;C\nC;D\nD;A\nE;A\nE;B\n");
    at = desk.event(event);
  }

  @Test
  void a01_beforeThereIsAProgrammeOneCanBeMade() throws Exception {
    TestDesk.Page page = desk.get(at + "schedule");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Make the programme", "as the event says");
    assertThat(page.text()).doesNotContain("of 7 requests met");
  }

  @Test
  void a02_whatIsWrittenIsWhatTheCommandWrites() throws Exception {
    List<Map<String, String>> forms =
        List.of(
            Map.of("effort", "quick"),
            Map.of("effort", "normal", "suggest", "yes"),
            Map.of("effort", "quick", "goal", "fair", "at_least", "1", "seed", "7"),
            Map.of("effort", "quick", "max_in_a_row", "2"));
    for (Map<String, String> form : forms) {
      TestDesk.Page done = make(form);

      assertThat(done.text()).contains("of 7 requests met").contains("The search ended because");
      assertThat(files(event.resolve("result"))).as("" + form).isEqualTo(commanded(form));
    }
  }

  @Test
  void a03_lockedMeetingsStayWhereTheyAreUnlessSomebodySaysOtherwise() throws Exception {
    make(Map.of("effort", "quick"));
    Path schedule = event.resolve("result/schedule.csv");
    String locked = Files.readString(schedule).replaceFirst("(?m)(^[1-9].*);(\r?)$", "$1;yes$2");
    Files.writeString(schedule, locked);
    SourceFile before = SourceFile.of("schedule.csv", Files.readAllBytes(schedule));

    TestDesk.Page page = desk.get(at + "schedule");
    assertThat(page.text())
        .contains("The meeting that is locked in the present programme stays")
        .contains("The programme that there is was changed by hand");
    make(Map.of("effort", "quick", "keep", "yes"));

    assertThat(Files.readString(schedule)).contains(";yes");
    assertThat(Files.readString(event.resolve("result/schedule.old.csv"))).isEqualTo(locked);
    assertThat(Files.readAllBytes(schedule))
        .isEqualTo(
            commanded(Map.of("effort", "quick"), Optional.of(before))
                .get("schedule.csv")
                .getBytes(UTF_8));
    assertThat(desk.get(at + "schedule").text()).contains("that one is kept as schedule.old.csv");
  }

  @Test
  void a04_whereTheEventHasErrorsNothingBegins() throws Exception {
    write("event.csv", "setting;value\nrounds;none\n");
    TestDesk.Page page = desk.get(at + "schedule");
    assertThat(page.text()).contains("no programme can be made").contains("Mend the data");

    TestDesk.Page refused = desk.post(page, at + "schedule/start", Map.of("effort", "quick"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(event.resolve("result")).doesNotExist();
  }

  @Test
  void a05_whatIsFilledInWronglyIsSaidAndKept() throws Exception {
    TestDesk.Page page = desk.get(at + "schedule");

    TestDesk.Page number =
        desk.post(page, at + "schedule/start", Map.of("effort", "thorough", "seed", "<b>x"));
    TestDesk.Page guarantee =
        desk.post(page, at + "schedule/start", Map.of("effort", "quick", "at_least", "many"));

    assertThat(number.status()).isEqualTo(422);
    assertThat(number.text()).contains("The number for chance \"<b>x\" is no whole number");
    assertThat(number.html()).doesNotContain("<b>x");
    assertThat(guarantee.status()).isEqualTo(422);
    assertThat(guarantee.text()).contains("this form").contains("many");
    assertThat(guarantee.field("at_least")).isEqualTo("many");
  }

  @Test
  void a06_afterARestartTheProgrammeIsThereAsItsFileIs() throws Exception {
    make(Map.of("effort", "quick"));
    desk.restart();
    assertThat(desk.event(event)).isEqualTo(at);

    assertThat(desk.get(at + "schedule").text())
        .contains("of 7 requests met")
        .contains("It is being worked out what would be possible");
    assertThat(desk.get(at + "schedule/worth").text()).contains("No timetable can meet more");
    assertThat(desk.get(at + "schedule").text()).contains("No timetable can meet more");
  }

  @Test
  void a07_aChangedEventHasNoProofsOfTheOneBefore() throws Exception {
    assertThat(make(Map.of("effort", "quick")).text()).contains("The search ended");

    write("event.csv", "setting;value\nrounds;5\ntables;2\n");

    assertThat(desk.get(at + "schedule").text())
        .contains("of 7 requests met")
        .doesNotContain("The search ended");
  }

  @Test
  void a08_aProgrammeThatBreaksRulesIsSaidToDoSo() throws Exception {
    make(Map.of("effort", "quick"));
    Path schedule = event.resolve("result/schedule.csv");
    List<String> lines = Files.readAllLines(schedule);
    Files.write(schedule, Stream.concat(lines.stream(), Stream.of("1;;;1;A;E;2;")).toList());

    TestDesk.Page page = desk.get(at + "schedule");

    assertThat(page.text()).contains("The programme breaks").contains("Mend it by hand");
  }

  @Test
  void a09_organisationsAreSortedByLinks() throws Exception {
    make(Map.of("effort", "quick"));

    for (String order : RowOrder.names()) {
      TestDesk.Page page = desk.get(at + "schedule?sort=" + order);
      assertThat(page.html()).contains("aria-current=\"true\"");
      assertThat(rowHeads(page)).as(order).containsExactlyInAnyOrder("A", "B", "C", "D", "E");
    }
    assertThat(rowHeads(desk.get(at + "schedule?sort=name")))
        .containsExactly("A", "B", "C", "D", "E");
  }

  @Test
  void b01_oneWorkAtATimeAndStoppingTakesWhatThereIs() throws Exception {
    large();
    TestDesk.Page page = desk.get(at + "schedule");
    TestDesk.Page first = desk.post(page, at + "schedule/start", Map.of("effort", "thorough"));
    assertThat(first.text()).contains("The programme is being made").contains("Stop");
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("requests.csv"), "organisation;wants\nA;B\n");
    String there = desk.event(other);

    TestDesk.Page second =
        desk.post(desk.get(there + "schedule"), there + "schedule/start", Map.of());
    assertThat(second.text())
        .contains("One thing at a time")
        .contains("(of the event \"event\")")
        .contains("Stop");
    desk.post(second, there + "work/stop", Map.of("then", "schedule"));

    TestDesk.Page done = awaited();
    assertThat(done.text()).contains("requests met");
    assertThat(other.resolve("result")).doesNotExist();
    assertThat(event.resolve("result/schedule.csv")).isRegularFile();
  }

  @Test
  void b02_filesThatChangeMeanwhileAreNoticed() throws Exception {
    large();
    desk.post(desk.get(at + "schedule"), at + "schedule/start", Map.of("effort", "thorough"));
    write("event.csv", "setting;value\nrounds;11\ntables;9\n");
    desk.post(desk.get(at + "schedule"), at + "work/stop", Map.of("then", "schedule"));

    assertThat(awaited().text())
        .contains("The files of the event were changed while this programme was being made")
        .contains("it does not go with the event as it is now");
  }

  private void large() throws Exception {
    write("event.csv", "setting;value\nrounds;12\ntables;9\n");
    write(
        "requests.csv",
        IntStream.range(0, 30)
            .boxed()
            .flatMap(
                i -> IntStream.range(1, 12).mapToObj(k -> "O" + i + ";O" + (i * 7 + k * k) % 30))
            .distinct()
            .filter(row -> !row.split(";")[0].equals(row.split(";")[1]))
            .collect(Collectors.joining("\n", "organisation;wants\n", "\n")));
  }

  private static List<String> rowHeads(TestDesk.Page page) {
    return java.util.regex.Pattern.compile("<th scope=\"row\"><a [^>]*>([^<]*)</a>")
        .matcher(page.html())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private TestDesk.Page make(Map<String, String> form) throws Exception {
    desk.post(desk.get(at + "schedule"), at + "schedule/start", form);
    return awaited();
  }

  private TestDesk.Page awaited() throws Exception {
    return AwaitedWork.on(desk, at + "schedule");
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(event.resolve(name), text);
  }

  private Map<String, String> commanded(Map<String, String> form) {
    return commanded(form, Optional.empty());
  }

  private Map<String, String> commanded(Map<String, String> form, Optional<SourceFile> keep) {
    List<GivenSetting> given =
        ScheduleForm.SETTINGS.stream()
            .filter(setting -> form.containsKey(setting.english()))
            .map(
                setting ->
                    new GivenSetting("--" + setting.english(), setting, value(form, setting)))
            .toList();
    Input input = new Input(Source.folder(event), keep, ReadOptions.NONE, given);
    ScheduleSettings settings =
        new ScheduleSettings(
            Optional.ofNullable(form.get("seed")).map(Long::valueOf),
            Optional.of(Effort.valueOf(form.get("effort").toUpperCase(Locale.ROOT))),
            form.containsKey("suggest"));
    Map<String, String> files = new TreeMap<>();
    ScheduleJob.of(input, settings)
        .handingOut(Printing.USUAL)
        .run(Watch.silent())
        .orElseThrow()
        .files(Printing.USUAL, Locale.ENGLISH)
        .output()
        .toBytes()
        .forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
    return files;
  }

  private static String value(Map<String, String> form, Setting setting) {
    return form.get(setting.english());
  }

  private static Map<String, String> files(Path folder) throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put("" + file.getFileName(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return files;
  }
}
