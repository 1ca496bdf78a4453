package cz.setkani.cli.read.workbook;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the text of cells that were merged over several rows into each of these rows. Cells merged
 * side by side, as those of a title, stay one.
 */
final class MergedCells {

  private final List<GridRow> rows;

  /** How many cells are looked at at most: where blocks do not overlap, there cannot be more. */
  private long left = Reach.MOST_CELLS;

  private MergedCells(Grid grid) {
    rows = new ArrayList<>(grid.rows());
  }

  /** The grid with the texts filled in; one finding for all of them, at the first. */
  static Grid fill(Grid grid, List<SheetFrame.MergedArea> blocks, Place place, Findings findings) {
    MergedCells cells = new MergedCells(grid);
    List<SheetFrame.MergedArea> filled =
        blocks.stream()
            .sorted(Comparator.comparingInt(SheetFrame.MergedArea::top))
            .filter(cells::isFilled)
            .toList();
    if (filled.isEmpty()) {
      return grid;
    }
    SheetFrame.MergedArea first = filled.get(0);
    findings.add(
        FindingCode.MERGED_FILLED,
        place.atLine(first.top()),
        Fact.TEXT.is(Names.shown(cells.text(first))),
        Fact.FROM.is(first.top()),
        Fact.TO.is(first.bottom()),
        Fact.COUNT.is(filled.size()));
    return new Grid(cells.rows);
  }

  /** Fills a block in; whether there was anything to fill in. */
  private boolean isFilled(SheetFrame.MergedArea block) {
    String text = text(block);
    boolean isFilled = false;
    for (int i = index(block.top()) + 1; i < rows.size() && !Names.isBlank(text); i++) {
      if (rows.get(i).line() > block.bottom() || left-- <= 0) {
        return isFilled;
      }
      if (Names.isBlank(rows.get(i).cell(block.column()))) {
        rows.set(i, rows.get(i).with(block.column(), text));
        isFilled = true;
      }
    }
    return isFilled;
  }

  private String text(SheetFrame.MergedArea block) {
    int row = index(block.top());
    return row < 0 ? "" : rows.get(row).cell(block.column());
  }

  /** The row of a line; -1 if there is none in which something can be seen. */
  private int index(int line) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).line() == line) {
        return middle;
      }
      if (rows.get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
