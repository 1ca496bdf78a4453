package cz.setkani.cli.read.text;

import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Looks for a double quote that opens a cell and is not closed where it was meant to be: a reader
 * of CSV would take all that follows, up to the next quote, for one cell. Linear in the text; looks
 * once.
 */
final class Quotes {

  private final String text;
  private final char delimiter;
  private final int columns;
  private final Predicate<String> isName;
  private int line = 1;
  private int lineStart;

  /**
   * @param columns the number of headings
   * @param isName whether a text is the name of somebody who can begin a row
   */
  Quotes(String text, char delimiter, int columns, Predicate<String> isName) {
    this.text = text;
    this.delimiter = delimiter;
    this.columns = columns;
    this.isName = isName;
  }

  /** The line in which the first such quote stands. */
  OptionalInt findUnclosed() {
    return text.indexOf('"') < 0 ? OptionalInt.empty() : scan();
  }

  private OptionalInt scan() {
    boolean isCellStart = true;
    for (int i = 0; i < text.length(); i++) {
      if (isCellStart && text.charAt(i) == '"') {
        int end = closing(i + 1);
        if (end < 0 || (isOfSeveralLines(i, end) && (isTrailed(end) || isRows(end)))) {
          return OptionalInt.of(line);
        }
        pass(i, end);
        i = end;
      }
      pass(i, i + 1);
      char c = text.charAt(i);
      isCellStart = c == delimiter || c == '\n' || c == '\r';
    }
    return OptionalInt.empty();
  }

  private void pass(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Lines.isBreak(text, i)) {
        line++;
        lineStart = i + 1;
      }
    }
  }

  /** Where the cell that begins at {@code from} is closed; -1 if it is not. */
  private int closing(int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote;
  }

  private boolean isOfSeveralLines(int from, int to) {
    int i = from;
    while (i < to && !Lines.isBreak(text, i)) {
      i++;
    }
    return i < to;
  }

  /** Whether something follows a closing quote in the same cell. */
  private boolean isTrailed(int quote) {
    int i = quote + 1;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i < text.length() && "\r\n".indexOf(text.charAt(i)) < 0 && text.charAt(i) != delimiter;
  }

  /**
   * Whether every line of a cell, taken for itself, looks like a row of the file. Names are full of
   * commas, also in lists of names: with these, a line must begin with the name of somebody and not
   * be one name as a whole.
   */
  private boolean isRows(int end) {
    if (columns < 2) {
      return false;
    }
    int cells = 1;
    int i = lineStart;
    for (; i < text.length() && (i < end || !Lines.isBreak(text, i)); i++) {
      if (Lines.isBreak(text, i)) {
        if (cells != columns || !mayBeginRow(i + 1, end)) {
          return false;
        }
        cells = 1;
      } else if (text.charAt(i) == delimiter) {
        cells++;
      }
    }
    return cells == columns;
  }

  private boolean mayBeginRow(int start, int end) {
    if (delimiter != ',') {
      return true;
    }
    int stop = start;
    while (stop < end && !Lines.isBreak(text, stop)) {
      stop++;
    }
    String line = text.substring(start, stop);
    int comma = line.indexOf(delimiter);
    return comma > 0 && isName.test(line.substring(0, comma)) && !isName.test(line);
  }
}
