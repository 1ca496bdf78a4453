package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Bytes;
import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.cli.read.text.TextStyle;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.Headings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The journal of a day as it lies beside an event, and how a further row of it has to look. */
public final class JournalFile {

  private static final byte[] WORKBOOK = {'P', 'K', 3, 4};
  private static final Headings<DayColumn> HEADINGS = new Headings<>(DayColumn.class);

  private final String name;
  private final byte[] bytes;
  private final TextStyle style;
  private final List<Optional<DayColumn>> columns;
  private final Optional<Locale> language;

  private JournalFile(
      String name,
      byte[] bytes,
      TextStyle style,
      List<Optional<DayColumn>> columns,
      Optional<Locale> language) {
    this.name = name;
    this.bytes = bytes;
    this.style = style;
    this.columns = columns;
    this.language = language;
  }

  /** The journal of an event; without bytes, where it is not there or cannot be read. */
  public static JournalFile of(Source event, ReadOptions options) {
    Optional<SourceFile> file =
        Folder.list(event, new Findings()).choose(EventSheets.JOURNAL, new Findings());
    byte[] bytes = file.map(JournalFile::bytes).orElse(new byte[0]);
    String name = file.map(SourceFile::name).orElse(EventSheets.JOURNAL);
    if (bytes.length == 0 || Bytes.startWith(bytes, WORKBOOK)) {
      return new JournalFile(name, bytes, TextStyle.NEW, List.of(), Optional.empty());
    }
    ReadOptions others = options.forOthers();
    KnownTexts known = KnownTexts.ofHeadings(text -> HEADINGS.find(text).isPresent());
    Optional<Header<DayColumn>> header =
        new GridFile(SourceFile.of(name, bytes), others, new Findings())
            .read(known)
            .flatMap(JournalFile::header);
    return new JournalFile(
        name,
        bytes,
        TextStyle.of(bytes, others.encoding(), known),
        header.map(Header::columns).orElse(List.of()),
        header.map(JournalFile::language));
  }

  private static byte[] bytes(SourceFile file) {
    try (InputStream stream = file.open()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static Optional<Header<DayColumn>> header(Grid grid) {
    return new HeaderReader<>(EventSheets.JOURNAL, HEADINGS, Set.of(DayColumn.WHAT), new Findings())
        .read(grid);
  }

  private static Locale language(Header<DayColumn> header) {
    int what = header.columns().indexOf(Optional.of(DayColumn.WHAT));
    boolean isEnglish = header.texts().get(what).equalsIgnoreCase(DayColumn.WHAT.english());
    return isEnglish ? Locale.ENGLISH : new Locale("cs");
  }

  /** The name of the file. */
  public String name() {
    return name;
  }

  /** All its bytes; none, where there is no file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether another one has the same bytes and the same name. */
  public boolean isSame(JournalFile other) {
    return name.equals(other.name) && Arrays.equals(bytes, other.bytes);
  }

  /** Whether there is nothing in it, so that it begins with its headings. */
  public boolean isNew() {
    return bytes.length == 0;
  }

  /** Whether it is a workbook, to which no row can be added. */
  public boolean isWorkbook() {
    return Bytes.startWith(bytes, WORKBOOK);
  }

  /** Whether it is a text of which nobody can tell how a row looks; reading it tells why. */
  public boolean isDamaged() {
    return columns.isEmpty() && !isNew() && !isWorkbook();
  }

  /** How its letters are stored. */
  public Charset charset() {
    return style.charset();
  }

  /** What stands between its cells. */
  public char delimiter() {
    return style.delimiter();
  }

  /** What ends its lines. */
  public String lineEnd() {
    return style.lineEnd();
  }

  /** Whether its last line does not end. */
  public boolean isOpen() {
    return style.isOpen();
  }

  /** Its columns in their order, with a gap for each that is not read; none where it is new. */
  public List<Optional<DayColumn>> columns() {
    return List.copyOf(columns);
  }

  /** The language of its headings, if it has any. */
  public Optional<Locale> language() {
    return language;
  }
}
