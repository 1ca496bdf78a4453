package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.util.regex.Pattern;

/**
 * Warns of texts in which a letter was lost before they came here: a question mark within a word,
 * or the character that stands for one that could not be read.
 */
public final class LostLetters {

  private static final Pattern LOST = Pattern.compile("\ufffd|\\p{L}\\?\\p{L}");

  private LostLetters() {}

  /** One finding for all such cells, at the first of them; addresses of pages are not looked at. */
  public static void report(Grid grid, Place place, Findings findings) {
    int count = 0;
    String first = "";
    Place found = place;
    for (GridRow row : grid.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (isDamaged(row.cell(i)) && count++ == 0) {
          first = row.cell(i);
          found = place.atLine(row.line()).inColumn("", i + 1);
        }
      }
    }
    if (count > 0) {
      findings.add(FindingCode.TEXT_DAMAGED, found, Fact.TEXT.is(first), Fact.COUNT.is(count));
    }
  }

  private static boolean isDamaged(String cell) {
    boolean isSuspect = cell.indexOf('?') >= 0 || cell.indexOf('\ufffd') >= 0;
    return isSuspect && !cell.contains("://") && LOST.matcher(cell).find();
  }
}
