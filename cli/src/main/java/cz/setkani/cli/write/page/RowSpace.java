package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.BreakableText;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The space that rows of a page need at a size of their partners' names. Lengths in millimetres,
 * sizes in points.
 */
final class RowSpace {

  /** The largest size of letters in a row. */
  static final double LARGEST = 24;

  /** The largest size of the beginnings of rounds and of their numbers. */
  static final double LARGEST_CLOCK = 18;

  private static final double[] SIZES = {LARGEST, 22, 20, 18, 17, 16, 15, 14, 13, 12};
  private static final double EDGE = 1.8;
  private static final double EDGE_PER_ROW = 0.12;
  private static final double PARTNER_PER_ROW = 0.55;

  private final PageScale scale;
  private final ColumnOfTables column;
  private final double ticks;
  private final TextBox partners;
  private final TextBox tables;

  /**
   * @param hasTicks whether there is a column in which meetings are ticked
   */
  RowSpace(PageScale scale, ColumnOfTables column, boolean hasTicks) {
    this.scale = scale;
    this.column = column;
    ticks = hasTicks ? scale.ticks() : 0;
    double width = PageLayout.WIDTH - scale.rounds() - scale.times() - column.width() - ticks;
    partners = new TextBox(width - PageLayout.PARTNER_PADDING, PageLayout.HEIGHT);
    tables = new TextBox(column.textWidth(), PageLayout.HEIGHT);
  }

  PageScale scale() {
    return scale;
  }

  double partnerWidth() {
    return partners.width();
  }

  double tableWidth() {
    return column.width();
  }

  double tickWidth() {
    return ticks;
  }

  /** The least height of rows together. */
  double least(List<RowText> rows, double size) {
    return rows.stream().mapToDouble(row -> least(row, size)).sum();
  }

  /** The least height of a row. */
  double least(RowText row, double size) {
    double aside = height(row.aside(), partners, asideSize());
    double inside =
        row.isPause()
            ? aside
            : Math.max(
                Math.max(height(row.partner(), partners, size), lineOf(leastClock(size))) + aside,
                height(row.table(), tables, tableSize(size)));
    return inside + Math.min(EDGE, inside * EDGE_PER_ROW / (1 - EDGE_PER_ROW));
  }

  /** The room for letters in a row. */
  static double inside(double height) {
    return height - Math.min(EDGE, height * EDGE_PER_ROW);
  }

  /** The size of letters of which one line fills a row. */
  static double singleLine(double height) {
    return inside(height) / PrintedText.height(1, 1);
  }

  /**
   * The largest size at which rows fit into a height without breaking words and looking crowded.
   *
   * @param least a smaller one is taken only where words need it
   */
  Optional<Double> fitting(List<RowText> rows, double available, double least) {
    double even = available / RowLayout.shares(rows);
    double line = singleLine(Math.min(RowLayout.LARGEST_ROW, even));
    double most = Math.max(line * PARTNER_PER_ROW, Math.min(line, scale.name()));
    double whole = whole(rows);
    return DoubleStream.of(SIZES)
        .filter(size -> size >= Math.min(least, whole) && size <= Math.min(most, whole))
        .filter(size -> least(rows, size) <= available)
        .boxed()
        .findFirst();
  }

  /** The size at which rows go on on a further sheet: that of names, unless words would break. */
  double several(List<RowText> rows) {
    return Math.min(scale.name(), whole(rows));
  }

  /** The largest size at which no word is broken that needs not be at the least one. */
  private double whole(List<RowText> rows) {
    return DoubleStream.of(SIZES)
        .filter(size -> rows.stream().allMatch(row -> isWhole(row, size)))
        .findFirst()
        .orElse(PageScale.LEAST);
  }

  private boolean isWhole(RowText row, double size) {
    return partners.isWhole(row.partner(), size, PageScale.LEAST);
  }

  /** The lines of the partner's name. */
  List<String> partner(RowText row, double size) {
    return lines(row.partner(), partners, size);
  }

  /** The lines of the table's name. */
  List<String> table(RowText row, double size) {
    return lines(row.table(), tables, tableSize(size));
  }

  /** The lines of what is said aside. */
  List<String> aside(RowText row) {
    return lines(row.aside(), partners, asideSize());
  }

  private static List<String> lines(BreakableText text, TextBox box, double size) {
    return text.isEmpty() ? List.of() : box.lines(text, size).lines();
  }

  /** The least size of the beginnings of rounds and of their numbers. */
  static double leastClock(double size) {
    return Math.min(size, LARGEST_CLOCK);
  }

  private static double lineOf(double size) {
    return PrintedText.height(1, size);
  }

  private static double height(BreakableText text, TextBox box, double size) {
    return text.isEmpty() ? 0 : PrintedText.height(box.count(text, size), size);
  }

  /** The size of the names of tables that rows have room for. */
  double tableSize(double size) {
    return Math.min(Math.max(size, scale.name()), column.size());
  }

  /**
   * The size of the names of tables.
   *
   * @param clock the size of what stands on one line in every row
   */
  double tableSize(double size, double clock) {
    return column.isOneLine()
        ? Math.min(Math.max(tableSize(size), clock), column.size())
        : tableSize(size);
  }

  double asideSize() {
    return scale.small();
  }
}
