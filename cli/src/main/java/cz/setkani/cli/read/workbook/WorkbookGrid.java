package cz.setkani.cli.read.workbook;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.grid.Memory;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.LineNumbers;
import cz.setkani.validate.sheet.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads one sheet of a workbook as rows of cells: formulas by their last value. */
public final class WorkbookGrid {

  static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  private final Place place;
  private final Findings findings;
  private final List<Integer> hiddenLines = new ArrayList<>();

  private WorkbookGrid(Place place, Findings findings) {
    this.place = place;
    this.findings = findings;
  }

  /**
   * The rows; empty, with a finding, if there are none to be read.
   *
   * @param choice which sheet to read
   */
  public static Optional<Grid> read(
      byte[] bytes, Place place, SheetChoice choice, Findings findings) {
    return new WorkbookGrid(place, findings).read(bytes, choice);
  }

  private Optional<Grid> read(byte[] bytes, SheetChoice choice) {
    Unpacked unpacked = Unpacked.of(bytes);
    if (!unpacked.isWorkbook()) {
      findings.add(FindingCode.WORKBOOK_OTHER, place, Fact.FILE.is(place.file()));
      return Optional.empty();
    }
    if (unpacked.megabytes() > Unpacked.MOST_MEGABYTES) {
      findings.add(FindingCode.WORKBOOK_TOO_BIG, place, Fact.MOST.is(Unpacked.MOST_MEGABYTES));
      return Optional.empty();
    }
    if (!Memory.holds((long) unpacked.megabytes() << 20, 0, place, findings)) {
      return Optional.empty();
    }
    try {
      return switch (Reach.of(bytes, place, findings)) {
        case TOO_LARGE -> Optional.empty();
        case STRICT -> unpack(Transitional.of(bytes), choice);
        case PLAIN -> unpack(bytes, choice);
      };
    } catch (IOException | RuntimeException e) {
      // The library throws whatever a damaged file makes it stumble over.
      findings.add(FindingCode.WORKBOOK_DAMAGED, place, Fact.WHY.is(0));
      return Optional.empty();
    }
  }

  private Optional<Grid> unpack(byte[] bytes, SheetChoice choice) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS)) {
      Optional<Sheet> sheet = choice.of(workbook, place, findings);
      if (sheet.isEmpty()) {
        return Optional.empty();
      }
      SheetFrame frame = SheetFrame.of(bytes, sheet.get().getId());
      return rows(sheet.get(), workbook.isDate1904())
          .map(grid -> told(grid, frame))
          .map(grid -> MergedCells.fill(grid, frame.blocks(), place, findings));
    }
  }

  /** Says what of a sheet cannot be seen in a spreadsheet, and is read nevertheless. */
  private Grid told(Grid grid, SheetFrame frame) {
    if (!hiddenLines.isEmpty()) {
      findings.add(
          FindingCode.ROWS_HIDDEN,
          place.atLine(hiddenLines.get(0)),
          Fact.COUNT.is(hiddenLines.size()),
          Fact.LINES.is(LineNumbers.shown(hiddenLines)));
    }
    List<String> columns =
        frame.hiddenColumns().stream()
            .filter(i -> grid.rows().stream().anyMatch(row -> !Names.isBlank(row.cell(i))))
            .sorted()
            .map(Grid::letter)
            .toList();
    if (!columns.isEmpty()) {
      findings.add(
          FindingCode.COLUMNS_HIDDEN,
          place,
          Fact.COUNT.is(columns.size()),
          Fact.HEADINGS.is(String.join(", ", columns)));
    }
    return grid;
  }

  private Optional<Grid> rows(Sheet sheet, boolean isFrom1904) throws IOException {
    List<GridRow> rows = new ArrayList<>();
    CellText texts = new CellText(isFrom1904);
    long cells = 0;
    try (Stream<Row> all = sheet.openStream()) {
      for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
        Row row = each.next();
        List<String> found = texts.of(row);
        cells += found.size();
        if (row.getRowNum() > Reach.MOST_ROWS + 1 || cells > Reach.MOST_CELLS) {
          findings.add(FindingCode.TOO_MANY_ROWS, place, Fact.MOST.is(Reach.MOST_ROWS));
          return Optional.empty();
        }
        if (!found.isEmpty() && row.isHidden()) {
          hiddenLines.add(row.getRowNum());
        }
        if (!found.isEmpty()) {
          rows.add(new GridRow(row.getRowNum(), found));
        }
      }
    }
    return Optional.of(new Grid(rows));
  }
}
