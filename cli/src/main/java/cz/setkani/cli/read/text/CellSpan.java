package cz.setkani.cli.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a cell stands in a text, its quotes included.
 *
 * @param from its first character
 * @param to the one behind its last character
 * @param content what it holds
 */
record CellSpan(int from, int to, String content) {

  /** The cells of the row that begins at {@code start}; linear in its length. */
  static List<CellSpan> ofRow(String text, int start, char delimiter) {
    List<CellSpan> spans = new ArrayList<>();
    int from = start;
    while (true) {
      CellSpan span = at(text, from, delimiter);
      spans.add(span);
      if (span.to == text.length() || text.charAt(span.to) != delimiter) {
        return spans;
      }
      from = span.to + 1;
    }
  }

  private static CellSpan at(String text, int from, char delimiter) {
    StringBuilder content = new StringBuilder();
    int i = from;
    if (i < text.length() && text.charAt(i) == '"') {
      i = quoted(text, i + 1, content);
    }
    int rest = i;
    while (i < text.length() && text.charAt(i) != delimiter && "\r\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return new CellSpan(from, i, content.append(text, rest, i).toString());
  }

  /** Adds what stands in quotes; where it goes on behind them. */
  private static int quoted(String text, int from, StringBuilder content) {
    int i = from;
    while (i < text.length()) {
      boolean isQuote = text.charAt(i) == '"';
      if (isQuote && (i + 1 == text.length() || text.charAt(i + 1) != '"')) {
        return i + 1;
      }
      content.append(text.charAt(i));
      i += isQuote ? 2 : 1;
    }
    return i;
  }
}
