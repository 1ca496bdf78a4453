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

  private TitleRows() {}

  /**
   * The rows from the headings on; a finding, if others stand above them. Only rows of one text
   * that is no heading are taken for a title.
   */
  public static Grid leaveOut(
      Grid grid, Predicate<String> isHeading, Place place, Findings findings) {
    List<GridRow> rows = grid.rows();
    int first = 0;
    while (first < Math.min(LOOKED_AT, rows.size()) && isTitle(rows.get(first), isHeading)) {
      first++;
    }
    if (first == 0 || first == rows.size() || !hasHeading(rows.get(first), isHeading)) {
      return grid;
    }
    findings.add(FindingCode.HEADER_BELOW, place.atLine(rows.get(first).line()));
    return new Grid(rows.subList(first, rows.size()));
  }

  private static boolean isTitle(GridRow row, Predicate<String> isHeading) {
    return row.cells().stream().filter(cell -> !Names.isBlank(cell)).count() == 1
        && !hasHeading(row, isHeading);
  }

  private static boolean hasHeading(GridRow row, Predicate<String> isHeading) {
    return row.cells().stream().anyMatch(isHeading);
  }
}
