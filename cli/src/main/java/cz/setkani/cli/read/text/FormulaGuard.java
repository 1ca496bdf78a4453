package cz.setkani.cli.read.text;

import java.util.regex.Pattern;

/**
 * Undoes what keeps a spreadsheet from taking a cell for a formula: of one or more apostrophes
 * before one of {@code = + - @ TAB CR LF} at the beginning of a cell, one goes away; and likewise
 * after a {@code ; , TAB |} within it, where a formula could begin.
 */
final class FormulaGuard {

  private static final Pattern GUARDED =
      Pattern.compile("^'('*[=+\\-@\t\r\n])|(?<=[;,\t|])'(['\"]*[=+\\-@](?=[^;,\t| ]))");

  private FormulaGuard() {}

  static String remove(String cell) {
    return cell.indexOf('\'') < 0 ? cell : GUARDED.matcher(cell).replaceAll("$1$2");
  }
}
