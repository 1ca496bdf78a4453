package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.BreakableText;
import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a cell of a chart: texts, each on lines of its own below the one before. */
final class WallText {

  static final WallText NONE = new WallText(List.of());

  private static final double TALL = 1000;

  /** Between two texts, in font sizes. */
  private static final double GAP = 0.4;

  private record Part(BreakableText text, Style style) {}

  private final List<Part> parts;

  private WallText(List<Part> parts) {
    this.parts = parts;
  }

  /** One text. */
  static WallText of(String text, Style style) {
    return text.isEmpty() ? NONE : new WallText(List.of(new Part(new BreakableText(text), style)));
  }

  /** This text and another one below. */
  WallText and(WallText below) {
    return new WallText(Stream.concat(parts.stream(), below.parts.stream()).toList());
  }

  /** The width of the widest word that is no wider than {@code most}, in font sizes. */
  double widest(double most) {
    return parts.stream().mapToDouble(part -> part.text().widest(most)).max().orElse(0);
  }

  /** The height in a cell of a width, both in millimetres. */
  double height(double width, double size) {
    TextBox box = new TextBox(width, TALL);
    int lines = parts.stream().mapToInt(part -> box.count(part.text(), size)).sum();
    return PrintedText.height(lines, size) + gap(size) * Math.max(0, parts.size() - 1);
  }

  private static double gap(double size) {
    return GAP * size * PrintedText.POINT;
  }

  /**
   * Draws it into a cell.
   *
   * @param x where the lines begin or have their middle, by {@code align}
   */
  void draw(Drawing drawing, double x, double top, double width, double size, Align align) {
    TextBox box = new TextBox(width, TALL);
    double y = top;
    for (Part part : parts) {
      PrintedText text = box.lines(part.text(), size);
      y = drawing.text(text.lines(), x, y, size, part.style(), align) + gap(size);
    }
  }
}
