package cz.setkani.cli.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers by which a spreadsheet may keep what {@link CellText} shows as such a text. */
final class SheetNumber {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?(?:^| |$)(\\d{2}:\\d{2}(?::\\d{2})?)?");
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

  private SheetNumber() {}

  /** The numbers: none, or for a date one for each way in which workbooks count their days. */
  static List<String> of(String text) {
    if (NUMBER.matcher(text).matches()) {
      return List.of(text);
    }
    Matcher moment = MOMENT.matcher(text);
    if (text.isEmpty() || !moment.matches()) {
      return List.of();
    }
    try {
      BigDecimal time = moment.group(2) == null ? BigDecimal.ZERO : part(moment.group(2));
      if (moment.group(1) == null) {
        return List.of(time.toPlainString());
      }
      LocalDate date = LocalDate.parse(moment.group(1));
      return CellText.FIRST_DAYS.stream()
          .map(first -> BigDecimal.valueOf(ChronoUnit.DAYS.between(first, date)).add(time))
          .map(BigDecimal::toPlainString)
          .toList();
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private static BigDecimal part(String time) {
    int seconds = LocalTime.parse(time).toSecondOfDay();
    return BigDecimal.valueOf(seconds).divide(SECONDS_A_DAY, MathContext.DECIMAL64);
  }
}
