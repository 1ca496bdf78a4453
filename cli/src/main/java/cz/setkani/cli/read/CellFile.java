package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.cli.read.text.MendedText;
import cz.setkani.cli.read.text.TextEncoding;
import cz.setkani.cli.read.workbook.MendedWorkbook;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file of an event as it is read, of which one cell can be given another text. Whatever is made
 * is read again before it is handed out: it is right if all other cells read as before. Immutable.
 */
public final class CellFile {

  private static final int MOST_LETTERS = 32_767;

  private final SourceFile file;
  private final byte[] bytes;
  private final KnownTexts known;
  private final ReadOptions options;
  private final Grid grid;
  private final Map<Integer, GridRow> byLine = new HashMap<>();

  private CellFile(
      SourceFile file, byte[] bytes, KnownTexts known, ReadOptions options, Grid grid) {
    this.file = file;
    this.bytes = bytes;
    this.known = known;
    this.options = options;
    this.grid = grid;
    grid.rows().forEach(row -> byLine.put(row.line(), row));
  }

  /**
   * What became of a wish to have another text in a cell.
   *
   * @param bytes the file with it; empty if there is a refusal
   * @param isInUtf8 whether the file is stored anew in UTF-8, as it lacked a letter
   * @param refusal why there is no such file
   */
  public record Remade(Optional<byte[]> bytes, boolean isInUtf8, Optional<MendRefusal> refusal) {

    private static Remade made(byte[] bytes) {
      return new Remade(Optional.of(bytes), false, Optional.empty());
    }

    private static Remade refused(MendRefusal refusal) {
      return new Remade(Optional.empty(), false, Optional.of(refusal));
    }
  }

  /** A file as it is now; empty if it cannot be read as rows and cells. */
  public static Optional<CellFile> read(Source event, SourceFile file, ReadOptions options) {
    EventFile kind = EventFile.of(event, file);
    ReadOptions told = kind == EventFile.WISHES ? options : options.forOthers();
    Findings silent = new Findings();
    return new GridFile(file, told, silent)
        .bytes()
        .flatMap(
            bytes -> {
              SourceFile here = new MemoryFile(file.name(), bytes);
              KnownTexts known = kind.known(event, here, told);
              return new GridFile(here, told, silent)
                  .readAsItStands(known)
                  .map(grid -> new CellFile(here, bytes, known, told, grid));
            });
  }

  /** All its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The text of a cell; nothing where there is none. Lines and columns are counted from 1. */
  public String text(int line, int column) {
    return find(line).map(row -> row.cell(column - 1)).orElse("");
  }

  /** The texts of the cells of a row; none where no row begins in that line. */
  public List<String> row(int line) {
    return find(line).map(GridRow::cells).orElse(List.of());
  }

  /** How many cells there are in a line; 0 where no row begins there. */
  public int width(int line) {
    return row(line).size();
  }

  private Optional<GridRow> find(int line) {
    return Optional.ofNullable(byLine.get(line));
  }

  /** The line of the headings, as far as there are any. */
  public OptionalInt headingLine() {
    return new GridFile(file, options, new Findings())
        .read(known)
        .filter(found -> !found.isEmpty())
        .map(found -> OptionalInt.of(found.header().line()))
        .orElse(OptionalInt.empty());
  }

  /** Whether another file has rows in the same lines, so that they differ in cells alone. */
  public boolean hasSameLines(byte[] other) {
    SourceFile there = new MemoryFile(file.name(), other);
    return new GridFile(there, options, new Findings())
        .readAsItStands(known)
        .filter(found -> lines(found).equals(lines(grid)))
        .isPresent();
  }

  private static List<Integer> lines(Grid grid) {
    return grid.rows().stream().map(GridRow::line).toList();
  }

  /**
   * The file with another text in a cell.
   *
   * @param line the line in which the row begins, from 1
   * @param column the column, from 1
   */
  public Remade with(int line, int column, String text) {
    Optional<MendRefusal> refusal = refusal(text);
    if (refusal.isPresent()) {
      return Remade.refused(refusal.get());
    }
    if (find(line).isEmpty()) {
      return Remade.refused(MendRefusal.NOT_THERE);
    }
    return GridFile.isWorkbook(bytes) ? inWorkbook(line, column, text) : inText(line, column, text);
  }

  private static Optional<MendRefusal> refusal(String text) {
    if (text.length() > MOST_LETTERS) {
      return Optional.of(MendRefusal.TOO_LONG);
    }
    return text.codePoints().anyMatch(CellFile::isNoText)
        ? Optional.of(MendRefusal.NOT_TEXT)
        : Optional.empty();
  }

  /**
   * The file with a row more at its end.
   *
   * @param cells the texts of its cells, from the first column on
   */
  public Remade withRow(List<String> cells) {
    Optional<MendRefusal> refusal =
        cells.stream().flatMap(cell -> refusal(cell).stream()).findFirst();
    if (refusal.isPresent()) {
      return Remade.refused(refusal.get());
    }
    if (GridFile.isWorkbook(bytes)) {
      return Remade.refused(MendRefusal.NO_NEW_ROW);
    }
    List<GridRow> rows = new ArrayList<>(grid.rows());
    rows.add(new GridRow(Integer.MAX_VALUE, cells));
    Grid wanted = grid.withRows(rows);
    MendedText text = text();
    Optional<byte[]> inPlace = text.withRow(cells).filter(made -> isReadAs(made, wanted));
    return inPlace.isPresent()
        ? new Remade(inPlace, false, Optional.empty())
        : Optional.of(text.inUtf8WithRow(cells))
            .filter(made -> isReadAs(made, wanted))
            .map(made -> new Remade(Optional.of(made), true, Optional.empty()))
            .orElse(Remade.refused(MendRefusal.OTHERS_CHANGE));
  }

  private MendedText text() {
    return new TextEncoding(bytes, Place.of(""), new Findings())
        .charset(options.encoding(), options.isBinding())
        .map(charset -> new MendedText(bytes, charset, known))
        .orElseThrow();
  }

  /**
   * The file without a row; in a workbook its cells are emptied, so that no formula loses its way.
   *
   * @param line the line in which it begins, from 1
   */
  public Remade without(int line) {
    if (find(line).isEmpty()) {
      return Remade.refused(MendRefusal.NOT_THERE);
    }
    Grid wanted = grid.withRows(grid.rows().stream().filter(row -> row.line() != line).toList());
    return GridFile.isWorkbook(bytes)
        ? emptied(line, wanted)
        : text()
            .without(line)
            .filter(made -> isReadAs(made, wanted))
            .map(Remade::made)
            .orElse(Remade.refused(MendRefusal.OTHERS_CHANGE));
  }

  private Remade emptied(int line, Grid wanted) {
    byte[] left = bytes;
    for (int column = 1; column <= width(line); column++) {
      Optional<MendedWorkbook> workbook =
          MendedWorkbook.at(left, options.sheetChoice(known), line, column);
      Optional<MendRefusal> refusal =
          workbook.map(MendedWorkbook::refusal).orElse(Optional.of(MendRefusal.NOT_READ));
      if (refusal.isPresent()) {
        return Remade.refused(refusal.get());
      }
      left = workbook.get().with("").findFirst().orElseThrow();
    }
    return isReadAs(left, wanted) ? Remade.made(left) : Remade.refused(MendRefusal.OTHERS_CHANGE);
  }

  private static boolean isNoText(int c) {
    boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return isControl || isHalf || c == 0xFFFE || c == 0xFFFF;
  }

  private Remade inText(int line, int column, String text) {
    MendedText mended = text();
    Grid wanted = wanted(line, line, column, text);
    Optional<byte[]> inPlace =
        mended.with(line, column, text).filter(made -> isReadAs(made, wanted));
    if (inPlace.isPresent()) {
      return new Remade(inPlace, false, Optional.empty());
    }
    Optional<byte[]> anew =
        mended.inUtf8With(line, column, text).filter(made -> isReadAs(made, wanted));
    return anew.isPresent()
        ? new Remade(anew, true, Optional.empty())
        : Remade.refused(MendRefusal.OTHERS_CHANGE);
  }

  private Remade inWorkbook(int line, int column, String text) {
    Optional<MendedWorkbook> workbook =
        MendedWorkbook.at(bytes, options.sheetChoice(known), line, column);
    Optional<MendRefusal> refusal =
        workbook.map(MendedWorkbook::refusal).orElse(Optional.of(MendRefusal.NOT_READ));
    if (refusal.isPresent()) {
      return Remade.refused(refusal.get());
    }
    Grid wanted = wanted(workbook.get().top(), workbook.get().bottom(), column, text);
    return workbook
        .get()
        .with(text)
        .filter(made -> isReadAs(made, wanted))
        .findFirst()
        .map(Remade::made)
        .orElse(Remade.refused(MendRefusal.OTHERS_CHANGE));
  }

  /** The rows as they should be read afterwards. */
  private Grid wanted(int top, int bottom, int column, String text) {
    return grid.withRows(
        grid.rows().stream()
            .map(
                row -> top <= row.line() && row.line() <= bottom ? row.with(column - 1, text) : row)
            .toList());
  }

  private boolean isReadAs(byte[] made, Grid wanted) {
    return new GridFile(new MemoryFile(file.name(), made), options, new Findings())
        .readAsItStands(known)
        .filter(read -> cells(read).equals(cells(wanted)))
        .isPresent();
  }

  /** All cells, without blank ones at the ends of rows, and without blank rows. */
  private static List<List<String>> cells(Grid grid) {
    return grid.rows().stream().map(CellFile::cells).filter(row -> !row.isEmpty()).toList();
  }

  private static List<String> cells(GridRow row) {
    int last = row.cells().size();
    while (last > 0 && Names.isBlank(row.cell(last - 1))) {
      last--;
    }
    return row.cells().subList(0, last);
  }
}
