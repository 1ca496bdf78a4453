package cz.setkani.cli.write.table;

import java.util.regex.Pattern;

/**
 * Makes a text safe as a cell that a spreadsheet opens.
 *
 * <p>A spreadsheet runs a cell as a formula if it begins with one of {@code = + - @ TAB CR LF}. A
 * cell may also begin within ours, after any {@code ; , TAB |}, if the file is opened with another
 * separator, quotation marks before it or not. Such a beginning gets an apostrophe in front. So
 * that a text which really has an apostrophe there is not changed by being written and read, it
 * gets one more, too:
 *
 * <ul>
 *   <li>written: at the beginning, any number of apostrophes (also none) and then such a character
 *       get one apostrophe in front; after a separator likewise, also where quotation marks are
 *       among the apostrophes, if something follows that makes a formula of it: {@code 500,-} stays
 *       as it is;
 *   <li>read: one or more apostrophes in such a place and then such a character lose one
 *       apostrophe.
 * </ul>
 *
 * <p>Reading so undoes writing for every cell, and a cell like {@code '90s} is never touched. Line
 * breaks do not survive: they become blanks, for a line that begins inside a cell becomes a cell of
 * its own when the file is opened with a wrong delimiter.
 */
final class SafeCell {

  private static final Pattern FORMULA =
      Pattern.compile("^'*[=+\\-@\t]|(?<=[;,\t|])['\"]*[=+\\-@](?=[^;,\t| ])");
  private static final Pattern LINE_BREAKS_AT_START = Pattern.compile("^[\r\n]+");
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  private SafeCell() {}

  /** The text as it is written into a cell, before quoting. */
  static String safe(String text) {
    String started = LINE_BREAKS_AT_START.matcher(text).replaceFirst("");
    String line = LINE_BREAK.matcher(started).replaceAll(" ");
    return FORMULA.matcher(line).replaceAll("'$0");
  }
}
