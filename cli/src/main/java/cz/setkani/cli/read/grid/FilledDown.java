package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.LineNumbers;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Fills in names that stand in the first row of a block only. Where a name stands in two rows
 * running, blocks have it in each of their rows, and a name that is missing was forgotten.
 */
public final class FilledDown {

  private FilledDown() {}

  /**
   * The grid with the names filled in; one finding for all of them, at the first.
   *
   * @param column the column of the names, from 0
   * @param isOfBlock whether a row without a name can belong to the name above it
   */
  public static Grid fill(
      Grid grid, int column, Predicate<GridRow> isOfBlock, Place place, Findings findings) {
    if (!isInBlocks(grid, column)) {
      return grid;
    }
    List<GridRow> rows = new ArrayList<>(List.of(grid.header()));
    List<Integer> lines = new ArrayList<>();
    String name = "";
    for (GridRow row : grid.body()) {
      boolean isWithout = Names.isBlank(row.cell(column));
      name = isWithout ? name : row.cell(column);
      boolean isFilled = isWithout && !Names.isBlank(name) && isOfBlock.test(row);
      rows.add(isFilled ? row.with(column, name) : row);
      if (isFilled) {
        lines.add(row.line());
      }
    }
    if (lines.isEmpty()) {
      return grid;
    }
    findings.add(
        FindingCode.NAMES_FILLED_DOWN,
        place.atLine(lines.get(0)),
        Fact.TEXT.is(Names.shown(above(rows, column, lines.get(0)))),
        Fact.COUNT.is(lines.size()),
        Fact.LINES.is(LineNumbers.shown(lines)));
    return grid.withRows(rows);
  }

  private static boolean isInBlocks(Grid grid, int column) {
    String above = "";
    for (GridRow row : grid.body()) {
      String name = NameBook.key(row.cell(column));
      if (!name.isEmpty() && name.equals(above)) {
        return false;
      }
      above = name;
    }
    return true;
  }

  private static String above(List<GridRow> rows, int column, int line) {
    return rows.stream().filter(row -> row.line() == line).findFirst().orElseThrow().cell(column);
  }
}
