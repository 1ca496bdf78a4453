package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.BreakableText;
import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.LetterWidths;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The name of a table in very large letters. Figures reach neither above capitals nor below the
 * line, so that they take less height than their size.
 *
 * @param lines one below the other
 * @param size of the letters, in points
 */
record Sign(List<String> lines, int size) {

  /** The size at which a figure is 66 mm high, which is read from 8 metres. */
  static final int LARGEST = 260;

  private static final int SMALLEST = 14;
  private static final double ABOVE_FIGURES = 0.74;
  private static final double ABOVE = 0.95;
  private static final double BELOW = 0.22;

  Sign {
    lines = List.copyOf(lines);
  }

  /** A name as large as there is room for; in the smallest letters, also where there is none. */
  static Sign of(String name, double width, double height) {
    return IntStream.iterate(LARGEST, size -> size > SMALLEST, size -> size - 2)
        .mapToObj(size -> at(name, width, size))
        .filter(sign -> sign.height() <= height && sign.isInside(width))
        .findFirst()
        .orElseGet(() -> at(name, width, SMALLEST));
  }

  /** In letters of a size; words are broken only in the smallest. */
  private static Sign at(String name, double width, int size) {
    double line = width / TextBox.width(1, size);
    double whole = size == SMALLEST ? line : Double.MAX_VALUE;
    BreakableText text = new BreakableText(name);
    return new Sign(text.lines(Math.max(line, text.widest(whole))), size);
  }

  private boolean isInside(double width) {
    return lines.stream()
        .allMatch(line -> TextBox.width(LetterWidths.of(line.strip()), size) <= width);
  }

  /** In millimetres. */
  double height() {
    double below = isOfFigures() ? 0 : BELOW;
    return PrintedText.height(lines.size() - 1, size)
        + (above() + below) * size * PrintedText.POINT;
  }

  private double above() {
    return isOfFigures() ? ABOVE_FIGURES : ABOVE;
  }

  private boolean isOfFigures() {
    return lines.stream()
        .allMatch(line -> line.chars().allMatch(letter -> letter >= '0' && letter <= '9'));
  }

  /** Draws it around a middle. */
  void draw(Drawing drawing, double middle, double top) {
    double baseline = top + above() * size * PrintedText.POINT;
    for (String line : lines) {
      drawing.words(line, middle, baseline, size, Style.bold(Shade.INK), Align.MIDDLE);
      baseline += PrintedText.height(1, size);
    }
  }
}
