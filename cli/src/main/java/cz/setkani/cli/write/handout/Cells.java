package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import java.util.ArrayList;
import java.util.List;

/** A row of a table on paper, cell by cell from the left; as high as its highest cell needs. */
final class Cells {

  private static final double PADDING = 1;
  private static final double GAP = 2;
  private static final double TALL = 1000;
  private static final double BOX = 4.5;
  private static final double THIN = 0.2;

  /** Where a cell is and what stands in it. */
  private record Cell(double x, Style style, Align align, PrintedText text) {

    void draw(Drawing drawing, double middle) {
      double top = middle - text.height() / 2;
      drawing.text(text.lines(), x, top, text.size(), style, align);
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<Double> boxes = new ArrayList<>();
  private final List<Strip.Painter> drawings = new ArrayList<>();
  private final double start;
  private double x;

  Cells(double left) {
    start = left;
    x = left;
  }

  /**
   * A cell with a text that may take several lines, in the largest size at which no word breaks.
   */
  Cells text(String text, double width, Style style, double... sizes) {
    return text(text, width, style, Align.START, sizes);
  }

  /** The same, in the middle of the cell. */
  Cells centred(String text, double width, Style style, double... sizes) {
    return text(text, width, style, Align.MIDDLE, sizes);
  }

  private Cells text(String text, double width, Style style, Align align, double... sizes) {
    if (!text.isEmpty()) {
      PrintedText printed = new TextBox(width - GAP, TALL).fitted(text, sizes);
      double at = align == Align.MIDDLE ? x + (width - GAP) / 2 : x;
      cells.add(new Cell(at, style, align, printed));
    }
    x += width;
    return this;
  }

  /** A cell with a box to be ticked. */
  Cells box(double width) {
    boxes.add(x);
    x += width;
    return this;
  }

  /** A cell with a drawing of its own, around the middle of the row. */
  Cells drawn(double width, Strip.Painter painter) {
    drawings.add(painter);
    x += width;
    return this;
  }

  /** An empty cell. */
  Cells empty(double width) {
    x += width;
    return this;
  }

  /** The row, with a line below; at least so high. */
  Strip row(double least) {
    return strip(least, THIN, Shade.LINE);
  }

  /** The row as the heading of others. */
  Strip heading(double least) {
    return strip(least, 2 * THIN, Shade.INK);
  }

  private Strip strip(double least, double line, Shade shade) {
    double tallest = cells.stream().mapToDouble(cell -> cell.text().height()).max().orElse(0);
    double height = Math.max(least, tallest + 2 * PADDING);
    double end = x;
    return new Strip(
        height,
        (drawing, top) -> {
          cells.forEach(cell -> cell.draw(drawing, top + height / 2));
          drawings.forEach(one -> one.paint(drawing, top + height / 2));
          boxes.forEach(at -> drawing.box(at, top + (height - BOX) / 2, BOX));
          drawing.across(start, end - GAP, top + height - line / 2, line, shade);
        });
  }
}
