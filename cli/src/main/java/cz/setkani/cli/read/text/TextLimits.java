package cz.setkani.cli.read.text;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;

/**
 * Holds back a text that would need more memory as rows and cells than its size lets one think: a
 * million lines, or more columns than a spreadsheet can have. Linear in the text; texts that are
 * harmless by their length alone are not looked at.
 */
final class TextLimits {

  private static final int MOST_LINES = 1_000_000;
  private static final int MOST_COLUMNS = 16_384;
  private static final String DELIMITERS = ";,\t|";

  private TextLimits() {}

  /** Whether a text is within the limits; a finding, if not. */
  static boolean keeps(String text, Place place, Findings findings) {
    if (text.length() < MOST_LINES) {
      return true;
    }
    int line = 1;
    int delimiters = 0;
    for (int i = 0; i < text.length() && line <= MOST_LINES + 1; i++) {
      char c = text.charAt(i);
      if (Lines.isBreak(text, i)) {
        line++;
        delimiters = 0;
      } else if (DELIMITERS.indexOf(c) >= 0 && ++delimiters == MOST_COLUMNS) {
        findings.add(FindingCode.TOO_MANY_COLUMNS, place.atLine(line), Fact.MOST.is(MOST_COLUMNS));
        return false;
      }
    }
    if (line > MOST_LINES + 1) {
      findings.add(FindingCode.TOO_MANY_ROWS, place, Fact.MOST.is(MOST_LINES));
    }
    return line <= MOST_LINES + 1;
  }
}
