package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.BreakableText;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Divides a height among the rows of a page, such that all partners stand in one size, as large as
 * may be: a row with many lines gets more than the others. Lengths in millimetres, sizes in points.
 */
final class RowLayout {

  /** The largest size of letters in a row. */
  static final double LARGEST = 24;

  private static final double EDGE = 1.8;
  private static final double EDGE_PER_ROW = 0.12;
  private static final double LARGEST_ROW = 23;
  private static final double PARTNER_PER_ROW = 0.55;
  private static final double LARGEST_SINGLE_LINE = 12.5;
  private static final double CLOCK_PER_ROW = 0.75;
  private static final double LARGEST_CLOCK = 18;
  private static final double SMALLEST_CLOCK = 9;
  private static final double LARGEST_UNTIL = 10.5;
  private static final double FREE_PER_CLOCK = 0.85;
  private static final double ASIDE_PER_PARTNER = 0.75;
  private static final double LARGEST_ASIDE = 9.5;
  private static final double SMALLEST = 2.5;
  private static final double[] SIZES = {
    LARGEST, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7.2, 6.5, 5.8, 5.2, 4.6, 4, 3.4,
    SMALLEST
  };

  private final List<RowText> rows;
  private final ColumnOfTables column;
  private final TextBox partners;
  private final TextBox tables;
  private final double available;
  private final double size;
  private final List<Double> heights;

  /**
   * @param partnerWidth the width of the column of partners
   * @param column the column of tables
   * @param available the height of all rows together
   */
  RowLayout(List<RowText> rows, double partnerWidth, ColumnOfTables column, double available) {
    this.rows = List.copyOf(rows);
    this.column = column;
    this.available = available;
    partners = new TextBox(partnerWidth, available);
    tables = new TextBox(column.textWidth(), available);
    double largest = largest();
    size =
        DoubleStream.of(SIZES)
            .filter(s -> s <= largest && isEnough(s))
            .findFirst()
            .orElse(SMALLEST);
    heights = heights();
  }

  /** The height of a row. */
  double height(int row) {
    return heights.get(row);
  }

  /** The lines of the partner's name in a row. */
  List<String> partner(int row) {
    return lines(row, RowText::partner, partners, size);
  }

  /** The lines of the table's name in a row. */
  List<String> table(int row) {
    return lines(row, RowText::table, tables, tableSize(size));
  }

  /** The lines of what is said aside in a row. */
  List<String> aside(int row) {
    return lines(row, RowText::aside, partners, asideSize(size));
  }

  /** The sizes that all rows share. */
  PageSizes sizes() {
    double line = singleLine(lowestRound());
    double most = Math.max(line * CLOCK_PER_ROW, SMALLEST_CLOCK);
    double clock = Math.min(Math.min(most, LARGEST_CLOCK), line);
    return new PageSizes(
        tenths(clock),
        tenths(Math.min(clock, LARGEST_UNTIL)),
        tableSize(size),
        size,
        tenths(clock * FREE_PER_CLOCK),
        tenths(asideSize(size)),
        column.width());
  }

  private List<String> lines(
      int row, Function<RowText, BreakableText> part, TextBox box, double points) {
    BreakableText text = part.apply(rows.get(row));
    return text.isEmpty()
        ? List.of()
        : new TextBox(box.width(), inside(height(row))).lines(text, points).lines();
  }

  private double lowestRound() {
    return IntStream.range(0, rows.size())
        .filter(row -> rows.get(row).share() == 1)
        .mapToDouble(heights::get)
        .min()
        .orElse(LARGEST_ROW);
  }

  /** The size of letters of which one line fills a row. */
  private static double singleLine(double height) {
    return inside(height) / PrintedText.height(1, 1);
  }

  private static double inside(double height) {
    return height - Math.min(EDGE, height * EDGE_PER_ROW);
  }

  /** The largest size at which rows of equal height do not look crowded. */
  private double largest() {
    double line = singleLine(Math.min(LARGEST_ROW, available / shares()));
    return Math.max(line * PARTNER_PER_ROW, Math.min(line, LARGEST_SINGLE_LINE));
  }

  private double shares() {
    return rows.stream().mapToDouble(RowText::share).sum();
  }

  private boolean isEnough(double points) {
    return rows.stream().allMatch(row -> isWhole(row, points))
        && rows.stream().mapToDouble(row -> least(row, points)).sum() <= available;
  }

  private boolean isWhole(RowText row, double points) {
    return partners.isWhole(row.partner(), points)
        && tables.isWhole(row.table(), tableSize(points))
        && partners.isWhole(row.aside(), asideSize(points));
  }

  /** The least height of a row. */
  private double least(RowText row, double points) {
    double partner = row.isPause() ? 0 : height(partners, row.partner(), points);
    double aside = row.aside().isEmpty() ? 0 : height(partners, row.aside(), asideSize(points));
    double table = row.isPause() ? 0 : height(tables, row.table(), tableSize(points));
    double inside = Math.max(partner + aside, table);
    return inside + Math.min(EDGE, inside * EDGE_PER_ROW / (1 - EDGE_PER_ROW));
  }

  private static double height(TextBox box, BreakableText text, double points) {
    return PrintedText.height(box.count(text, points), points);
  }

  private double tableSize(double points) {
    return Math.min(points, column.size());
  }

  private static double asideSize(double points) {
    return Math.min(LARGEST_ASIDE, points * ASIDE_PER_PARTNER);
  }

  /** In proportion to the shares, but for rows that need more; if all do, each has its share. */
  private List<Double> heights() {
    double share = available / shares();
    if (!isEnough(size)) {
      double even = share;
      return rows.stream().map(row -> hundredths(even * row.share())).toList();
    }
    List<Double> least = rows.stream().map(row -> least(row, size)).toList();
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
