package cz.setkani.cli.write.page;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A space on paper that a text must not leave.
 *
 * @param width in millimetres
 * @param height in millimetres
 */
record TextBox(double width, double height) {

  /** The distance of lines, in font sizes; the style sheet says the same. */
  static final double LINE = 1.1;

  /** Millimetres of one point. */
  static final double POINT = 25.4 / 72;

  private static final double BLANK = LetterWidths.of(" ");

  /** Browsers round; a line is taken this much wider than computed. */
  private static final double RESERVE = 1.02;

  /** The largest of the sizes, in points, at which a text fits; the smallest size if none does. */
  double fitting(String text, double... sizes) {
    double[] words = words(text);
    return DoubleStream.of(sizes)
        .filter(size -> size * POINT * LINE * lines(words, size) <= height)
        .max()
        .orElseGet(() -> DoubleStream.of(sizes).min().orElseThrow());
  }

  /** How many lines a text takes at a font size in points; it breaks at blanks where it can. */
  int lines(String text, double size) {
    return lines(words(text), size);
  }

  /** The widths of the words of a text, in font sizes. */
  private static double[] words(String text) {
    return Stream.of(text.split(" ")).mapToDouble(LetterWidths::of).toArray();
  }

  private int lines(double[] words, double size) {
    double line = width / (size * POINT * RESERVE);
    int lines = 1;
    double used = 0;
    for (double word : words) {
      if (used > 0 && used + BLANK + word > line) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? BLANK : 0) + word;
      if (used > line) {
        int more = (int) Math.ceil(used / line) - 1;
        lines += more;
        used -= more * line;
      }
    }
    return lines;
  }
}
