package cz.setkani.cli.read.text;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell for a formula, and undoes it where a cell is read: of one
 * or more apostrophes before one of {@code = + - @ TAB CR LF} at the beginning of a cell, one goes
 * away; and likewise after a {@code ; , TAB |} within it, where a formula could begin.
 */
final class FormulaGuard {

  private static final Pattern GUARDED =
      Pattern.compile("^'('*[=+\\-@\t\r\n])|(?<=[;,\t|])'(['\"]*[=+\\-@](?=[^;,\t| ]))");

  private static final Pattern FORMULA =
      Pattern.compile("^'*[=+\\-@\t\r\n]|(?<=[;,\t|])['\"]*[=+\\-@](?=[^;,\t| ])");

  private FormulaGuard() {}

  /** The cell that no spreadsheet takes for a formula, and that is read as this text. */
  static String add(String text) {
    return FORMULA.matcher(text).replaceAll("'$0");
  }

  static String remove(String cell) {
    return cell.indexOf('\'') < 0 ? cell : GUARDED.matcher(cell).replaceAll("$1$2");
  }
}
