package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out a title that stands above the row of headings. */
public final class TitleRows {

  private static final int LOOKED_AT = 10;
  private static final int SEVERAL = 2;

  private TitleRows() {}

  /**
   * The rows from the headings on; a finding, if others stand above them. Taken for a title are
   * rows of one text that is no heading, and rows without a heading above one with several.
   */
  public static Grid leaveOut(
      Grid grid, Predicate<String> isHeading, Place place, Findings findings) {
    List<GridRow> rows = grid.rows();
    int first = Math.max(below(rows, isHeading), belowTitle(rows, isHeading));
    if (first == 0) {
      return grid;
    }
    List<GridRow> above = rows.subList(0, first);
    if (!above.stream().allMatch(FormBlock::isOne)) {
      findings.add(FindingCode.HEADER_BELOW, place.atLine(rows.get(first).line()));
    }
    return new Grid(rows.subList(first, rows.size()), above);
  }

  /** How many rows of one text stand above a heading. */
  private static int belowTitle(List<GridRow> rows, Predicate<String> isHeading) {
    int first = 0;
    while (first < Math.min(LOOKED_AT, rows.size()) && isTitle(rows.get(first), isHeading)) {
      first++;
    }
    return first < rows.size() && headings(rows.get(first), isHeading) > 0 ? first : 0;
  }

  /** How many rows without any heading stand above the first one with several. */
  private static int below(List<GridRow> rows, Predicate<String> isHeading) {
    int first = 0;
    while (first < Math.min(LOOKED_AT, rows.size()) && headings(rows.get(first), isHeading) == 0) {
      first++;
    }
    return first < rows.size() && headings(rows.get(first), isHeading) >= SEVERAL ? first : 0;
  }

  private static boolean isTitle(GridRow row, Predicate<String> isHeading) {
    return row.cells().stream().filter(cell -> !Names.isBlank(cell)).count() == 1
        && headings(row, isHeading) == 0;
  }

  private static long headings(GridRow row, Predicate<String> isHeading) {
    return row.cells().stream().filter(isHeading).count();
  }
}
