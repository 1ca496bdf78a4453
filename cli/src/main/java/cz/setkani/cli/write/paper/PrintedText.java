package cz.setkani.cli.write.paper;

import java.util.List;

/**
 * A text as it stands on paper, broken into lines.
 *
 * @param lines the lines; where one ends at a blank, it has the blank at its end
 * @param size the size of the letters, in points
 */
public record PrintedText(List<String> lines, double size) {

  /** The distance of lines, in font sizes; the style sheet says the same. */
  public static final double LINE = 1.1;

  /** Millimetres of one point. */
  public static final double POINT = 25.4 / 72;

  /** No text. */
  public static final PrintedText NONE = new PrintedText(List.of(), 0);

  public PrintedText {
    lines = List.copyOf(lines);
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The whole text. */
  public String text() {
    return String.join("", lines);
  }

  /** In millimetres. */
  public double height() {
    return height(lines.size(), size);
  }

  /** The height of so many lines of a size in points, in millimetres. */
  public static double height(int lines, double size) {
    return lines * size * POINT * LINE;
  }
}
