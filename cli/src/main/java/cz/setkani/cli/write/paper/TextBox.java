package cz.setkani.cli.write.paper;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A space on paper that a text must not leave.
 *
 * @param width in millimetres
 * @param height in millimetres
 */
public record TextBox(double width, double height) {

  /** Heights are rounded down; what a line loses by that, as a part of it. */
  private static final double ROUNDED_HEIGHT = 0.02;

  /** Browsers round; a line is taken this much wider than computed. */
  private static final double RESERVE = 1.02;

  /**
   * The text in the largest of the sizes, in points, at which it fits; if it fits in none, in the
   * smallest one, as much of it as there is room for, and three dots. A word that fits on a line in
   * the smallest size is not broken.
   */
  public PrintedText fitted(String text, double... sizes) {
    BreakableText breakable = new BreakableText(text);
    return lines(breakable, size(breakable, sizes));
  }

  /** The same; but if it fits in no size, all of it on as many lines as it takes. */
  public PrintedText whole(String text, double... sizes) {
    BreakableText breakable = new BreakableText(text);
    double size = size(breakable, sizes);
    return new PrintedText(breakable.lines(line(size)), size);
  }

  private double size(BreakableText text, double... sizes) {
    double smallest = DoubleStream.of(sizes).min().orElseThrow();
    return DoubleStream.of(sizes)
        .filter(size -> isFitting(text, size, smallest))
        .max()
        .orElse(smallest);
  }

  /** Whether a text fits at a size in points. */
  public boolean isFitting(String text, double size) {
    return isFitting(new BreakableText(text), size, size);
  }

  private boolean isFitting(BreakableText text, double size, double smallest) {
    return isWhole(text, size, smallest) && PrintedText.height(count(text, size), size) <= height;
  }

  /** Whether no word is broken at a size but those that are wider than a line at the smallest. */
  public boolean isWhole(BreakableText text, double size, double smallest) {
    return text.widest(line(smallest)) <= line(size);
  }

  /** How many lines a text takes at a size in points. */
  public int count(BreakableText text, double size) {
    return text.count(line(size));
  }

  /** The lines at a size in points; three dots stand for those that do not fit. */
  public PrintedText lines(BreakableText text, double size) {
    int most = (int) Math.max(1, Math.floor(height / PrintedText.height(1, size) + ROUNDED_HEIGHT));
    return new PrintedText(text.lines(line(size), most), size);
  }

  /** The lines of a paragraph at a size in points, each as full as may be, however many. */
  public List<String> paragraph(String text, double size) {
    return new BreakableText(text).paragraph(line(size));
  }

  /** The millimetres that a width in font sizes takes at a size in points. */
  public static double width(double fontSizes, double size) {
    return fontSizes * size * PrintedText.POINT * RESERVE;
  }

  /** The width of a line in font sizes. */
  private double line(double size) {
    return width / width(1, size);
  }
}
