package cz.setkani.cli.read.text;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.Place;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bytes of a text file as rows of cells. */
public final class TextGrid {

  /** A line by which Excel is told the delimiter; the content tells it better. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=.\"?(?=[\r\n]|$)");

  private TextGrid() {}

  /**
   * The rows; empty, with a finding, if there are none to be read.
   *
   * @param forced the encoding that the user knows the text has
   * @param isHeading whether a text is a heading that such a file can have
   */
  public static Optional<Grid> read(
      byte[] bytes,
      Place place,
      Optional<Charset> forced,
      Predicate<String> isHeading,
      Findings findings) {
    return new TextEncoding(bytes, place, findings)
        .decode(forced)
        .filter(text -> isText(text, place, findings))
        .filter(text -> TextLimits.keeps(text, place, findings))
        .flatMap(text -> rows(text, place, isHeading, findings));
  }

  private static boolean isText(String text, Place place, Findings findings) {
    int nothing = text.indexOf('\u0000');
    if (nothing >= 0) {
      findings.add(FindingCode.NOT_TEXT, place.atLine(Lines.at(text, nothing)));
    }
    return nothing < 0;
  }

  private static Optional<Grid> rows(
      String whole, Place place, Predicate<String> isHeading, Findings findings) {
    Matcher separator = SEPARATOR_LINE.matcher(whole);
    String text = separator.lookingAt() ? whole.substring(separator.end()) : whole;
    char delimiter = Delimiter.find(text, isHeading);
    CsvRows rows = new CsvRows(text, delimiter);
    int columns = rows.findFirst().map(row -> row.cells().size()).orElse(0);
    OptionalInt unclosed = new Quotes(text, delimiter, columns).findUnclosed();
    if (unclosed.isPresent()) {
      findings.add(FindingCode.QUOTE_NOT_CLOSED, place.atLine(unclosed.getAsInt()));
      return Optional.empty();
    }
    return Optional.of(rows.all());
  }
}
