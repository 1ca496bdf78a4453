package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row of a table on paper, cell by cell from the left; as high as its highest cell needs. */
final class Cells {

  private static final double PADDING = 1;
  private static final double GAP = 2;
  private static final double BETWEEN = 0.6;
  private static final double BOX = 4.5;
  private static final double THIN = 0.2;

  /** A text as it stands in a cell. */
  private record Part(PrintedText text, Style style) {}

  /** Where a cell is and what stands in it, one below the other. */
  private record Cell(double x, List<Part> parts) {

    double height() {
      return parts.stream().mapToDouble(part -> part.text().height() + BETWEEN).sum() - BETWEEN;
    }

    void draw(Drawing drawing, double middle) {
      double top = middle - height() / 2;
      for (Part part : parts) {
        top = drawing.text(part.text().lines(), x, top, part.text().size(), part.style());
        top += BETWEEN;
      }
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<Double> boxes = new ArrayList<>();
  private final List<Strip.Painter> drawings = new ArrayList<>();
  private double x = HeadAndFoot.left();

  /** A cell with texts, one below the other, each of which may take several lines. */
  Cells texts(double width, Wording... wordings) {
    List<Part> parts =
        Stream.of(wordings)
            .filter(wording -> !wording.text().isEmpty())
            .map(wording -> new Part(wording.printed(width - GAP), wording.style()))
            .toList();
    cells.add(new Cell(x, parts));
    x += width;
    return this;
  }

  /** A cell with one text. */
  Cells text(String text, double width, Style style, double... sizes) {
    return texts(width, new Wording(text, style, sizes));
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
    double tallest = cells.stream().mapToDouble(Cell::height).max().orElse(0);
    double height = Math.max(least, tallest + 2 * PADDING);
    double end = x;
    return new Strip(
        height,
        (drawing, top) -> {
          drawings.forEach(one -> one.paint(drawing, top + height / 2));
          boxes.forEach(at -> drawing.box(at, top + (height - BOX) / 2, BOX));
          cells.forEach(cell -> cell.draw(drawing, top + height / 2));
          drawing.across(HeadAndFoot.left(), end - GAP, top + height - line / 2, line, shade);
        });
  }

  /** A paragraph as wide as a sheet, a strip each line, so that it may go on on the next sheet. */
  static List<Strip> paragraph(String text, double width, Style style, double size) {
    List<Strip> lines = new ArrayList<>();
    for (String line : new TextBox(width, PrintedText.height(1, size)).paragraph(text, size)) {
      double height = PrintedText.height(1, size);
      lines.add(
          new Strip(
              height,
              (drawing, top) -> drawing.text(List.of(line), HeadAndFoot.left(), top, size, style)));
    }
    return lines;
  }
}
