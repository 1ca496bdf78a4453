package cz.setkani.cli.write.book;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventBookTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final int BY_ORGANISATION = 1;
  private static final int BY_ROUND = 2;
  private static final int BY_TABLE = 3;
  private static final int UNMET = 4;
  private static final int DOOR = 5;
  private static final int MAIL = 6;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 25);
  }

  @Test
  void theSheetsAreNamedInTheLanguage() throws IOException {
    Programme programme = SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule());

    assertThat(names(bytes(programme, Locale.ENGLISH)))
        .containsExactly(
            "Overview",
            "By organisation",
            "By round",
            "By table",
            "Unmet requests",
            "Door",
            "E-mail");
    assertThat(names(bytes(programme, CZECH)))
        .containsExactly(
            "Přehled",
            "Podle organizací",
            "Podle kol",
            "Podle stolů",
            "Nesplněná přání",
            "U vchodu",
            "E-mail");
  }

  @Test
  void theSheetByRoundHasTheColumnsOfASchedule() throws IOException {
    Programme programme = SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule());

    assertThat(rows(bytes(programme, CZECH), BY_ROUND))
        .containsExactly(
            List.of(
                "Kolo",
                "Začátek",
                "Konec",
                "Stůl",
                "Organizace 1",
                "Organizace 2",
                "Přeje si",
                "Pevná"),
            List.of(
                "1",
                clock(9, 0),
                clock(9, 15),
                "Salonek",
                SampleEvents.CARE,
                SampleEvents.OFFICE,
                "oba",
                ""),
            List.of(
                "2", clock(9, 20), clock(9, 35), "1", SampleEvents.OFFICE, "=Poradna", "", "ano"),
            List.of("3", clock(9, 50), clock(10, 5), "1", SampleEvents.CARE, "=Poradna", "2", ""));
  }

  /** As spreadsheets count time: the part of a day. */
  private static String clock(int hour, int minute) {
    return "" + (hour * 60 + minute) / 1440.0;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySheetTellsTheSameSchedule(int seed) throws IOException {
    Programme programme = random(seed);
    byte[] book = bytes(programme, seed % 2 == 0 ? CZECH : Locale.ENGLISH);
    Event event = programme.event();

    List<String> meetings = new ArrayList<>();
    List<String> ofEach = new ArrayList<>();
    for (Meeting meeting : programme.schedule().meetings()) {
      String table = event.getTable(meeting.table()).name();
      meetings.add(told(meeting.round(), table, meeting.first(), meeting.second()));
      ofEach.add(told(meeting.round(), table, meeting.first(), meeting.second()));
      ofEach.add(told(meeting.round(), table, meeting.second(), meeting.first()));
    }
    assertThat(body(book, BY_ROUND))
        .extracting(row -> told(row.get(0), row.get(3), row.get(4), row.get(5)))
        .containsExactlyInAnyOrderElementsOf(meetings);
    assertThat(body(book, BY_TABLE))
        .extracting(row -> told(row.get(1), row.get(0), row.get(4), row.get(5)))
        .containsExactlyInAnyOrderElementsOf(meetings);
    assertThat(body(book, BY_ORGANISATION))
        .hasSize(event.organisations().size() * event.roundCount())
        .filteredOn(row -> !row.get(5).isEmpty())
        .extracting(row -> told(row.get(1), row.get(4), row.get(0), row.get(5)))
        .containsExactlyInAnyOrderElementsOf(ofEach);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoseRequestsAreMetAndWhoseNotAddsUp(int seed) throws IOException {
    Programme programme = random(seed);
    byte[] book = bytes(programme, CZECH);
    List<String> names =
        programme.event().organisations().stream().map(Organisation::name).toList();

    assertThat(body(book, UNMET))
        .extracting(row -> row.get(0) + "|" + row.get(1))
        .containsExactlyElementsOf(
            programme.explanation().unmet().stream()
                .map(one -> one.request().organisation() + "|" + one.request().wants())
                .toList());
    assertThat(body(book, DOOR)).extracting(row -> row.get(0)).hasSameElementsAs(names);
    assertThat(body(book, MAIL)).extracting(row -> row.get(0)).hasSameElementsAs(names);
    assertThat(sum(body(book, MAIL), 3))
        .isEqualTo(2 * programme.explanation().measures().meetings());
    assertThat(sum(body(book, MAIL), 6)).isEqualTo(programme.event().requests().size());
    assertThat(sum(body(book, MAIL), 7))
        .isEqualTo(programme.explanation().measures().requestsMet());
  }

  private static int sum(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+420 123",
        "-x",
        "@SUM(A1)",
        "'=x",
        "007",
        "1e5",
        "12",
        "09:00",
        "<b>&\"x\"",
        "Ľubomír 👩‍👩‍👧 Мир",
        "#REF!",
        "TRUE"
      })
  void aNameIsATextWhateverItLooksLike(String name) throws IOException {
    Event event =
        Event.builder(2).tables(2).organisations(name, "Other").request(name, "Other").build();
    byte[] book = bytes(SampleProgrammes.of(event), CZECH);

    assertThat(cells(book, BY_ROUND))
        .filteredOn(cell -> cell.text().equals(name))
        .extracting(Read::type)
        .containsExactly(CellType.STRING);
    assertThat(parts(book).values()).noneMatch(part -> part.contains("<f>"));
  }

  @Test
  void tablesAreNumbersWhereTheyAreWrittenSo() throws IOException {
    Programme programme = SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule());

    assertThat(cells(bytes(programme, CZECH), BY_TABLE))
        .filteredOn(cell -> cell.column() == 0 && cell.row() > 0)
        .extracting(Read::type)
        .containsExactly(CellType.NUMBER, CellType.NUMBER, CellType.STRING);
  }

  @Test
  void everyListCanBeFilteredAndPrinted() throws IOException {
    Map<String, String> parts = parts(bytes(random(3), CZECH));
    String book = parts.get("xl/workbook.xml");

    for (int sheet = 0; sheet < 7; sheet++) {
      String page = parts.get("xl/worksheets/sheet" + (sheet + 1) + ".xml");
      assertThat(book).contains("localSheetId=\"" + sheet + "\" name=\"_xlnm.Print_Area\"");
      assertThat(page).contains("fitToPage=\"true\"", "fitToWidth=\"1\" fitToHeight=\"0\"");
      if (sheet > 0) {
        assertThat(book)
            .contains("localSheetId=\"" + sheet + "\" name=\"_xlnm.Print_Titles\"")
            .contains("localSheetId=\"" + sheet + "\" name=\"_xlnm._FilterDatabase\"");
        assertThat(page).contains("<autoFilter ref=\"A1:", "topLeftCell=\"A2\"", "\"frozen\"");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noColumnIsNarrowerThanItsHeadingAndNoRowTooLowForItsTexts(int seed) {
    List<String> headings = List.of("Organisation", "X");
    List<List<BookCell>> rows =
        random(seed).event().organisations().stream()
            .map(one -> List.of(BookCell.text(one.name().repeat(2)), BookCell.text(one.name())))
            .toList();
    ColumnWidths widths = ColumnWidths.of(headings, rows);

    for (List<BookCell> row : rows) {
      for (int i = 0; i < headings.size(); i++) {
        double room = widths.lines(row) * widths.digits().get(i);
        assertThat(ColumnWidths.width(headings.get(i))).isLessThan(widths.digits().get(i));
        assertThat(row.get(i).width()).isLessThanOrEqualTo(room);
      }
    }
  }

  /** Often enough that no order of a hash table goes unnoticed. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theSameProgrammeGivesTheSameBytes(int seed) throws IOException {
    assertThat(bytes(edition(seed))).isEqualTo(bytes(edition(seed)));
  }

  private static Printable edition(int seed) {
    return new Printable(
        SampleProgrammes.of(seed % 2 == 0 ? SampleEvents.small() : random(seed).event()),
        Optional.of(new EditionLabel(2, 1)),
        CZECH);
  }

  private static Programme random(int seed) {
    return SampleProgrammes.of(SampleEvents.random(seed, 4 + seed % 9, 2 + seed % 5));
  }

  private static String told(Object... parts) {
    return String.join("|", Stream.of(parts).map(String::valueOf).toList());
  }

  private static byte[] bytes(Programme programme, Locale language) throws IOException {
    return bytes(Printable.of(programme, language));
  }

  private static byte[] bytes(Printable printable) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventBook.write(printable, out);
    return out.toByteArray();
  }

  private static List<String> names(byte[] book) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  record Read(int row, int column, CellType type, String text) {}

  private static List<Read> cells(byte[] book, int sheet) throws IOException {
    List<Read> cells = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      for (Row row : workbook.getSheet(sheet).orElseThrow().read()) {
        row.stream()
            .filter(cell -> cell != null)
            .forEach(
                cell ->
                    cells.add(
                        new Read(
                            row.getRowNum() - 1,
                            cell.getColumnIndex(),
                            cell.getType(),
                            cell.getText())));
      }
    }
    return cells;
  }

  private static List<List<String>> rows(byte[] book, int sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int width = cells(book, sheet).stream().mapToInt(Read::column).max().orElse(0) + 1;
    for (Read cell : cells(book, sheet)) {
      while (rows.size() <= cell.row()) {
        rows.add(new ArrayList<>(Collections.nCopies(width, "")));
      }
      rows.get(cell.row()).set(cell.column(), cell.text());
    }
    return rows;
  }

  private static List<List<String>> body(byte[] book, int sheet) throws IOException {
    List<List<String>> rows = rows(book, sheet);
    return rows.subList(1, rows.size());
  }

  private static Map<String, String> parts(byte[] book) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
