package cz.setkani.cli.write.handout;

import java.util.List;

/**
 * A table for the wall.
 *
 * @param corner what the headings of rows and columns are
 * @param columns their headings
 * @param rows from above
 * @param heads how wide the column of the headings of rows may be, in millimetres
 */
record WallTable(WallText corner, List<WallText> columns, List<WallRow> rows, List<Double> heads) {

  /**
   * A row.
   *
   * @param head its heading
   * @param cells one for each column; none where the heading is as wide as the table
   */
  record WallRow(WallText head, List<WallText> cells) {

    WallRow {
      cells = List.copyOf(cells);
    }

    boolean isWhole() {
      return cells.isEmpty();
    }
  }

  WallTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    heads = List.copyOf(heads);
  }

  /** The widest word in a cell or above, no wider than {@code most}, in font sizes. */
  double widestInColumns(double most) {
    double inHeads = columns.stream().mapToDouble(text -> text.widest(most)).max().orElse(0);
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToDouble(text -> text.widest(most))
        .reduce(inHeads, Math::max);
  }

  /** The widest word in a heading of a row, no wider than {@code most}, in font sizes. */
  double widestInHeads(double most) {
    return rows.stream()
        .filter(row -> !row.isWhole())
        .mapToDouble(row -> row.head().widest(most))
        .reduce(corner.widest(most), Math::max);
  }
}
