package cz.setkani.cli.read.requests;

import cz.setkani.validate.Names;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody answered, as forms write it: {@code 2026/10/01 9:00:11 AM GMT+2}, {@code 1.10.2026
 * 9:00}, {@code 10/1/26 9:05:00} (month first, as the forms of Microsoft have it).
 */
final class Timestamp {

  private static final String TIME =
      "[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s?([AaPp])?\\.?(?:[Mm]\\.?)?"
          + "(?:\\s?(?:GMT|UTC|Z|SEČ|SELČ|CET|CEST)?\\s?[+-]?[\\d:]*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})" + TIME);

  private Timestamp() {}

  /** The moment, without its time zone; empty if a text is none. */
  static Optional<LocalDateTime> find(String cell) {
    String text = Names.tidy(cell);
    return match(YEAR_FIRST, text, 1, 2, 3)
        .or(() -> match(DAY_FIRST, text, 3, 2, 1))
        .or(() -> match(MONTH_FIRST, text, 3, 1, 2))
        .or(() -> match(MONTH_FIRST, text, 3, 2, 1));
  }

  private static Optional<LocalDateTime> match(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher found = pattern.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      int written = number(found, year);
      return Optional.of(
          LocalDateTime.of(
              written < 100 ? 2000 + written : written,
              number(found, month),
              number(found, day),
              hour(found),
              number(found, 5),
              found.group(6) == null ? 0 : number(found, 6)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int hour(Matcher found) {
    String half = found.group(7);
    if (half == null) {
      return number(found, 4);
    }
    return number(found, 4) % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
