package cz.setkani.cli.read.text;

import java.util.regex.Pattern;

/**
 * Undoes what keeps a spreadsheet from taking a cell for a formula: of one or more apostrophes
 * before one of {@code = + - @ TAB CR LF} at the beginning of a cell, one goes away.
 */
final class FormulaGuard {

  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\t\r\n].*");

  private FormulaGuard() {}

  static String remove(String cell) {
    boolean isGuarded = cell.startsWith("'") && GUARDED.matcher(cell).matches();
    return isGuarded ? cell.substring(1) : cell;
  }
}
