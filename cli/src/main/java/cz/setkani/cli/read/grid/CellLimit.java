package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;

/** Holds back cells that are longer than a spreadsheet could have written them. */
public final class CellLimit {

  private static final int MOST_LETTERS = 32_767;

  private CellLimit() {}

  /** Whether all cells are within the limit; a finding for each row with one that is not. */
  public static boolean keeps(Grid grid, Place place, Findings findings) {
    boolean isKept = true;
    for (GridRow row : grid.rows()) {
      int longest = row.cells().stream().mapToInt(String::length).max().orElse(0);
      if (longest > MOST_LETTERS) {
        findings.add(
            FindingCode.CELL_TOO_LONG,
            place.atLine(row.line()),
            Fact.LETTERS.is(longest),
            Fact.MOST.is(MOST_LETTERS));
        isKept = false;
      }
    }
    return isKept;
  }
}
