package cz.setkani.validate.value;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.names.Names;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a number can be that stands where a date or a clock time is expected: a spreadsheet counts
 * dates as days and times as parts of a day, and shows the bare number in a cell without a format
 * for them. It is only told what was probably meant, and never taken.
 */
public final class SheetNumber {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,20})?");
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int MINUTES_OF_DAY = 24 * 60;

  private SheetNumber() {}

  /** Whether a text is probably a date, and which. */
  public static List<Fact.Stated> factsOfDate(String text) {
    return facts(number(text).flatMap(SheetNumber::date).map(LocalDate::toString));
  }

  /** Whether a text is probably a clock time, and which. */
  public static List<Fact.Stated> factsOfTime(String text) {
    return facts(number(text).flatMap(SheetNumber::time).map(Values::shown));
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
