package cz.setkani.cli.read.workbook;

import cz.setkani.validate.names.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/**
 * The texts of a workbook's cells as somebody would type them: {@code 12}, {@code 2026-11-26},
 * {@code 09:30}, {@code 2026-11-26 09:30:00}.
 */
final class CellText {

  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_DAY_OF_1904 = LocalDate.of(1904, 1, 1);

  /** The first day of each way in which workbooks count their days. */
  static final List<LocalDate> FIRST_DAYS = List.of(FIRST_DAY, FIRST_DAY_OF_1904);

  private static final long SECONDS_A_DAY = 86_400;
  private static final int MOST_DAYS = 2_958_465;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TIME_WITH_SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final LocalDate firstDay;
  private final Map<String, String> texts = new HashMap<>();

  /**
   * @param isFrom1904 whether the workbook counts its days from 1904 on
   */
  CellText(boolean isFrom1904) {
    firstDay = isFrom1904 ? FIRST_DAY_OF_1904 : FIRST_DAY;
  }

  /** The texts of a row's cells, without blank ones at its end; equal texts are one object. */
  List<String> of(Row row) {
    List<String> found = new ArrayList<>();
    int last = 0;
    for (Cell cell : row) {
      String text = cell == null ? "" : texts.computeIfAbsent(of(cell), c -> c);
      found.add(text);
      last = Names.isBlank(text) ? last : found.size();
    }
    return List.copyOf(found.subList(0, last));
  }

  private String of(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    if (cell.getType() == CellType.BOOLEAN) {
      return String.valueOf(cell.asBoolean());
    }
    boolean isNumber = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    Optional<BigDecimal> number = isNumber ? number(raw) : Optional.empty();
    if (number.isEmpty()) {
      return cell.getValue() instanceof String text ? text : raw;
    }
    return DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())
        ? moment(number.get()).orElse(raw)
        : plain(number.get());
  }

  private static Optional<BigDecimal> number(String raw) {
    try {
      return Optional.of(new BigDecimal(raw)).filter(number -> Math.abs(number.scale()) < 400);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A date, a time, or both, of the number of days since the first one. */
  private Optional<String> moment(BigDecimal days) {
    if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
      return Optional.empty();
    }
    long seconds = Math.round(days.doubleValue() * SECONDS_A_DAY);
    LocalDateTime moment = firstDay.atStartOfDay().plusSeconds(seconds);
    DateTimeFormatter format = seconds % 60 == 0 ? TIME : TIME_WITH_SECONDS;
    if (seconds < SECONDS_A_DAY) {
      return Optional.of(moment.format(format));
    }
    String date = moment.toLocalDate().toString();
    return Optional.of(seconds % SECONDS_A_DAY == 0 ? date : date + " " + moment.format(format));
  }
}
