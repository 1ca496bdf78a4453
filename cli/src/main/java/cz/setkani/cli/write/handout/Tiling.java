package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table for the wall cut into sheets of one size: so many columns on each, and on each row of
 * sheets as many rows as there is room for. Lengths in millimetres.
 *
 * @param frame of each sheet
 * @param size of all letters, in points
 * @param head the width of the column of headings
 * @param column the width of each other column
 * @param perSheet how many other columns a sheet has
 * @param top the height of the headings of columns
 * @param heights of the rows
 * @param starts the first row of each row of sheets, from 0
 */
record Tiling(
    HeadAndFoot frame,
    double size,
    double head,
    double column,
    int perSheet,
    double top,
    List<Double> heights,
    List<Integer> starts) {

  /** Between the edge of a cell and its words. */
  static final double PADDING = 1.2;

  private static final double LEAST_COLUMN = 10;

  /** A word that is no wider than this is never broken. */
  private static final double WIDEST_WORD = 100;

  /** So many ways to spread columns over sheets are tried, from the fewest sheets on. */
  private static final int SPREADS = 5;

  Tiling {
    heights = List.copyOf(heights);
    starts = List.copyOf(starts);
  }

  /** How many sheets there are beside each other, for so many columns. */
  int across(int columns) {
    return (columns + perSheet - 1) / perSheet;
  }

  /** How many sheets there are. */
  int sheets(int columns) {
    return across(columns) * starts.size();
  }

  /** Of what fits, that with the fewest sheets; the first of them. */
  static Optional<Tiling> best(WallTable table, List<HeadAndFoot> frames, double... sizes) {
    int columns = table.columns().size();
    Tiling best = null;
    for (double size : sizes) {
      for (HeadAndFoot frame : frames) {
        for (Tiling other : all(table, frame, size)) {
          if (best == null || other.sheets(columns) < best.sheets(columns)) {
            best = other;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** All that fit. */
  private static List<Tiling> all(WallTable table, HeadAndFoot frame, double size) {
    double most = WIDEST_WORD / TextBox.width(1, size);
    double leastHead = TextBox.width(table.widestInHeads(most), size) + 2 * PADDING;
    double least =
        Math.max(LEAST_COLUMN, TextBox.width(table.widestInColumns(most), size) + 2 * PADDING);
    List<Tiling> all = new ArrayList<>();
    for (double wanted : table.heads()) {
      double head = Math.max(wanted, leastHead);
      int fitting = (int) ((frame.inside() - head) / least);
      for (int perSheet : spreads(table.columns().size(), fitting)) {
        of(table, frame, size, head, perSheet).ifPresent(all::add);
      }
    }
    return all;
  }

  /** How many columns a sheet may have, the most first; each spreads them as evenly as may be. */
  private static List<Integer> spreads(int columns, int fitting) {
    List<Integer> spreads = new ArrayList<>();
    int next = Math.min(columns, fitting);
    while (next > 0 && spreads.size() < SPREADS) {
      int across = (columns + next - 1) / next;
      int even = (columns + across - 1) / across;
      spreads.add(even);
      next = even - 1;
    }
    return spreads;
  }

  private static Optional<Tiling> of(
      WallTable table, HeadAndFoot frame, double size, double head, int perSheet) {
    double column = (frame.inside() - head) / perSheet;
    double top = height(new WallTable.WallRow(table.corner(), table.columns()), size, head, column);
    List<Double> heights =
        table.rows().stream()
            .map(
                row ->
                    row.isWhole()
                        ? height(row, size, frame.inside(), column)
                        : height(row, size, head, column))
            .toList();
    List<Integer> starts = new ArrayList<>();
    double left = 0;
    for (int row = 0; row < heights.size(); row++) {
      double height = heights.get(row);
      if (top + height > frame.room()) {
        return Optional.empty();
      }
      if (row == 0 || height > left) {
        starts.add(row);
        left = frame.room() - top;
      }
      left -= height;
    }
    return Optional.of(new Tiling(frame, size, head, column, perSheet, top, heights, starts));
  }

  private static double height(WallTable.WallRow row, double size, double head, double column) {
    double inside = column - 2 * PADDING;
    return row.cells().stream()
            .mapToDouble(cell -> cell.height(inside, size))
            .reduce(row.head().height(head - 2 * PADDING, size), Math::max)
        + 2 * PADDING;
  }
}
