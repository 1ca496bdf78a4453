package cz.setkani.cli.read.text;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of rows and cells.
 *
 * @param start where its rows begin in the text of the file
 * @param text the text of the file from there on
 * @param delimiter what separates its cells
 */
record CsvText(int start, String text, char delimiter) {

  /** A line by which Excel is told the delimiter; the content tells it better. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=.\"?(?=[\r\n]|$)");

  static CsvText of(String whole, KnownTexts known) {
    Matcher separator = SEPARATOR_LINE.matcher(whole);
    int start = separator.lookingAt() ? separator.end() : 0;
    String text = whole.substring(start);
    return new CsvText(start, text, Delimiter.find(text, known.isHeading()));
  }

  /** How it is written, for letters that are stored in a way. */
  TextStyle style(Charset charset) {
    return TextStyle.of(text, charset, delimiter);
  }

  CsvRows rows() {
    return new CsvRows(text, delimiter);
  }
}
