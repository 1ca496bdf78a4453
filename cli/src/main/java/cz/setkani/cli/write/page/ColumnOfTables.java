package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.BreakableText;
import cz.setkani.cli.write.paper.TextBox;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The column of a page that names the tables: as wide as the longest name, within limits.
 *
 * @param width in millimetres; 0 where there is none
 * @param size the largest size of letters at which every name fits, on one line if it does in usual
 *     letters, else on two; in points
 */
record ColumnOfTables(double width, double size) {

  /** No column. */
  static final ColumnOfTables NONE = new ColumnOfTables(0, RowLayout.LARGEST);

  private static final double NARROWEST = 17;
  private static final double WIDEST = 40;
  private static final double PADDING = 1;
  private static final double USUAL_SIZE = 14;
  private static final int MOST_LINES = 2;
  private static final double[] SIZES = {24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8};

  /** The column for these names. */
  static ColumnOfTables of(Collection<String> names) {
    List<BreakableText> texts = names.stream().map(BreakableText::new).toList();
    double wanted = texts.stream().mapToDouble(ColumnOfTables::wanted).max().orElse(0) + PADDING;
    double width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(wanted)));
    TextBox box = new TextBox(width - PADDING, WIDEST);
    double size =
        DoubleStream.of(SIZES)
            .filter(s -> texts.stream().allMatch(text -> isFitting(box, text, s)))
            .findFirst()
            .orElse(TextBox.WHOLE_FROM);
    return new ColumnOfTables(width, size);
  }

  /** The room for the names. */
  double textWidth() {
    return Math.max(0, width - PADDING);
  }

  /** The whole name on one line, if there is room for it; else its longest word. */
  private static double wanted(BreakableText name) {
    double whole = TextBox.width(name.width(), USUAL_SIZE);
    return whole <= WIDEST - PADDING
        ? whole
        : TextBox.width(name.widest(Double.MAX_VALUE), USUAL_SIZE);
  }

  private static boolean isFitting(TextBox box, BreakableText name, double size) {
    int most = Math.min(MOST_LINES, box.count(name, USUAL_SIZE));
    return box.isWhole(name, size) && box.count(name, size) <= most;
  }
}
