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
 * @param isOneLine whether every name stands on one line at that size
 */
record ColumnOfTables(double width, double size, boolean isOneLine) {

  /** No column. */
  static final ColumnOfTables NONE = new ColumnOfTables(0, RowSpace.LARGEST, true);

  private static final double NARROWEST = 17;
  private static final double WIDEST_WORD = 55;
  private static final double PADDING = 1;
  private static final double USUAL_SIZE = 14;
  private static final int MOST_LINES = 2;
  private static final double[] SIZES = {24, 22, 20, 18, 17, 16, 15, 14, 13, PageScale.LEAST};

  /**
   * The column for these names.
   *
   * @param widest its width at most, unless a word needs more
   */
  static ColumnOfTables of(Collection<String> names, double widest) {
    List<BreakableText> texts = names.stream().map(BreakableText::new).toList();
    double wanted = texts.stream().mapToDouble(text -> wanted(text, widest)).max().orElse(0);
    double width = Math.min(WIDEST_WORD, Math.max(NARROWEST, Math.ceil(wanted + PADDING)));
    TextBox box = new TextBox(width - PADDING, PageLayout.HEIGHT);
    double size =
        DoubleStream.of(SIZES)
            .filter(s -> texts.stream().allMatch(text -> isFitting(box, text, s)))
            .findFirst()
            .orElse(PageScale.LEAST);
    boolean isOneLine = texts.stream().allMatch(text -> box.count(text, size) == 1);
    return new ColumnOfTables(width, size, isOneLine);
  }

  /** The room for the names. */
  double textWidth() {
    return Math.max(0, width - PADDING);
  }

  /** The whole name on one line, if there is room for it; else its longest word. */
  private static double wanted(BreakableText name, double widest) {
    double whole = TextBox.width(name.width(), USUAL_SIZE);
    double word = name.widest(Double.MAX_VALUE);
    double usual = whole <= widest - PADDING ? whole : TextBox.width(word, USUAL_SIZE);
    return Math.max(Math.min(usual, widest - PADDING), TextBox.width(word, PageScale.LEAST));
  }

  private static boolean isFitting(TextBox box, BreakableText name, double size) {
    int most = Math.min(MOST_LINES, box.count(name, USUAL_SIZE));
    return box.isWhole(name, size, PageScale.LEAST) && box.count(name, size) <= most;
  }
}
