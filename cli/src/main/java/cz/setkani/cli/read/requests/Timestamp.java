package cz.setkani.cli.read.requests;

import cz.setkani.validate.names.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody answered, as forms write it: {@code 2026/10/01 9:00:11 AM GMT+2}, {@code 1.10.2026
 * 9:00}, {@code 10/1/26 9:05:00}; or only on which day. Without its time zone.
 *
 * @param moment the moment; the beginning of the day, where no time is given
 * @param hasTime whether a time is given
 */
record Timestamp(LocalDateTime moment, boolean hasTime) {

  /** Which number of {@code 10/1/26} is the month. */
  enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST
  }

  private static final int LONGEST = 60;
  private static final String TIME =
      "(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s?([AaPp])?\\.?(?:[Mm]\\.?)?"
          + "(?:\\s?(?:GMT|UTC|Z|SEČ|SELČ|CET|CEST)?\\s?[+-]?[\\d:]*)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern CZECH =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})" + TIME);
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})" + TIME);

  /** The moment that a text says; empty if it says none. */
  static Optional<Timestamp> find(String cell, DateOrder order) {
    String text = cell.length() > LONGEST ? "" : Names.tidy(cell);
    int month = order == DateOrder.MONTH_FIRST ? 1 : 2;
    return match(YEAR_FIRST, text, 1, 2, 3)
        .or(() -> match(CZECH, text, 3, 2, 1))
        .or(() -> match(SLASHED, text, 3, month, 3 - month));
  }

  private static Optional<Timestamp> match(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher found = pattern.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      int written = number(found, year);
      LocalDate date =
          LocalDate.of(
              written < 100 ? 2000 + written : written, number(found, month), number(found, day));
      boolean hasTime = found.group(4) != null;
      LocalTime time = hasTime ? time(found) : LocalTime.MIN;
      return Optional.of(new Timestamp(date.atTime(time), hasTime));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher found) {
    return LocalTime.of(
        hour(found), number(found, 5), found.group(6) == null ? 0 : number(found, 6));
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
