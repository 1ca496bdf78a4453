package cz.setkani.cli.write.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a height among the rows of a sheet, in which all partners stand in one size: a row with
 * many lines gets more than the others. Lengths in millimetres, sizes in points.
 */
final class RowLayout {

  /** A row is never higher for its looks. */
  static final double LARGEST_ROW = 23;

  private static final double CLOCK_PER_ROW = 0.75;
  private static final double FREE_PER_CLOCK = 0.85;

  private final List<RowText> rows;
  private final RowSpace space;
  private final double size;
  private final double available;
  private final List<Double> heights;

  /**
   * @param rows that need no more than is available
   * @param size of the names of partners
   * @param available the height of all rows together
   */
  RowLayout(List<RowText> rows, RowSpace space, double size, double available) {
    this.rows = List.copyOf(rows);
    this.space = space;
    this.size = size;
    this.available = available;
    heights = rows.isEmpty() ? List.of() : heights();
  }

  /** How many rows there are. */
  int count() {
    return rows.size();
  }

  /** The height of a row. */
  double height(int row) {
    return heights.get(row);
  }

  /** The height of all rows. */
  double height() {
    return heights.stream().mapToDouble(height -> height).sum();
  }

  /** What is available for a round, if all are equal. */
  double share() {
    return available / shares(rows);
  }

  /** How many rounds have the height of rows, if all are equal. */
  static double shares(List<RowText> rows) {
    return rows.stream().mapToDouble(RowText::share).sum();
  }

  /** The lines of the partner's name in a row. */
  List<String> partner(int row) {
    return space.partner(rows.get(row), size);
  }

  /** The lines of the table's name in a row. */
  List<String> table(int row) {
    return space.table(rows.get(row), size);
  }

  /** The lines of what is said aside in a row. */
  List<String> aside(int row) {
    return space.aside(rows.get(row));
  }

  /** The sizes that all rows share. */
  PageSizes sizes() {
    double small = space.asideSize();
    double line = RowSpace.singleLine(lowestRound());
    double wanted = Math.max(line * CLOCK_PER_ROW, RowSpace.leastClock(size));
    double clock = Math.min(Math.min(wanted, RowSpace.LARGEST_CLOCK), line);
    return new PageSizes(
        tenths(clock),
        tenths(Math.min(clock, small)),
        space.tableSize(size, tenths(clock)),
        size,
        tenths(Math.min(Math.max(clock * FREE_PER_CLOCK, small), line)),
        small,
        space.tableWidth(),
        space.tickWidth());
  }

  private double lowestRound() {
    return IntStream.range(0, rows.size())
        .filter(row -> !rows.get(row).isPause())
        .mapToDouble(heights::get)
        .min()
        .orElse(LARGEST_ROW);
  }

  /** In proportion to the shares, but for rows that need more. */
  private List<Double> heights() {
    List<Double> least = rows.stream().map(row -> space.least(row, size)).toList();
    double share = share();
    for (double before = 0; before != share; ) {
      before = share;
      share = remainingShare(least, share);
    }
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double even = Math.min(LARGEST_ROW, share) * rows.get(i).share();
      all.add(hundredths(Math.max(even, least.get(i))));
    }
    return Collections.unmodifiableList(all);
  }

  /** What is left for each of the others, where those that need more than a share take it. */
  private double remainingShare(List<Double> least, double share) {
    double left = available;
    double others = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean needsMore = least.get(i) > share * rows.get(i).share();
      left -= needsMore ? least.get(i) : 0;
      others += needsMore ? 0 : rows.get(i).share();
    }
    return others == 0 ? share : left / others;
  }

  private static double tenths(double points) {
    return Math.floor(points * 10) / 10;
  }

  private static double hundredths(double millimetres) {
    return Math.floor(millimetres * 100) / 100;
  }
}
