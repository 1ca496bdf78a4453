package cz.setkani.cli.read.workbook;

import java.util.regex.Pattern;

/** Which formats make a number a date or a time (ECMA-376, part 1, 18.8.30 and 18.8.31). */
final class DateFormats {

  private static final int FIRST_BUILT_IN = 14;
  private static final int LAST_BUILT_IN = 22;
  private static final int FIRST_OF_TIME = 45;
  private static final int LAST_OF_TIME = 47;

  /** What does not tell anything: quoted text, escaped characters, colours and languages. */
  private static final Pattern SILENT =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

  private static final Pattern TELLING = Pattern.compile("(?i)[dmyhs]");

  /** The longest format that a spreadsheet takes. */
  private static final int LONGEST = 255;

  private DateFormats() {}

  static boolean isDate(Integer id, String format) {
    if (id != null
        && (isBetween(id, FIRST_BUILT_IN, LAST_BUILT_IN)
            || isBetween(id, FIRST_OF_TIME, LAST_OF_TIME))) {
      return true;
    }
    return format != null
        && format.length() <= LONGEST
        && !format.equalsIgnoreCase("General")
        && TELLING.matcher(SILENT.matcher(format).replaceAll("")).find();
  }

  private static boolean isBetween(int id, int first, int last) {
    return first <= id && id <= last;
  }
}
