package cz.setkani.cli.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.command.Run;
import cz.setkani.cli.web.TestDesk;
import cz.setkani.cli.write.folder.ResultFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen of papers, as a browser without scripts sees it. */
class PapersScreenTest {

  private static final String LOOK = "&copies=1&paper=a3";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private static Path before;
  private static Path scheduled;

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeAll
  static void schedule() throws Exception {
    scheduled = withoutProgramme(before.resolve("event"));
    Run.of("schedule", scheduled.toString());
  }

  @BeforeEach
  void putOnDesk() throws Exception {
    event = Files.createDirectories(folder.resolve("event/result")).getParent();
    for (String name : List.of("", "result")) {
      try (Stream<Path> files = Files.list(scheduled.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, event.resolve(name).resolve(file.getFileName()));
        }
      }
    }
    at = desk.event(event);
  }

  private static Path withoutProgramme(Path event) throws IOException {
    Files.createDirectories(event);
    Files.writeString(
        event.resolve("event.csv"), "setting;value\nrounds;3\ntables;2\ntitle;Neighbours\n");
    Files.writeString(
        event.resolve("organisations.csv"), "organisation\nLibrary\nSchool\nTown hall\nHospice\n");
    Files.writeString(
        event.resolve("requests.csv"),
        "organisation;wants\nLibrary;School\nSchool;Town hall\nHospice;Library\n");
    return event;
  }

  /** What the command writes where it is asked for the same. */
  private Map<String, String> byCommand(String... options) throws IOException {
    Path out = folder.resolve("by-command");
    String[] all =
        Stream.concat(
                Stream.of("print", event.toString(), "--out", out.toString()), Stream.of(options))
            .toArray(String[]::new);
    Run.of(all);
    return files(out);
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString().replace('\\', '/'), text(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  /** Bytes as letters, whatever they are. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> unpacked(byte[] zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), text(in.readAllBytes()));
      }
    }
    return files;
  }

  @Test
  void a01_beforeThereIsAProgrammeTheNextStepIsToMakeOne() throws Exception {
    String bare = desk.event(withoutProgramme(folder.resolve("bare")));

    TestDesk.Page page = desk.get(bare + "print");

    assertThat(page.text())
        .contains("There is no programme to print yet", "Make the programme")
        .doesNotContain("setkani schedule", "Write all");
  }

  @Test
  void a02_whatIsNeededTheEveningBeforeIsOfferedFirst() throws Exception {
    assertThat(desk.get(at + "print").text())
        .contains(
            "made of the programme in result/schedule.csv",
            "Timetables, a page for every organisation",
            "Cards for the tables",
            "They come into the folder " + event.toRealPath().resolve("result"))
        .doesNotContain("On the day", "What is different");
  }

  @ParameterizedTest
  @CsvSource({
    "timetables, html, timetables.html",
    "timetables, pdf,  timetables.pdf",
    "rounds,     pdf,  rounds.pdf",
    "chart,      html, chart.html",
    "cards,      pdf,  cards.pdf",
    "door,       html, door.html",
    "clock,      html, clock.html",
    "workbook,   xlsx, event.xlsx",
    "data,       json, schedule.json"
  })
  void a03_aPaperIsByteForByteThatOfTheCommand(String part, String format, String name)
      throws Exception {
    byte[] sent =
        desk.getBytes(at + "print/paper?what=" + part + "&part=" + part + "&as=" + format + LOOK);

    assertThat(text(sent)).isEqualTo(byCommand("--what", part, "--format", format).get(name));
  }

  @Test
  void a04_allPapersAtOnceAreThoseOfTheCommandAndTheSameEveryTime() throws Exception {
    String address =
        at
            + "print/all?what=timetables&what=door&what=grid&format=pdf&format=html"
            + "&copies=2&paper=a4&large=yes&people=yes";

    byte[] zip = desk.getBytes(address);

    assertThat(unpacked(zip))
        .isEqualTo(
            byCommand(
                "--what",
                "timetables,door,grid",
                "--format",
                "pdf,html",
                "--copies",
                "2",
                "--paper",
                "a4",
                "--large-print",
                "--people"));
    assertThat(desk.getBytes(address)).isEqualTo(zip);
  }

  @Test
  void a05_whatIsWrittenIsWhatTheCommandWritesAndIsTold() throws Exception {
    TestDesk.Page page = desk.get(at + "print?what=door&what=workbook&format=pdf" + LOOK);

    TestDesk.Page written =
        desk.postForm(page, at + "print/write", "what=door&what=workbook&format=pdf" + LOOK);

    assertThat(written.text()).contains("Written into the folder", "door.pdf", "event.xlsx");
    assertThat(files(event.resolve("result")))
        .containsAllEntriesOf(byCommand("--what", "door,workbook", "--format", "pdf,xlsx"));
  }

  @Test
  void a06_aPageIsShownApartFromTheDesk() throws Exception {
    TestDesk.Page page = desk.get(at + "print?what=clock&format=html&show=clock" + LOOK);
    TestDesk.Page clock =
        desk.get(at + "print/paper?what=clock&part=clock&as=html&format=html" + LOOK);

    assertThat(page.html()).contains("<iframe", "print/paper?");
    assertThat(clock.headers().get("content-security-policy"))
        .startsWith("sandbox allow-scripts allow-modals;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format=pdf             | Nothing is ticked",
        "what=clock&format=pdf  | Clock for the browser: to be had only as pages for a browser",
        "what=rounds&format=csv | Moderator's list, round by round: to be had only as pages for a",
        "what=resources         | to be had only as",
        "what=calendars         | There is nothing of it to be had: without a date",
        "what=nonsense&format=x | Nothing is ticked"
      })
  void a07_whatCannotBeHadIsRefusedWithTheReason(String ticked, String told) throws Exception {
    Map<String, String> before = files(event);
    TestDesk.Page page = desk.get(at + "print");

    assertThat(desk.get(at + "print/all?" + ticked + LOOK).text()).contains(told);
    TestDesk.Page written = desk.postForm(page, at + "print/write", ticked + LOOK);

    assertThat(written.status()).isEqualTo(200);
    assertThat(files(event)).isEqualTo(before);
  }

  @Test
  void a08_aProgrammeThatBreaksRulesIsNotPrinted() throws Exception {
    Files.writeString(
        event.resolve("result/schedule.csv"),
        "round;table;organisation_1;organisation_2\n1;1;Library;School\n1;1;Library;Hospice\n");

    TestDesk.Page page = desk.get(at + "print");

    assertThat(page.text()).contains("The programme breaks rules", "schedule.csv:2", "by hand");
    assertThat(desk.get(at + "print/all?what=door&format=pdf" + LOOK).text())
        .contains("breaks rules");
  }

  @Test
  void a09_whatIsStillThereOfAnotherProgrammeIsNamed() throws Exception {
    Run.of("print", event.toString(), "--what", "cards", "--format", "pdf");
    Files.writeString(
        event.resolve("result/schedule.csv"),
        "round;table;organisation_1;organisation_2\n2;1;Library;School\n");
    TestDesk.Page page = desk.get(at + "print");

    assertThat(page.text()).contains("of an earlier programme", "cards.pdf", "timetables.html");
    TestDesk.Page written =
        desk.postForm(page, at + "print/write", "what=timetables&format=csv" + LOOK);

    assertThat(written.text()).contains("Still there, and of another programme", "cards.pdf");
  }

  @Test
  void a12_allThatIsOutdatedIsWrittenAnewAtOnce() throws Exception {
    Run.of("print", event.toString(), "--what", "cards,door,workbook");
    Files.writeString(
        event.resolve("result/schedule.csv"),
        "round;table;organisation_1;organisation_2\n2;1;Library;School\n");
    TestDesk.Page page = desk.get(at + "print");
    PaperWish wish =
        PaperWish.renewing(
            ResultFolder.outdated(event.resolve("result")), PaperSet.EVENING.wish().look());

    assertThat(page.text()).contains("Write all of these anew");
    desk.postForm(page, at + "print/write", wish.query());

    assertThat(ResultFolder.outdated(event.resolve("result"))).isEmpty();
    assertThat(files(event.resolve("result")))
        .containsAllEntriesOf(byCommand("--what", "timetables,cards,door,workbook"));
  }

  @Test
  void a10_papersOfFilesThatChangedMeanwhileAreNotWritten() throws Exception {
    TestDesk.Page page = desk.get(at + "print");
    Files.writeString(event.resolve("organisations.csv"), "organisation\nLibrary\nSchool\n");

    TestDesk.Page written = desk.postForm(page, at + "print/write", "what=door&format=pdf" + LOOK);

    assertThat(written.text()).doesNotContain("Written into");
    assertThat(event.resolve("result/door.pdf")).doesNotExist();
  }

  @Test
  void a11_onTheDayThePapersAreThoseOfTheLastEdition() throws Exception {
    Files.writeString(event.resolve("day.csv"), "round;what;who;detail\n2;absent;Hospice;\n");
    Run.of("replan", event.toString(), "--from", "2", "--lang", "en");

    TestDesk.Page page = desk.get(at + "print");
    TestDesk.Page written =
        desk.postForm(page, at + "print/write", "what=changes&what=door&format=pdf" + LOOK);

    assertThat(page.text()).contains("Edition 2", "What is different");
    assertThat(written.text()).contains("slips.pdf");
    assertThat(event.resolve("day/2/print/slips.pdf")).exists();
  }
}
