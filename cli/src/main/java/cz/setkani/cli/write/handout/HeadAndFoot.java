package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.LetterWidths;
import cz.setkani.cli.write.paper.Margins;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.EditionText;
import cz.setkani.cli.write.words.Occasion;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the head and at the foot of each sheet of a paper, and the room between.
 *
 * @param width of a sheet, in millimetres
 * @param height of a sheet, in millimetres
 * @param what is on the sheets, in words
 * @param day whose head and place are told
 * @param edition which edition of the day it is, if it is one
 * @param texts their words
 */
record HeadAndFoot(
    double width,
    double height,
    String what,
    Day day,
    Optional<EditionLabel> edition,
    Texts texts) {

  private static final double SIDE = Margins.SIDE;
  private static final double TOP = Margins.TOP;
  private static final double BOTTOM = Margins.BOTTOM;
  private static final double HEAD = 18;
  private static final double RULE = 15;
  private static final double RULE_WIDTH = 0.6;
  private static final double FOOT = 7;
  private static final double[] TITLE_SIZES = {16, 14, 12, 11, 10, 9, 8, 7, 6};
  private static final double[] OCCASION_SIZES = {12, 11, 10, 9, 8, 7, 6};
  private static final double TITLE_HEIGHT = 7;
  private static final double FOOT_SIZE = 10;

  /** Sheets of ordinary paper that stand upright. */
  static HeadAndFoot upright(String what, Day day, Optional<EditionLabel> edition, Texts texts) {
    return new HeadAndFoot(PrintedSheet.A4_SHORT, PrintedSheet.A4_LONG, what, day, edition, texts);
  }

  /** The left edge of what stands on a sheet. */
  static double left() {
    return SIDE;
  }

  /** The upper edge of what stands below the head. */
  static double top() {
    return TOP + HEAD;
  }

  /** The width of what stands on a sheet. */
  double inside() {
    return width - 2 * SIDE;
  }

  /** The height of what stands between head and foot. */
  double room() {
    return height - TOP - HEAD - FOOT - BOTTOM;
  }

  /** A sheet with its head. */
  Drawing begin() {
    Drawing drawing = new Drawing();
    TextBox half = new TextBox(inside() / 2 - 2, TITLE_HEIGHT);
    double right = width - SIDE;
    double below = TOP + TITLE_HEIGHT;
    Style accent = Style.bold(Shade.ACCENT);
    left(drawing, half.fitted(day.title(), TITLE_SIZES), TOP, accent);
    right(drawing, half.fitted(what, TITLE_SIZES), TOP, Style.bold(Shade.INK));
    String valid = edition.map(label -> EditionText.of(label, texts.locale())).orElse("");
    PrintedText label = half.fitted(valid, OCCASION_SIZES);
    double beside = TextBox.width(LetterWidths.of(valid), label.size());
    TextBox rest = new TextBox(Math.max(inside() / 2, inside() - beside) - 2, TITLE_HEIGHT);
    String occasion = Occasion.of(day, texts.locale());
    left(drawing, rest.fitted(occasion, OCCASION_SIZES), below, Style.plain(Shade.SOFT));
    right(drawing, label, below, accent);
    drawing.across(SIDE, right, TOP + RULE, RULE_WIDTH, Shade.ACCENT);
    return drawing;
  }

  private static void left(Drawing drawing, PrintedText text, double top, Style style) {
    drawing.text(text.lines(), SIDE, top, text.size(), style);
  }

  private void right(Drawing drawing, PrintedText text, double top, Style style) {
    drawing.text(text.lines(), width - SIDE, top, text.size(), style, Align.END);
  }

  /**
   * Completes a sheet with its foot.
   *
   * @param place where the sheet belongs among others; may be empty
   * @param number of the sheet, from 1
   * @param count of all sheets
   */
  void finish(Drawing drawing, String place, int number, int count) {
    double top = height - BOTTOM - PrintedText.height(1, FOOT_SIZE);
    Style soft = Style.plain(Shade.SOFT);
    String page = texts.text("foot", "" + number, "" + count);
    drawing.text(List.of(place), SIDE, top, FOOT_SIZE, soft);
    drawing.text(List.of(page), width - SIDE, top, FOOT_SIZE, soft, Align.END);
  }
}
