package cz.setkani.validate.value;

import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.names.Names;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was probably typed, where a spreadsheet made something else of it: it counts dates as days
 * and times as parts of a day, and shows the bare number in a cell without a format for them; it
 * takes {@code 5-6} for a date, {@code 3,5} for a number, and writes large numbers with an
 * exponent. It is only told what was probably meant, and never taken.
 */
public final class SheetDamage {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,20})?");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
  private static final Pattern EXPONENT = Pattern.compile("\\d{1,3}(\\.\\d{1,9})?[Ee]\\+?\\d{1,2}");
  private static final Pattern AS_TYPED = Pattern.compile("\\d+ ?- ?\\d+");
  private static final Pattern ROMAN = Pattern.compile("(\\d{1,2})\\. ?([ivx]{1,4})\\.?");
  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int MINUTES_OF_DAY = 24 * 60;

  private SheetDamage() {}

  /** Whether a text is probably a date, and which. */
  public static List<Fact.Stated> factsOfDate(String text) {
    return facts(number(text).flatMap(SheetDamage::date).map(LocalDate::toString));
  }

  /** Whether a text is probably a clock time, and which. */
  public static List<Fact.Stated> factsOfTime(String text) {
    return facts(number(text).flatMap(SheetDamage::time).map(Texts::clock));
  }

  /** Whether a text was probably a list of rounds, and which. */
  public static List<Fact.Stated> factsOfRounds(String text) {
    String tidy = Names.tidy(text);
    Matcher decimal = DECIMAL.matcher(tidy);
    Optional<String> list =
        decimal.matches()
            ? Optional.of(decimal.group(1) + "," + decimal.group(2))
            : dayOf(tidy).map(SheetDamage::asRange);
    return facts(list);
  }

  /** Whether a text was probably a whole number, and which. */
  public static List<Fact.Stated> factsOfNumber(String text) {
    String tidy = Names.tidy(text).replace(',', '.');
    return facts(
        EXPONENT.matcher(tidy).matches()
            ? Optional.of(new BigDecimal(tidy).toPlainString())
            : Optional.empty());
  }

  private static Optional<LocalDate> dayOf(String text) {
    Optional<LocalDate> counted =
        number(text)
            .filter(days -> days.remainder(BigDecimal.ONE).signum() == 0)
            .flatMap(SheetDamage::date);
    return counted.or(() -> Dates.read(text).stream().findFirst()).or(() -> withoutYear(text));
  }

  /**
   * A date such as {@code 5. 6.}, {@code 5.VI} or {@code 6-May}, which spreadsheets show without
   * its year.
   */
  private static Optional<LocalDate> withoutYear(String text) {
    Matcher roman = ROMAN.matcher(Names.key(text));
    String day =
        roman.matches() ? roman.group(1) + "." + (1 + ROMANS.indexOf(roman.group(2))) + "." : text;
    return Stream.of(day + " " + FIRST_YEAR, day + "-" + FIRST_YEAR)
        .filter(dated -> !AS_TYPED.matcher(text).matches())
        .flatMap(dated -> Dates.read(dated).stream())
        .findFirst();
  }

  /** Which rounds became a date: the first is the smaller number, be it the day or the month. */
  private static String asRange(LocalDate date) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    return Math.min(day, month) + "-" + Math.max(day, month);
  }

  private static List<Fact.Stated> facts(Optional<String> meant) {
    return List.of(Fact.GUESSED.is(meant.isPresent() ? 1 : 0), Fact.GUESS.is(meant.orElse("")));
  }

  private static Optional<BigDecimal> number(String text) {
    String tidy = Names.tidy(text);
    return NUMBER.matcher(tidy).matches()
        ? Optional.of(new BigDecimal(tidy.replace(',', '.')))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(BigDecimal days) {
    return Optional.of(FIRST_DAY.plusDays(days.intValue()))
        .filter(date -> FIRST_YEAR <= date.getYear() && date.getYear() <= LAST_YEAR);
  }

  /** The time of a part of a day, with or without a date before it. */
  private static Optional<LocalTime> time(BigDecimal days) {
    BigDecimal part = days.remainder(BigDecimal.ONE);
    boolean isAlone = days.intValue() == 0;
    int minute =
        part.multiply(BigDecimal.valueOf(MINUTES_OF_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .intValue();
    return part.signum() > 0
            && minute > 0
            && minute < MINUTES_OF_DAY
            && (isAlone || date(days).isPresent())
        ? Optional.of(LocalTime.MIDNIGHT.plusMinutes(minute))
        : Optional.empty();
  }
}
