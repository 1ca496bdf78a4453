package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import java.util.ArrayList;
import java.util.List;

/** Badges, eight to a sheet of A4, with lines along which they are cut apart. */
final class BadgeSheets {

  private static final int ACROSS = 2;
  private static final int DOWN = 4;
  private static final double WIDTH = 95;
  private static final double HEIGHT = 68;
  private static final double LEFT = (PrintedSheet.A4_SHORT - ACROSS * WIDTH) / 2;
  private static final double TOP = (PrintedSheet.A4_LONG - DOWN * HEIGHT) / 2;
  private static final double PADDING = 6;
  private static final double THIN = 0.1;
  private static final double RULE = 0.6;

  /** The part of the height that organisations have. */
  private static final double ORGANISATION = 34;

  private static final double[] ORGANISATIONS = {28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 5};
  private static final double[] PEOPLE = {22, 20, 18, 16, 14, 12, 10, 8, 6, 5};

  private BadgeSheets() {}

  static List<PrintedSheet> of(Brief brief) {
    List<Badge> badges = Badge.listOf(brief);
    List<PrintedSheet> sheets = new ArrayList<>();
    for (int first = 0; first < badges.size(); first += ACROSS * DOWN) {
      Drawing drawing = new Drawing();
      cuts(drawing);
      for (int i = first; i < Math.min(badges.size(), first + ACROSS * DOWN); i++) {
        int place = i - first;
        double left = LEFT + place % ACROSS * WIDTH;
        badge(drawing, badges.get(i), left, TOP + place / ACROSS * HEIGHT);
      }
      String title = brief.text("badges") + " " + (sheets.size() + 1);
      sheets.add(PrintedSheet.upright(title, drawing.inks()));
    }
    return sheets;
  }

  private static void cuts(Drawing drawing) {
    for (int i = 0; i <= ACROSS; i++) {
      drawing.down(LEFT + i * WIDTH, TOP, TOP + DOWN * HEIGHT, THIN, Shade.LINE);
    }
    for (int i = 0; i <= DOWN; i++) {
      drawing.across(LEFT, LEFT + ACROSS * WIDTH, TOP + i * HEIGHT, THIN, Shade.LINE);
    }
  }

  private static void badge(Drawing drawing, Badge badge, double left, double top) {
    double middle = left + WIDTH / 2;
    double inside = WIDTH - 2 * PADDING;
    TextBox above = new TextBox(inside, ORGANISATION);
    TextBox below = new TextBox(inside, HEIGHT - ORGANISATION - 2 * PADDING - RULE);
    PrintedText organisation =
        above.fitted(String.join(" / ", badge.organisations()), ORGANISATIONS);
    PrintedText person = below.fitted(badge.person(), PEOPLE);
    double line = top + PADDING + ORGANISATION + RULE;
    Style bold = Style.bold(Shade.INK);
    middle(drawing, organisation, middle, top + PADDING, ORGANISATION, bold);
    drawing.across(left + PADDING, left + WIDTH - PADDING, line, RULE, Shade.ACCENT);
    if (badge.person().isEmpty()) {
      double written = top + HEIGHT - PADDING - THIN;
      drawing.across(left + PADDING, left + WIDTH - PADDING, written, THIN, Shade.SOFT);
    }
    middle(drawing, person, middle, line, below.height(), Style.plain(Shade.INK));
  }

  /** Lines around the middle of a space. */
  private static void middle(
      Drawing drawing, PrintedText text, double x, double top, double height, Style style) {
    double above = (height - text.height()) / 2;
    drawing.text(text.lines(), x, top + above, text.size(), style, Align.MIDDLE);
  }
}
