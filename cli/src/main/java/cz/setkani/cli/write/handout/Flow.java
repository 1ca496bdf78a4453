package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.Occasion;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts sections below one another, on as many sheets as it takes, with a head and a foot on each.
 */
final class Flow {

  private static final double SIDE = 14;
  private static final double TOP = 12;
  private static final double BOTTOM = 11;
  private static final double HEAD = 18;
  private static final double RULE = 15;
  private static final double RULE_WIDTH = 0.6;
  private static final double FOOT = 7;
  private static final double[] TITLE_SIZES = {16, 14, 12, 11, 10, 9, 8, 7, 6};
  private static final double[] OCCASION_SIZES = {11, 10, 9, 8, 7, 6};
  private static final double TITLE_HEIGHT = 7;
  private static final double FOOT_SIZE = 9;

  private final double width;
  private final double height;
  private final String what;
  private final Day day;
  private final Texts texts;
  private final List<Drawing> sheets = new ArrayList<>();
  private double used;

  /**
   * @param width of a sheet, in millimetres
   * @param height of a sheet, in millimetres
   * @param what is on the sheets, in words
   */
  Flow(double width, double height, String what, Day day, Texts texts) {
    this.width = width;
    this.height = height;
    this.what = what;
    this.day = day;
    this.texts = texts;
  }

  /** The left edge of all strips. */
  static double left() {
    return SIDE;
  }

  /** The width of all strips. */
  double inside() {
    return width - 2 * SIDE;
  }

  /** All sections on sheets. */
  PrintedSheets sheets(List<Section> sections) {
    begin();
    for (Section section : sections) {
      add(section);
    }
    List<PrintedSheet> all = new ArrayList<>();
    for (Drawing drawing : sheets) {
      foot(drawing, all.size() + 1);
      all.add(new PrintedSheet(width, height, what + " " + (all.size() + 1), drawing.inks()));
    }
    return new PrintedSheets(what, texts.locale(), all);
  }

  private void add(Section section) {
    if (used > 0 && used + section.height() > room() && isWorthItsOwnSheet(section)) {
      begin();
    }
    add(section.heading());
    for (Strip strip : section.strips()) {
      if (used + strip.height() > room()) {
        begin();
        add(section.heading());
      }
      add(strip);
    }
  }

  /** A section that no sheet holds goes on where it is, if a row of it fits there. */
  private boolean isWorthItsOwnSheet(Section section) {
    double least =
        section.heading().height()
            + section.strips().stream().mapToDouble(Strip::height).findFirst().orElse(0);
    return section.height() <= room() || used + least > room();
  }

  private void add(Strip strip) {
    strip.painter().paint(sheets.get(sheets.size() - 1), TOP + HEAD + used);
    used += strip.height();
  }

  private double room() {
    return height - TOP - HEAD - FOOT - BOTTOM;
  }

  private void begin() {
    Drawing drawing = new Drawing();
    double half = inside() / 2;
    TextBox box = new TextBox(half - 2, TITLE_HEIGHT);
    PrintedText title = box.fitted(day.title(), TITLE_SIZES);
    PrintedText kind = box.fitted(what, TITLE_SIZES);
    drawing.text(title.lines(), SIDE, TOP, title.size(), Style.bold(Shade.ACCENT));
    double right = width - SIDE;
    drawing.text(kind.lines(), right, TOP, kind.size(), Style.bold(Shade.INK), Align.END);
    PrintedText occasion =
        new TextBox(inside(), TITLE_HEIGHT)
            .fitted(Occasion.of(day, texts.locale()), OCCASION_SIZES);
    double below = TOP + TITLE_HEIGHT;
    drawing.text(occasion.lines(), SIDE, below, occasion.size(), Style.plain(Shade.SOFT));
    drawing.across(SIDE, right, TOP + RULE, RULE_WIDTH, Shade.ACCENT);
    sheets.add(drawing);
    used = 0;
  }

  private void foot(Drawing drawing, int number) {
    double top = height - BOTTOM - PrintedText.height(1, FOOT_SIZE);
    Style soft = Style.plain(Shade.SOFT);
    String page = texts.text("foot", "" + number, "" + sheets.size());
    drawing.text(List.of(page), width - SIDE, top, FOOT_SIZE, soft, Align.END);
  }
}
