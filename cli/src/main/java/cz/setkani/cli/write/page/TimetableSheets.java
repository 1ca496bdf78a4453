package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.Ink.Run;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import java.util.List;
import java.util.stream.Stream;

/** Draws timetables: a sheet of A4 for each. The style sheet of their HTML draws the same. */
public final class TimetableSheets {

  private static final double LEFT = (PrintedSheet.A4_SHORT - PageLayout.WIDTH) / 2;
  private static final double RIGHT = LEFT + PageLayout.WIDTH;
  private static final double TOP = 12;
  private static final double BOTTOM = 285;
  private static final double HEAD = 15;
  private static final double OCCASION_GAP = 0.6;
  private static final double BELOW_HEAD = 3;
  private static final double HEADING_SIZE = 10.5;
  private static final double THICK = 0.6;
  private static final double MIDDLING = 0.5;
  private static final double ABOVE_NOTES = 3.5;
  private static final double NOTES_HEAD = 5.5;
  private static final double FOOT_SIZE = 9;

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
    double table = head(TOP + HEAD + BELOW_HEAD);
    double rows = headings(table);
    notes(new TimetableRows(page, drawing, LEFT).draw(rows));
    foot();
    return PrintedSheet.upright(page.organisation(), drawing.inks());
  }

  private void occasion() {
    PrintedText title = pages.head();
    double below = drawing.text(title.lines(), LEFT, TOP, title.size(), HEADING);
    PrintedText occasion = pages.occasion();
    drawing.text(occasion.lines(), LEFT, below + OCCASION_GAP, occasion.size(), SOFT);
    drawing.across(LEFT, RIGHT, TOP + HEAD - THICK / 2, THICK, Shade.ACCENT);
  }

  /** The name and what stands under it; tells where the table begins. */
  private double head(double top) {
    PrintedText name = page.name();
    double y = drawing.text(name.lines(), LEFT, top, name.size(), Style.bold(Shade.INK));
    y += PageHead.ROOM_AROUND_FACTS / 2;
    y = fact(page.edition(), HEADING, y);
    for (PrintedText fact : page.facts()) {
      y = fact(fact, SOFT, y);
    }
    y = fact(page.ownTable(), HEADING, y) + PageHead.ROOM_AROUND_FACTS / 2;
    PrintedText apology = page.apology();
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

  /** The headings of the columns; tells where the rows begin. */
  private double headings(double top) {
    double middle = top + PageLayout.TABLE_HEAD / 2;
    double times = LEFT + PageLayout.COLUMN_OF_ROUNDS;
    double tables = times + PageLayout.COLUMN_OF_TIMES;
    double width = page.sizes().tableWidth();
    heading("round", LEFT, middle, Align.START);
    heading("time", times, middle, Align.START);
    if (page.sizes().hasTables()) {
      heading("table", tables + width / 2, middle, Align.MIDDLE);
    }
    heading("partner", tables + width + PageLayout.PARTNER_PADDING, middle, Align.START);
    double below = top + PageLayout.TABLE_HEAD;
    drawing.across(LEFT, RIGHT, below - MIDDLING / 2, MIDDLING, Shade.INK);
    return below;
  }

  private void heading(String key, double x, double middle, Align align) {
    drawing.around(pages.word(key), x, middle, HEADING_SIZE, SOFT, align);
  }

  private void notes(double below) {
    drawing.across(LEFT, RIGHT, below - MIDDLING / 2, MIDDLING, Shade.INK);
    if (page.notes().isEmpty() && page.more().isEmpty()) {
      return;
    }
    double y = below + ABOVE_NOTES;
    Style bold = Style.bold(Shade.INK);
    drawing.text(List.of(pages.word("unmet")), LEFT, y, HEADING_SIZE, bold);
    y += NOTES_HEAD;
    for (PageNote note : page.notes()) {
      for (PageNote.Line line : note.lines()) {
        drawing.runs(runs(line), LEFT, y, PageLayout.NOTE_SIZE);
        y += PageLayout.NOTE_SIZE * PrintedText.POINT * PageLayout.NOTE_LINE;
      }
      y += PageLayout.NOTE_GAP;
    }
    drawing.text(List.of(page.more()), LEFT, y, PageLayout.NOTE_SIZE, Style.plain(Shade.INK));
  }

  private static List<Run> runs(PageNote.Line line) {
    return List.of(
        new Run(line.wanted(), Style.bold(Shade.INK)),
        new Run(line.reason().stripTrailing(), Style.plain(Shade.INK)));
  }

  private void foot() {
    double line = PrintedText.height(1, FOOT_SIZE);
    PrintedText title = pages.foot();
    double height = PrintedText.height(title.lines().size(), title.size());
    drawing.text(title.lines(), LEFT, BOTTOM - height, title.size(), SOFT);
    drawing.text(List.of(pages.foot(page)), RIGHT, BOTTOM - line, FOOT_SIZE, SOFT, Align.END);
  }
}
