package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Margins;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Alteration;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The slips of an edition in the order of the alphabet, to be cut apart: mostly eight to a sheet of
 * A4; none is torn.
 */
public final class SlipSheets {

  private static final TextBox TITLE = new TextBox(Slip.WIDTH - 2 * Slip.SIDE, 5);
  private static final double TITLE_SIZE = 10;
  private static final double RULE = 0.4;
  private static final double ABOVE_LINES = 1.5;
  private static final Style SOFT = Style.plain(Shade.SOFT);

  private final String title;
  private final Drawing drawing = new Drawing();

  private SlipSheets(String title) {
    this.title = title;
  }

  /** The slips of all who have to be told something; one sheet at least. */
  public static PrintedSheets of(NextEdition edition, Locale language) {
    Texts texts = Texts.of(SlipSheets.class, language);
    Day day = edition.event().day();
    String title = day.title().isBlank() ? texts.text("page.timetables") : day.title();
    SlipComposition composition = new SlipComposition(edition, texts);
    List<Slip> slips =
        byTeam(edition, language).stream().flatMap(one -> composition.of(one).stream()).toList();
    List<PrintedSheet> sheets = new ArrayList<>();
    for (List<List<Slip>> rows : sheets(slips)) {
      String first = rows.get(0).get(0).name().text();
      sheets.add(PrintedSheet.upright(first, new SlipSheets(title).draw(rows).inks()));
    }
    if (sheets.isEmpty()) {
      sheets.add(PrintedSheet.upright(title, nothing(texts).inks()));
    }
    return new PrintedSheets(texts.text("slips.title") + " - " + title, language, sheets);
  }

  private static List<List<Alteration>> byTeam(NextEdition edition, Locale language) {
    Map<List<Object>, List<Alteration>> byTeam = new LinkedHashMap<>();
    for (Alteration one : edition.told()) {
      byTeam
          .computeIfAbsent(List.of(one.organisation(), one.team()), team -> new ArrayList<>())
          .add(one);
    }
    return byTeam.values().stream()
        .sorted(
            Comparator.comparing(
                    (List<Alteration> one) -> one.get(0).organisation(), Alphabetical.in(language))
                .thenComparing(one -> one.get(0).team()))
        .toList();
  }

  /** Rows of two slips, as many on each sheet as it holds. */
  private static List<List<List<Slip>>> sheets(List<Slip> slips) {
    List<List<List<Slip>>> sheets = new ArrayList<>();
    double used = PrintedSheet.A4_LONG;
    for (int i = 0; i < slips.size(); i += 2) {
      List<Slip> row = slips.subList(i, Math.min(i + 2, slips.size()));
      if (used + height(row) > PrintedSheet.A4_LONG) {
        sheets.add(new ArrayList<>());
        used = 0;
      }
      sheets.get(sheets.size() - 1).add(row);
      used += height(row);
    }
    return sheets;
  }

  private static double height(List<Slip> row) {
    return row.stream().mapToDouble(Slip::height).max().orElse(0);
  }

  private Drawing draw(List<List<Slip>> rows) {
    double y = 0;
    for (List<Slip> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        draw(row.get(i), i * Slip.WIDTH, y);
      }
      double end = y + height(row);
      drawing.cut(Slip.WIDTH, y, Slip.WIDTH, end);
      if (end < PrintedSheet.A4_LONG - ABOVE_LINES) {
        drawing.cut(0, end, 2 * Slip.WIDTH, end);
      }
      y = end;
    }
    return drawing;
  }

  private void draw(Slip slip, double left, double top) {
    double x = left + Slip.SIDE;
    double y = top + Slip.TOP;
    if (TITLE.isFitting(title, TITLE_SIZE)) {
      drawing.text(List.of(title), x, y, TITLE_SIZE, SOFT);
    }
    PrintedText name = slip.name();
    y = drawing.text(name.lines(), x, y + Slip.TITLE, name.size(), Style.bold(Shade.INK));
    y += Slip.BELOW_NAME;
    for (PrintedText fact : slip.facts()) {
      y = drawing.text(fact.lines(), x, y, fact.size(), Style.bold(Shade.ACCENT));
    }
    drawing.across(x, left + Slip.WIDTH - Slip.SIDE, y + RULE, RULE, Shade.ACCENT);
    y += Slip.BELOW_FACTS;
    for (SlipLine line : slip.lines()) {
      draw(line, x, y);
      y += line.height();
    }
  }

  private void draw(SlipLine line, double x, double top) {
    double below =
        drawing.text(List.of(line.round()), x, top, SlipLine.SIZE, Style.bold(Shade.INK));
    drawing.text(line.start(), x, below, SlipLine.SIZE, SOFT);
    double column = x + SlipComposition.COLUMN_OF_ROUNDS;
    PrintedText what = line.what();
    double y = drawing.text(what.lines(), column, top, what.size(), Style.bold(Shade.INK));
    PrintedText remark = line.remark();
    drawing.text(remark.lines(), column, y, remark.size(), Style.plain(Shade.ACCENT));
  }

  private static Drawing nothing(Texts texts) {
    Drawing drawing = new Drawing();
    List<String> words = List.of(texts.text("slips.none"));
    drawing.text(words, Margins.SIDE, Margins.TOP, TITLE_SIZE, Style.plain(Shade.INK));
    return drawing;
  }
}
