package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import java.util.List;

/** Draws the rows of a timetable. */
final class TimetableRows {

  private static final double ROUND_PADDING = 1;
  private static final double CLOCK_WIDTH = 2.6;
  private static final double PAUSE_PADDING = 0.34;
  private static final double THIN = 0.2;
  private static final double BOX = 4.5;

  private static final Style SOFT = Style.plain(Shade.SOFT);
  private static final Style ACCENT = Style.plain(Shade.ACCENT);

  private final Page page;
  private final PageSizes sizes;
  private final Drawing drawing;
  private final double left;
  private final double times;
  private final double tables;
  private final double partners;

  /**
   * @param left the left edge of the table
   */
  TimetableRows(PageScale scale, Page page, Drawing drawing, double left) {
    this.page = page;
    this.drawing = drawing;
    this.left = left;
    sizes = page.sizes();
    times = left + scale.rounds();
    tables = times + scale.times();
    partners = tables + sizes.tableWidth() + PageLayout.PARTNER_PADDING;
  }

  /** Draws all rows; tells where they end. */
  double draw(double top) {
    double y = top;
    for (int i = 0; i < page.rows().size(); i++) {
      PageRow row = page.rows().get(i);
      double next = i + 1 < page.rows().size() ? page.rows().get(i + 1).height() : 0;
      if (row instanceof PageRow.Met met) {
        round(met.round(), Style.bold(Shade.INK), y, met.height(), next);
        met(met, y + met.height() / 2);
      } else if (row instanceof PageRow.Free free) {
        round(free.round(), SOFT, y, free.height(), next);
        partner(List.of(free.words()), sizes.free(), SOFT, free.aside(), y + free.height() / 2);
      } else if (row instanceof PageRow.PauseRow pause) {
        pause(pause, y + pause.height() / 2);
      } else if (row instanceof PageRow.DateRow date) {
        partner(
            date.date(), sizes.aside(), Style.bold(Shade.INK), List.of(), y + date.height() / 2);
      }
      y += row.height();
      drawing.across(left, left + PageLayout.WIDTH, y - THIN / 2, THIN, Shade.LINE);
    }
    return y;
  }

  /** The number and the time of a round, in the middle of its one or two rows. */
  private void round(PageRow.Round round, Style clock, double top, double height, double next) {
    if (round.rows() == 0) {
      return;
    }
    double middle = top + (round.rows() == 2 ? height + next : height) / 2;
    drawing.around(
        "" + round.number(), left + ROUND_PADDING, middle, sizes.clock(), SOFT, Align.START);
    double end = times + CLOCK_WIDTH * sizes.clock() * PrintedText.POINT;
    drawing.around(round.start(), end, middle, sizes.clock(), clock, Align.END);
    double baseline = Drawing.baselineAround(middle, sizes.clock());
    drawing.words("–" + round.end(), end, baseline, sizes.until(), SOFT, Align.START);
  }

  private void met(PageRow.Met met, double middle) {
    if (sizes.hasTables()) {
      double top = middle - PrintedText.height(met.table().size(), sizes.table()) / 2;
      double centre = tables + sizes.tableWidth() / 2;
      drawing.text(met.table(), centre, top, sizes.table(), Style.bold(Shade.ACCENT), Align.MIDDLE);
    }
    partner(met.partner(), sizes.partner(), Style.bold(Shade.INK), met.aside(), middle);
    drawing.box(left + PageLayout.WIDTH - BOX, middle - BOX / 2, BOX, Shade.SOFT);
  }

  private void partner(
      List<String> words, double size, Style style, List<String> aside, double middle) {
    double height =
        PrintedText.height(words.size(), size) + PrintedText.height(aside.size(), sizes.aside());
    double below = drawing.text(words, partners, middle - height / 2, size, style);
    drawing.text(aside, partners, below, sizes.aside(), ACCENT);
  }

  private void pause(PageRow.PauseRow pause, double middle) {
    double x = times + PAUSE_PADDING * sizes.clock() * PrintedText.POINT;
    drawing.around(pause.start() + "–" + pause.end(), x, middle, sizes.aside(), SOFT, Align.START);
    double height = PrintedText.height(pause.name().size(), sizes.aside());
    drawing.text(pause.name(), partners, middle - height / 2, sizes.aside(), SOFT);
  }
}
