package cz.setkani.cli.write.book;

import cz.setkani.cli.write.book.BookCell.TextCell;
import cz.setkani.cli.write.paper.BreakableText;
import cz.setkani.cli.write.paper.LetterWidths;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are, in the digits by which spreadsheets count: as wide as what
 * stands in them where that fits on a page, else the widest ones are made narrower, and longer
 * texts have several lines.
 *
 * @param digits the width of each column
 */
record ColumnWidths(List<Double> digits) {

  /** The points of a digit in letters of the usual size, as spreadsheets round it. */
  private static final double DIGIT = 5.25;

  /** What stands on a sheet of A4 without being made smaller. */
  private static final double UPRIGHT = 99;

  private static final double ACROSS = 146;

  private static final double WIDEST = 60;
  private static final double NARROWEST = 20;

  /** The margins of a cell. */
  private static final double PADDING = 1.5;

  /** The arrow of a filter. */
  private static final double ARROW = 3;

  ColumnWidths {
    digits = List.copyOf(digits);
  }

  /** The widths for some headings with rows under them. */
  static ColumnWidths of(List<String> headings, List<List<BookCell>> rows) {
    List<Double> natural =
        IntStream.range(0, headings.size())
            .mapToObj(i -> rows.stream().mapToDouble(row -> row.get(i).width()).max().orElse(0))
            .toList();
    return IntStream.rangeClosed(0, (int) (WIDEST - NARROWEST))
        .mapToObj(less -> narrowed(headings, natural, WIDEST - less))
        .filter(widths -> widths.sum() <= ACROSS)
        .findFirst()
        .orElseGet(() -> narrowed(headings, natural, NARROWEST));
  }

  private static ColumnWidths narrowed(List<String> headings, List<Double> natural, double most) {
    return new ColumnWidths(
        IntStream.range(0, headings.size())
            .mapToObj(
                i ->
                    Math.max(
                        Math.min(natural.get(i) + PADDING, most),
                        width(headings.get(i)) + PADDING + ARROW))
            .toList());
  }

  /** How wide a text is on one line. */
  static double width(String text) {
    return LetterWidths.of(text) * SheetDrawing.LETTERS / DIGIT;
  }

  double sum() {
    return digits.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Whether the columns need a sheet of paper turned round. */
  boolean areWide() {
    return sum() > UPRIGHT;
  }

  /** How many lines a row needs. */
  int lines(List<BookCell> row) {
    return IntStream.range(0, row.size())
        .filter(i -> row.get(i) instanceof TextCell)
        .map(i -> lines(((TextCell) row.get(i)).text(), digits.get(i), SheetDrawing.LETTERS))
        .max()
        .orElse(1);
  }

  /**
   * How many lines a text needs.
   *
   * @param digits how wide the cell is
   * @param size of the letters, in points
   */
  static int lines(String text, double digits, double size) {
    return Math.max(1, new BreakableText(text).count((digits - PADDING) * DIGIT / size));
  }
}
