package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.util.List;

/**
 * Puts letters right that some program stored twice over: in UTF-8, read as an old encoding and
 * stored in UTF-8 again, so that {@code práce} became {@code prÃ¡ce} or {@code prĂˇce}.
 */
public final class TwiceEncoded {

  /** First bytes of letters in UTF-8, as they are misread: of nearly all texts, none is there. */
  private static final String LEADS = "ÂÃÄÅâËĂĹ";

  private TwiceEncoded() {}

  /** The grid with such letters put right, and one finding for all of them, at the first. */
  public static Grid mend(Grid grid, Place place, Findings findings) {
    Count count = new Count();
    List<GridRow> rows =
        grid.rows().stream()
            .map(
                row ->
                    new GridRow(
                        row.line(),
                        row.cells().stream().map(cell -> count.told(cell, row)).toList()))
            .toList();
    if (count.cells == 0) {
      return grid;
    }
    findings.add(
        FindingCode.TEXT_MENDED,
        place.atLine(count.line),
        Fact.TEXT.is(count.before),
        Fact.GUESS.is(count.after),
        Fact.COUNT.is(count.cells));
    return new Grid(rows);
  }

  /** How many cells were put right, and the first of them. */
  private static final class Count {

    private int cells;
    private int line;
    private String before = "";
    private String after = "";

    private String told(String cell, GridRow row) {
      String right = mended(cell);
      if (!right.equals(cell) && cells++ == 0) {
        line = row.line();
        before = cell;
        after = right;
      }
      return right;
    }
  }

  /** A text with such letters put right; linear in its length. */
  static String mended(String text) {
    return mayBe(text) ? MisreadLetters.mended(text) : text;
  }

  /** Whether a letter is there that may be the lead of another one; most texts have none. */
  private static boolean mayBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (LEADS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
