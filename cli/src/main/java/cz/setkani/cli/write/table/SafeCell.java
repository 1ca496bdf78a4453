package cz.setkani.cli.write.table;

import java.util.regex.Pattern;

/**
 * Makes a text safe as a cell that a spreadsheet opens.
 *
 * <p>A spreadsheet runs a cell as a formula if it begins with one of {@code = + - @ TAB CR LF}.
 * Such a cell gets an apostrophe in front. So that a cell which really begins with an apostrophe
 * and such a character is not changed by being written and read, it gets one more apostrophe, too:
 *
 * <ul>
 *   <li>written: a cell of any number of apostrophes (also none) and then such a character gets one
 *       apostrophe in front;
 *   <li>read: a cell of one or more apostrophes and then such a character loses one apostrophe.
 * </ul>
 *
 * <p>Reading so undoes writing for every cell, and a cell like {@code '90s} is never touched. Line
 * breaks do not survive: they become blanks, for a line that begins inside a cell becomes a cell of
 * its own when the file is opened with a wrong delimiter.
 */
final class SafeCell {

  private static final Pattern RUN_AS_FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n].*");
  private static final Pattern LINE_BREAKS_AT_START = Pattern.compile("^[\r\n]+");
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  private SafeCell() {}

  /** The text as it is written into a cell, before quoting. */
  static String safe(String text) {
    String started = LINE_BREAKS_AT_START.matcher(text).replaceFirst("");
    String line = LINE_BREAK.matcher(started).replaceAll(" ");
    return RUN_AS_FORMULA.matcher(line).matches() ? "'" + line : line;
  }
}
