package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.Ink.Run;
import cz.setkani.cli.write.paper.Margins;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import java.util.List;
import java.util.stream.Stream;

/** Draws timetables: a sheet of A4 for each. The style sheet of their HTML draws the same. */
public final class TimetableSheets {

  private static final double LEFT = Margins.SIDE;
  private static final double RIGHT = LEFT + PageLayout.WIDTH;
  private static final double TOP = Margins.TOP;
  private static final double BOTTOM = PrintedSheet.A4_LONG - Margins.BOTTOM;
  private static final double THICK = 0.6;
  private static final double MIDDLING = 0.5;
  private static final double THIN = 0.2;
  private static final double ABOVE_NOTES = 3.5;
  private static final double BETWEEN_LINES = 6;

  private static final Style HEADING = Style.bold(Shade.ACCENT);
  private static final Style SOFT = Style.plain(Shade.SOFT);

  private final TimetablePages pages;
  private final Page page;
  private final Drawing drawing = new Drawing();

  private TimetableSheets(TimetablePages pages, Page page) {
    this.pages = pages;
    this.page = page;
  }

  /** Each page on a sheet, in the order of the pages; there must be one. */
  public static PrintedSheets of(TimetablePages pages) {
    Stream<PrintedSheet> sheets =
        pages.pages().stream().map(page -> new TimetableSheets(pages, page).sheet());
    return new PrintedSheets(pages.documentTitle(), pages.texts().locale(), sheets.toList());
  }

  private PrintedSheet sheet() {
    occasion();
    double table = head(TOP + pages.headHeight() + TimetablePages.BELOW_HEAD);
    notes(page.rows().isEmpty() ? table : rows(table));
    writing();
    foot();
    return PrintedSheet.upright(page.organisation(), drawing.inks());
  }

  private void occasion() {
    PrintedText title = pages.head();
    double below = drawing.text(title.lines(), LEFT, TOP, title.size(), HEADING);
    PrintedText occasion = pages.occasion();
    drawing.text(
        occasion.lines(), LEFT, below + TimetablePages.OCCASION_GAP, occasion.size(), SOFT);
    drawing.across(LEFT, RIGHT, TOP + pages.headHeight() - THICK / 2, THICK, Shade.ACCENT);
  }

  /** The name and what stands under it; tells where the table begins. */
  private double head(double top) {
    PageHead above = page.head();
    PrintedText name = above.name();
    double y = drawing.text(name.lines(), LEFT, top, name.size(), Style.bold(Shade.INK));
    y += PageHead.ROOM_AROUND_FACTS / 2;
    y = fact(above.edition(), HEADING, y);
    for (PrintedText fact : above.facts()) {
      y = fact(fact, SOFT, y);
    }
    y = fact(above.ownTable(), HEADING, y) + PageHead.ROOM_AROUND_FACTS / 2;
    PrintedText apology = above.apology();
    return apology.isEmpty()
        ? y
        : drawing.text(apology.lines(), LEFT, y, apology.size(), Style.plain(Shade.INK))
            + PageHead.APOLOGY_GAP;
  }

  private double fact(PrintedText fact, Style style, double top) {
    return fact.isEmpty()
        ? top
        : drawing.text(fact.lines(), LEFT, top, fact.size(), style) + PageHead.FACT_GAP;
  }

  /** The rows below their headings; tells where they end. */
  private double rows(double top) {
    double below = new TimetableRows(pages.scale(), page, drawing, LEFT).draw(headings(top));
    drawing.across(LEFT, RIGHT, below - MIDDLING / 2, MIDDLING, Shade.INK);
    return below;
  }

  /** The headings of the columns; tells where the rows begin. */
  private double headings(double top) {
    double middle = top + PageLayout.TABLE_HEAD / 2;
    double times = LEFT + pages.scale().rounds();
    double tables = times + pages.scale().times();
    double width = page.sizes().tableWidth();
    heading("round", LEFT, middle, Align.START);
    heading("time", times, middle, Align.START);
    if (page.sizes().hasTables()) {
      heading("table", tables + width / 2, middle, Align.MIDDLE);
    }
    heading("partner", tables + width + PageLayout.PARTNER_PADDING, middle, Align.START);
    if (page.sizes().hasTicks()) {
      heading("held", RIGHT, middle, Align.END);
    }
    double below = top + PageLayout.TABLE_HEAD;
    drawing.across(LEFT, RIGHT, below - MIDDLING / 2, MIDDLING, Shade.INK);
    return below;
  }

  private void heading(String key, double x, double middle, Align align) {
    drawing.around(pages.word(key), x, middle, pages.scale().small(), SOFT, align);
  }

  private void notes(double below) {
    if (!page.hasNotes()) {
      return;
    }
    double size = pages.scale().small();
    Style bold = Style.bold(Shade.INK);
    drawing.text(List.of(pages.word("unmet")), LEFT, below + ABOVE_NOTES, size, bold);
    double y = below + PageNotes.HEADING;
    for (PageNote note : page.notes()) {
      for (PageNote.Line line : note.lines(size)) {
        drawing.runs(runs(line), LEFT, y, size);
        y += size * PrintedText.POINT * PageNotes.LINE;
      }
      y += PageNotes.GAP;
    }
    for (String line : page.more().lines()) {
      drawing.text(List.of(line), LEFT, y, size, Style.plain(Shade.INK));
      y += size * PrintedText.POINT * PageNotes.LINE;
    }
  }

  private static List<Run> runs(PageNote.Line line) {
    return List.of(
        new Run(line.wanted(), Style.bold(Shade.INK)),
        new Run(line.reason().stripTrailing(), Style.plain(Shade.INK)));
  }

  /** Lines to write on, in two columns. */
  private void writing() {
    if (page.writingLines() == 0) {
      return;
    }
    double size = pages.scale().small();
    double words = PrintedText.height(1, size);
    double end = BOTTOM - PageLayout.FOOT;
    double y = end - page.writingLines() * PageLayout.WRITING_LINE - words;
    drawing.runs(
        List.of(
            new Run(pages.word("follows") + " ", Style.bold(Shade.INK)),
            new Run(pages.word("follows.how"), SOFT)),
        LEFT,
        y,
        size);
    double half = (PageLayout.WIDTH - BETWEEN_LINES) / 2;
    for (int line = 0; line < page.writingLines(); line++) {
      double at = end - line * PageLayout.WRITING_LINE - THIN / 2;
      drawing.across(LEFT, LEFT + half, at, THIN, Shade.SOFT);
      drawing.across(RIGHT - half, RIGHT, at, THIN, Shade.SOFT);
    }
  }

  private void foot() {
    double size = TimetablePages.FOOT_SIZE;
    double top = BOTTOM - PrintedText.height(1, size);
    drawing.text(List.of(pages.foot()), LEFT, top, size, SOFT);
    drawing.text(List.of(pages.foot(page)), RIGHT, top, size, SOFT, Align.END);
  }
}
