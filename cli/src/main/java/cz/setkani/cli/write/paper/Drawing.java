package cz.setkani.cli.write.paper;

import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.Ink.Run;
import java.util.ArrayList;
import java.util.List;

/** What is drawn on a sheet, bit by bit. Lengths in millimetres, sizes of letters in points. */
public final class Drawing {

  /** How far below the top of a line its letters stand, in font sizes: Arial and its like. */
  private static final double BASELINE = (PrintedText.LINE - 1.117) / 2 + 0.905;

  private static final double BOX_LINE = 0.3;
  private static final double CUT_LINE = 0.2;
  private static final double DASH = 1.5;

  private final List<Ink> inks = new ArrayList<>();

  /**
   * Lines of text, one below the other.
   *
   * @param lines may be none
   * @param x where each begins, has its middle or ends
   * @param top the upper edge of the first line
   * @return the lower edge of the last line
   */
  public double text(
      List<String> lines, double x, double top, double size, Style style, Align align) {
    for (int i = 0; i < lines.size(); i++) {
      words(
          lines.get(i),
          x,
          top + PrintedText.height(i, size) + BASELINE * size * PrintedText.POINT,
          size,
          style,
          align);
    }
    return top + PrintedText.height(lines.size(), size);
  }

  /** The same, from the left. */
  public double text(List<String> lines, double x, double top, double size, Style style) {
    return text(lines, x, top, size, style, Align.START);
  }

  /** One line of text whose middle has the height {@code middle}. */
  public void around(String text, double x, double middle, double size, Style style, Align align) {
    text(List.of(text), x, middle - PrintedText.height(1, size) / 2, size, style, align);
  }

  /** The line on which letters stand whose middle has the height {@code middle}. */
  public static double baselineAround(double middle, double size) {
    return middle - PrintedText.height(1, size) / 2 + BASELINE * size * PrintedText.POINT;
  }

  /** Words on a line of their own. */
  public void words(String text, double x, double baseline, double size, Style style, Align align) {
    if (!text.isBlank()) {
      words(List.of(new Run(text.stripTrailing(), style)), x, baseline, size, align);
    }
  }

  /** A line of words in several styles, from the left. */
  public void runs(List<Run> runs, double x, double top, double size) {
    words(runs, x, top + BASELINE * size * PrintedText.POINT, size, Align.START);
  }

  private void words(List<Run> runs, double x, double baseline, double size, Align align) {
    inks.add(new Ink.Words(runs, x, baseline, size, align, false));
  }

  /** A line from the left to the right. */
  public void across(double fromX, double toX, double y, double width, Shade shade) {
    inks.add(new Ink.Stroke(fromX, y, toX, y, width, shade));
  }

  /** A line from above to below. */
  public void down(double x, double fromY, double toY, double width, Shade shade) {
    inks.add(new Ink.Stroke(x, fromY, x, toY, width, shade));
  }

  /** A dashed line along which a sheet is cut apart, straight across or down. */
  public void cut(double fromX, double fromY, double toX, double toY) {
    double length = Math.hypot(toX - fromX, toY - fromY);
    for (double at = 0; at < length; at += 2 * DASH) {
      double from = at / length;
      double to = Math.min(1, (at + DASH) / length);
      inks.add(
          new Ink.Stroke(
              fromX + from * (toX - fromX),
              fromY + from * (toY - fromY),
              fromX + to * (toX - fromX),
              fromY + to * (toY - fromY),
              CUT_LINE,
              Shade.SOFT));
    }
  }

  /** The edge of a square, such as one to be ticked. */
  public void box(double x, double y, double side) {
    box(x, y, side, Shade.INK);
  }

  /** The same in a shade. */
  public void box(double x, double y, double side, Shade shade) {
    across(x, x + side, y, BOX_LINE, shade);
    across(x, x + side, y + side, BOX_LINE, shade);
    down(x, y, y + side, BOX_LINE, shade);
    down(x + side, y, y + side, BOX_LINE, shade);
  }

  /** All of another drawing, further down. */
  public void add(Drawing other, double down) {
    other.inks.forEach(ink -> inks.add(ink.moved(down)));
  }

  /** All of another drawing, turned upside down within an area at the upper left. */
  public void addTurned(Drawing other, double width, double height) {
    other.inks.forEach(ink -> inks.add(ink.turned(width, height)));
  }

  /** {@return all that is drawn} */
  public List<Ink> inks() {
    return List.copyOf(inks);
  }
}
