package cz.setkani.cli.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.cli.read.JournalFile;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Finding;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are added to the journal of the day. */
class DayJobTest {

  private static final Locale CZECH = new Locale("cs");

  /** What a book of names was asked for so far. */
  private static final String LOOKED_UP = "validation.names.found";

  @TempDir private Path folder;

  @BeforeEach
  void makeEvent() throws IOException {
    write("organisations.csv", "organisation\nAlfa\nBeta\nPražské jaro, z.s.\n");
    write("requests.csv", "organisation;wants\nAlfa;Beta\nBeta;Pražské jaro\nPražské jaro;Alfa\n");
    Files.createDirectories(folder.resolve("result"));
    write(
        "result/schedule.csv",
        "round;table;organisation_1;organisation_2\n2;1;Alfa;Beta\n5;1;Alfa;Pražské jaro, z.s.\n");
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] journal() throws IOException {
    return Files.readAllBytes(folder.resolve("day.csv"));
  }

  /** A row as it is said: {@code absent|Alfa|5-8} from a round on; 0 if none is said. */
  private static JournalRow row(int round, String said) {
    String[] parts = Arrays.copyOf(said.split("\\|", -1), 3);
    return new JournalRow(
        Optional.of(round).filter(r -> r > 0),
        parts[0],
        parts[1] == null ? "" : parts[1],
        parts[2] == null ? "" : parts[2]);
  }

  private DayJob job(JournalRow row) throws UnwritableException {
    return DayJob.of(Input.of(Source.at(folder)), Optional.empty(), row, v -> CZECH);
  }

  private Noted add(int round, String said) throws UnwritableException {
    Noted noted = job(row(round, said)).run(Watch.silent()).orElseThrow();
    noted.output().writeTo(noted.folder());
    return noted;
  }

  @Test
  void a01_aNewJournalHasHeadingsInTheLanguageOfTheEvent() throws Exception {
    Noted noted = add(4, "absent|alfa");

    assertThat(new String(journal(), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFkolo;co;kdo;podrobnosti\r\n4;nepřišla;Alfa;\r\n");
    assertThat(noted.entry())
        .isEqualTo(new Entry(2, 4, new Happening.Absent("Alfa", Optional.empty())));
    assertThat(noted.effect()).isEqualTo(new DayEffect(1, 0, 0, Map.of(), false));
  }

  @ParameterizedTest(name = "{0}, {1} between cells, line ends {2}, last line open: {3}")
  @CsvSource({
    "UTF-8, ;, windows, false",
    "UTF-8, ',', unix, true",
    "UTF-16LE, TAB, windows, false",
    "UTF-16BE, ;, windows, true",
    "windows-1250, ;, windows, true",
    "ISO-8859-2, |, unix, false",
    "IBM852, ;, windows, false"
  })
  void a02_whatIsAddedLooksLikeWhatIsThere(
      Charset charset, String cells, String lines, boolean isOpen) throws Exception {
    String end = lines.equals("unix") ? "\n" : "\r\n";
    String text =
        "co;kdo;poznámka;podrobnosti;kolo\nnepřišla;Pražské jaro, z.s.;říkal to žlutý kůň;;1\n"
            + "přijde;Pražské jaro, z.s.;;3;";
    String typed =
        text.replace(", z.s.", "")
                .replace(";", cells.equals("TAB") ? "\t" : cells)
                .replace("\n", end)
            + (isOpen ? "" : end);
    byte[] before = typed.getBytes(charset);
    Files.write(folder.resolve("day.csv"), before);

    add(6, "table_lost|1");
    add(7, "absent|Pražske jaro");

    byte[] after = journal();
    assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
    String added = new String(after, before.length, after.length - before.length, charset);
    assertThat(added)
        .isEqualTo(
            ((isOpen ? "\n" : "")
                    + "stůl_nejde;1;;;6\nnepřišla;"
                    + quoted("Pražské jaro, z.s.")
                    + ";;;7\n")
                .replace(";", cells.equals("TAB") ? "\t" : cells)
                .replace("\n", end));
    assertThat(
            JournalJob.of(Input.of(Source.at(folder)), Optional.empty())
                .run(Watch.silent())
                .get()
                .entries())
        .extracting(Entry::row)
        .containsExactly(2, 3, 4, 5);
  }

  private static String quoted(String cell) {
    return '"' + cell + '"';
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '/',
      value = {
        "4 / absent            / DAY_CELL_MISSING",
        "0 / absent|Alfa       / DAY_CELL_MISSING",
        "4 / absent|Rybáři     / ORGANISATION_UNKNOWN",
        "4 / abscent|Alfa      / DAY_WORD_UNKNOWN",
        "4 / not_held|Alfa|Beta / MEETING_NOT_THERE",
        "0 / lock|Beta|Pražské jaro / MEETING_NOT_THERE",
        "0 / undo|2            / UNDO_NOT_POSSIBLE",
        "0 / undo|x            / NUMBER_WRONG",
        "4 / delay|soon        / DELAY_NOT_READ"
      })
  void b01_wrongRowsAreRefused(int round, String said, String code) throws Exception {
    DayJob job = job(row(round, said));

    assertThat(job.run(Watch.silent())).isEmpty();
    assertThat(job.validation().findings())
        .extracting(Finding::code)
        .extracting(Enum::name)
        .contains(code);
    assertThat(folder.resolve("day.csv")).doesNotExist();
  }

  @Test
  void b02_aMeetingThatWasNotHeldHasItsRound() throws Exception {
    Noted noted = add(0, "neproběhla|Beta|Alfa");

    assertThat(noted.entry()).isEqualTo(new Entry(2, 2, new Happening.NotHeld("Beta", "Alfa")));
    assertThat(noted.effect()).isEqualTo(new DayEffect(1, 0, 0, Map.of(), false));
  }

  @Test
  void b03_whatIsUndoneIsRestored() throws Exception {
    add(1, "absent|Alfa");

    assertThat(add(0, "undo|2").effect()).isEqualTo(new DayEffect(0, 2, 0, Map.of(), false));
  }

  @Test
  void b04_aWorkbookIsNotAddedTo() throws Exception {
    Files.write(folder.resolve("day.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

    assertThatThrownBy(() -> job(row(1, "absent|Alfa"))).isInstanceOf(UnwritableException.class);
  }

  @Test
  void b05_lettersThatAnOldEncodingLacksAreNotLost() throws Exception {
    Files.write(
        folder.resolve("day.csv"),
        "kolo;co;kdo;podrobnosti\r\n1;nepřišla;Pražské jaro;\r\n".getBytes("windows-1250"));
    byte[] before = journal();

    assertThatThrownBy(() -> job(row(3, "walk_in|Допомога")))
        .isInstanceOf(UnwritableException.class);
    assertThat(journal()).isEqualTo(before);
  }

  @Test
  void c01_whatWasReadBeforeAnotherRowCameIsAddedBelowIt() throws Exception {
    Noted first = job(row(1, "absent|Alfa")).run(Watch.silent()).orElseThrow();
    Noted second = job(row(2, "absent|Beta")).run(Watch.silent()).orElseThrow();

    second.output().writeTo(second.folder());
    first.output().writeTo(first.folder());

    assertThat(new String(journal(), StandardCharsets.UTF_8).lines().skip(1))
        .containsExactly("2;nepřišla;Beta;", "1;nepřišla;Alfa;");
    assertThat(List.of(second.row().getAsInt(), first.row().getAsInt())).containsExactly(2, 3);
  }

  @Test
  void c02_twoThatUndoTheSameRowDoItOnce() throws Exception {
    add(1, "absent|Alfa");
    Noted first = job(row(0, "undo|2")).run(Watch.silent()).orElseThrow();
    add(0, "undo|2");
    byte[] before = journal();

    assertThatThrownBy(() -> first.output().writeTo(first.folder()))
        .isInstanceOf(UnwritableException.class);
    assertThat(journal()).isEqualTo(before);
  }

  @Test
  void c03_allRowsAddedAtOnceAreThere() throws Exception {
    List<Thread> threads =
        IntStream.rangeClosed(1, 6).mapToObj(round -> new Thread(() -> addQuietly(round))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(new String(journal(), StandardCharsets.UTF_8).lines().skip(1))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 6).mapToObj(r -> r + ";nepřišla;Alfa;").toList());
  }

  private void addQuietly(int round) {
    try {
      add(round, "absent|Alfa");
    } catch (UnwritableException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void c04_anEditionIsNotedOnlyInTheJournalItWasMadeFor() throws Exception {
    Input input = Input.of(Source.at(folder));
    JournalFile asRead = JournalFile.of(input.source(), input.known());
    JournalRow edition =
        JournalRow.of(new Happening.Edition(2, 4, 0, Optional.of(7L), Optional.empty(), false));

    JournalAppend.append(edition, asRead, input, CZECH, (folder, seconds) -> {});

    assertThat(new String(journal(), StandardCharsets.UTF_8).lines().skip(1))
        .containsExactly("4;vydání;;\"2, 4, 0, seed 7\"");
    assertThatThrownBy(
            () -> JournalAppend.append(edition, asRead, input, CZECH, (folder, seconds) -> {}))
        .isInstanceOf(UnwritableException.class);
  }

  /** What is known with a row before it is written is what is read once it is: over seeds. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void c05_theDayWithTheRowIsTheDayThatIsReadAfterwards(long seed) throws Exception {
    Random random = new Random(seed);
    DayInHand day = read();
    int known = 0;
    for (int i = 0; i < 12; i++) {
      JournalRow row = row(1 + random.nextInt(5), anyRow(random));
      DayJob job = DayJob.of(day, row, v -> CZECH).withoutWays();
      Optional<DayInHand> next = job.next();
      Optional<Noted> noted = job.run(Watch.silent());
      if (noted.isPresent()) {
        noted.get().output().writeTo(noted.get().folder());
      }
      DayInHand fresh = read();
      if (next.isPresent()) {
        known++;
        assertThat(noted).isPresent();
        assertThat(next.get())
            .usingRecursiveComparison()
            .ignoringFields("input.source.listing", LOOKED_UP)
            .isEqualTo(fresh);
      }
      day = next.orElse(fresh);
    }
    assertThat(known).isPositive();
  }

  private DayInHand read() {
    return DayInHand.of(Input.of(Source.at(folder)), Optional.empty());
  }

  private static String anyRow(Random random) {
    List<String> rows =
        List.of(
            "here|Alfa",
            "here|Beta",
            "absent|Alfa",
            "absent|Pražské jaro",
            "arrives|Beta|4",
            "leaves|Alfa|3",
            "undo||" + (2 + random.nextInt(4)),
            "delay||10",
            "table_lost|1",
            "walk_in|Delta|Jana",
            "wish|Beta|Alfa",
            "wish|Delta|Alfa (2)",
            "not_held|Alfa|Beta",
            "absent|Nobody",
            "rounds||6",
            "edition||2, 3, 0");
    return rows.get(random.nextInt(rows.size()));
  }

  /** A row is not known before where it is not written as it was checked, or makes an edition. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "absent|Pražské jaro, false",
    "'absent|Pražské jaro, z.s.', true",
    "absent|Nobody, false",
    "'edition||2, 4, 0', false"
  })
  void c06_theDayWithARowIsKnownBeforeOnlyIfItIsWrittenAsItWasChecked(String said, boolean isKnown)
      throws Exception {
    assertThat(job(row(2, said)).next().isPresent()).isEqualTo(isKnown);
  }

  @Test
  void d01_ofADelayItIsToldWhatEachWayWouldBring() throws Exception {
    write("event.csv", "setting;value\nrounds;6\nround_minutes;20\npause;4:15\n");

    assertThat(add(5, "delay|30").ways())
        .containsExactly(
            new DelayWay(DelayWay.Kind.SHIFT, 0, LocalTime.of(11, 45), 3),
            new DelayWay(DelayWay.Kind.SHORTEN, 5, LocalTime.of(11, 15), 3));
    add(0, "undo|2");
    assertThat(add(3, "delay|10").ways())
        .extracting(way -> way.kind() + " " + way.size() + " " + way.end())
        .containsExactly("SHIFT 0 11:25", "PAUSES 0 11:15", "SHORTEN 17 11:13", "DROP 5 11:05");
    assertThat(add(3, "delay|5, pauses").ways()).isEmpty();
  }

  @Test
  void d02_whoGoesByTheClockGoesEarlierAfterADelay() throws Exception {
    write("organisations.csv", "organisation;leaves\nAlfa;10:15\nBeta;\nPražské jaro, z.s.;\n");

    assertThat(add(2, "delay|20").effect())
        .isEqualTo(new DayEffect(1, 0, 0, Map.of("Alfa", Rounds.range(1, 3)), false));
    assertThat(add(0, "undo|2").effect())
        .isEqualTo(new DayEffect(0, 1, 0, Map.of("Alfa", Rounds.range(1, 5)), false));
  }
}
