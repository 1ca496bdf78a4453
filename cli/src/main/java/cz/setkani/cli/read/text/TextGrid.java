package cz.setkani.cli.read.text;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a text as rows of cells. */
public final class TextGrid {

  private TextGrid() {}

  /**
   * The rows; empty, with a finding, if there are none to be read.
   *
   * @param known what such a file can be expected to hold
   */
  public static Optional<Grid> read(String text, Place place, KnownTexts known, Findings findings) {
    return isText(text, place, findings) && TextLimits.keeps(text, place, findings)
        ? rows(text, place, known, findings)
        : Optional.empty();
  }

  private static boolean isText(String text, Place place, Findings findings) {
    int nothing = text.indexOf('\u0000');
    if (nothing >= 0) {
      findings.add(FindingCode.NOT_TEXT, place.atLine(Lines.at(text, nothing)));
    }
    return nothing < 0;
  }

  private static Optional<Grid> rows(
      String whole, Place place, KnownTexts known, Findings findings) {
    CsvText csv = CsvText.of(whole, known);
    CsvRows rows = csv.rows();
    int columns = rows.findFirst().map(row -> row.cells().size()).orElse(0);
    OptionalInt unclosed =
        new Quotes(csv.text(), csv.delimiter(), columns, known.isName()).findUnclosed();
    if (unclosed.isPresent()) {
      findings.add(FindingCode.QUOTE_NOT_CLOSED, place.atLine(unclosed.getAsInt()));
      return Optional.empty();
    }
    return Optional.of(rows.all());
  }
}
