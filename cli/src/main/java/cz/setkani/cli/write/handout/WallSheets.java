package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PaperSize;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a table for the wall: whole where a sheet holds it, or else on sheets to be put together,
 * from the left and from above, each with the headings of its rows and columns.
 */
final class WallSheets {

  private static final double THIN = 0.2;
  private static final double THICK = 0.5;

  /** What is large enough to be read on a wall, in points. */
  private static final double[] USUAL = {32, 28, 24, 20, 18, 16, 14};

  private static final double[] LARGE = {32, 28, 24, 20, 18};

  /** For what has no room otherwise. */
  private static final double[] SMALL = {12, 10, 8, 6, 4, 3, 2};

  private final Brief brief;
  private final WallTable table;
  private final Tiling tiling;

  private WallSheets(Brief brief, WallTable table, Tiling tiling) {
    this.brief = brief;
    this.table = table;
    this.tiling = tiling;
  }

  /** The sheets of a table of one row and one column at least. */
  static List<PrintedSheet> of(Brief brief, String what, WallTable table) {
    PaperSize paper = brief.look().wall();
    List<HeadAndFoot> frames =
        List.of(
            brief.frame(paper.longer(), paper.shorter(), what),
            brief.frame(paper.shorter(), paper.longer(), what));
    Tiling tiling =
        Tiling.best(table, frames, brief.look().isLarge() ? LARGE : USUAL)
            .or(() -> Tiling.best(table, frames, SMALL))
            .orElseThrow();
    return new WallSheets(brief, table, tiling).sheets();
  }

  private List<PrintedSheet> sheets() {
    HeadAndFoot frame = tiling.frame();
    int columns = table.columns().size();
    int across = tiling.across(columns);
    int count = tiling.sheets(columns);
    List<PrintedSheet> sheets = new ArrayList<>();
    for (int down = 0; down < tiling.starts().size(); down++) {
      for (int right = 0; right < across; right++) {
        Drawing drawing = frame.begin();
        draw(drawing, down, right);
        String place = count == 1 ? "" : brief.text("tile", down + 1, right + 1);
        frame.finish(drawing, place, sheets.size() + 1, count);
        String title = frame.what() + (count == 1 ? "" : " " + (sheets.size() + 1));
        sheets.add(new PrintedSheet(frame.width(), frame.height(), title, drawing.inks()));
      }
    }
    return sheets;
  }

  /** The part of the table that stands on one sheet. */
  private void draw(Drawing drawing, int down, int right) {
    int from = right * tiling.perSheet();
    int to = Math.min(table.columns().size(), from + tiling.perSheet());
    double y = HeadAndFoot.top();
    y =
        row(
            drawing,
            new WallTable.WallRow(table.corner(), table.columns()),
            from,
            to,
            y,
            tiling.top());
    drawing.across(HeadAndFoot.left(), end(from, to), y - THICK / 2, THICK, Shade.INK);
    int last =
        down + 1 < tiling.starts().size() ? tiling.starts().get(down + 1) : table.rows().size();
    for (int row = tiling.starts().get(down); row < last; row++) {
      y = row(drawing, table.rows().get(row), from, to, y, tiling.heights().get(row));
      drawing.across(HeadAndFoot.left(), end(from, to), y - THIN / 2, THIN, Shade.SOFT);
    }
  }

  private double end(int from, int to) {
    return HeadAndFoot.left() + tiling.head() + (to - from) * tiling.column();
  }

  /** A row with the columns of one sheet; tells where the next one begins. */
  private double row(
      Drawing drawing, WallTable.WallRow row, int from, int to, double top, double height) {
    double x = HeadAndFoot.left();
    double head = row.isWhole() ? tiling.frame().inside() : tiling.head();
    cell(drawing, row.head(), x, head, top, height, Align.START);
    x += tiling.head();
    for (int column = from; column < to && !row.isWhole(); column++) {
      drawing.down(x, top, top + height, THIN, Shade.LINE);
      cell(drawing, row.cells().get(column), x, tiling.column(), top, height, Align.MIDDLE);
      x += tiling.column();
    }
    return top + height;
  }

  private void cell(
      Drawing drawing,
      WallText text,
      double x,
      double width,
      double top,
      double height,
      Align align) {
    double inside = width - 2 * Tiling.PADDING;
    double above = (height - text.height(inside, tiling.size())) / 2;
    double at = align == Align.MIDDLE ? x + width / 2 : x;
    text.draw(drawing, at, top + above, inside, tiling.size(), align);
  }
}
