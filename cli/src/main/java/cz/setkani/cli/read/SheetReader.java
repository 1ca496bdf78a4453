package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file whose first row names its columns, in any order.
 *
 * @param <C> the columns it can have
 */
final class SheetReader<C extends Enum<C> & Named> {

  /** Makes a grid easier to read, with findings that say so. */
  @FunctionalInterface
  interface Plain {
    Grid of(Grid grid, Place place, Findings findings);
  }

  private final Plain plain;
  private final Headings<C> headings;
  private final Set<C> needed;
  private final ReadOptions options;
  private final Findings findings;

  /**
   * @param needed the columns without which the file makes no sense
   */
  SheetReader(Class<C> type, Set<C> needed, ReadOptions options, Findings findings) {
    this(type, needed, (grid, place, all) -> grid, options, findings);
  }

  /**
   * @param needed the columns without which the file makes no sense
   * @param plain what is done to the grid before its headings are looked at
   */
  SheetReader(Class<C> type, Set<C> needed, Plain plain, ReadOptions options, Findings findings) {
    this.plain = plain;
    headings = new Headings<>(type);
    this.needed = needed;
    this.options = options;
    this.findings = findings;
  }

  /** The rows of a file; damaged, with a finding, if it cannot be read. */
  Sheet<C> read(SourceFile file) {
    return read(file, known(headings));
  }

  /** What a file of these headings can be expected to hold. */
  static KnownTexts known(Headings<?> headings) {
    return KnownTexts.ofHeadings(text -> headings.find(text).isPresent());
  }

  /** The same, of the first sheet of a workbook that has the needed columns. */
  Sheet<C> readAnySheet(SourceFile file) {
    return read(file, known(headings).inSheetOf(this::isHeader));
  }

  private boolean isHeader(List<String> row) {
    return row.stream().map(headings::find).flatMap(Optional::stream).toList().containsAll(needed);
  }

  private Sheet<C> read(SourceFile file, KnownTexts known) {
    String shown = file.shown();
    return new GridFile(file, options, findings)
        .read(known)
        .map(grid -> plain.of(grid, Place.of(shown), findings))
        .flatMap(grid -> rows(shown, grid))
        .map(rows -> Sheet.read(shown, rows))
        .orElse(Sheet.damaged(shown));
  }

  /** The rows of what stands in a file; empty, with a finding, if it makes no sense. */
  Optional<List<Row<C>>> rows(String file, Grid grid) {
    return new HeaderReader<>(file, headings, needed, findings)
        .read(grid)
        .map(header -> rows(grid, header));
  }

  private List<Row<C>> rows(Grid grid, Header<C> header) {
    List<Row<C>> rows = new ArrayList<>();
    for (GridRow row : grid.body()) {
      header.row(row, findings).ifPresent(rows::add);
    }
    return rows;
  }
}
