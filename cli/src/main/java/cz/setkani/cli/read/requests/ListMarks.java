package cz.setkani.cli.read.requests;

import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What shows that a cell is a list even to those who know none of its names: line breaks, bullets,
 * numbers before each name, a semicolon at its end, as in the forms of Microsoft.
 *
 * @param text the cell without bullets and numbers
 * @param isNumbered whether its names were numbered 1, 2, 3 and so on
 */
record ListMarks(String text, boolean isNumbered) {

  private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[•‣▪◦·*–—-][ \\t]+");
  private static final Pattern NUMBER =
      Pattern.compile("(?<=^|[\\n\\r;,|])[ \\t]*(\\d{1,2})[.)][ \\t]+");
  private static final Pattern BREAK = Pattern.compile("\\S[ \\t]*[\\n\\r]+[ \\t]*\\S");

  /** Takes bullets away, and numbers where they are none of a name. */
  static ListMarks of(String cell, NameBook names) {
    String text = BULLET.matcher(cell).replaceAll("");
    boolean isNumbered = isNumbered(text) && !areOfNames(text, names);
    return new ListMarks(isNumbered ? NUMBER.matcher(text).replaceAll("") : text, isNumbered);
  }

  /** Whether anything in a cell shows that it is a list of several. */
  static boolean areIn(String cell) {
    return BREAK.matcher(cell).find()
        || BULLET.matcher(cell).find()
        || isClosed(cell)
        || isNumbered(cell) && numbers(cell).size() > 1;
  }

  /** Whether a semicolon stands at the end, and one between names as well. */
  private static boolean isClosed(String cell) {
    String tidy = Names.tidy(cell);
    return tidy.endsWith(";") && tidy.indexOf(';') < tidy.length() - 1;
  }

  private static boolean isNumbered(String text) {
    List<Integer> numbers = numbers(text);
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != i + 1) {
        return false;
      }
    }
    Matcher first = NUMBER.matcher(text);
    return first.find() && first.start() == 0;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(Integer.valueOf(number.group(1)));
    }
    return numbers;
  }

  /** Whether the numbers belong to the names, as in {@code 1. základní škola}. */
  private static boolean areOfNames(String text, NameBook names) {
    return NameList.split(text, names).stream()
        .anyMatch(item -> names.knows(item.text()) && NUMBER.matcher(item.text()).lookingAt());
  }
}
