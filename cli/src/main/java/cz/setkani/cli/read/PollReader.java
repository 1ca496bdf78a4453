package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.value.Availability;
import cz.setkani.validate.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a table of names and times, as polls such as Doodle give it: a row for everybody, a column
 * for each time, and marks. The times stand in one row or in several: month, day and clock time,
 * each over the columns to the right until the next one. Rows of titles above and of sums below are
 * passed over.
 */
final class PollReader {

  private static final String WHOLE_DAY = " all day";
  private static final int MOST_HEADERS = 10;
  private static final Set<String> SUMS =
      Set.of("count", "total", "sum", "celkem", "soucet", "pocet");
  private static final Set<String> YES = Set.of("ok", "available", "muze", "muzu", "mohu");
  private static final Set<String> IF_NEED_BE =
      Set.of(
          "(ok)", "(yes)", "(ano)", "(x)", "if need be", "ifneedbe", "maybe", "mozna", "v nouzi");
  private static final Pattern DAY = Pattern.compile("(?:[a-z]{2,9}\\.?,? )?(\\d{1,2})\\.?");
  private static final Pattern MONTH = Pattern.compile("[a-z]{3,9}\\.? \\d{4}");

  private final List<GridRow> rows;
  private final Place file;
  private final Findings findings;
  private int needBe;
  private Optional<Place> firstNeedBe = Optional.empty();

  private PollReader(Grid grid, Place file, Findings findings) {
    rows = all(grid);
    this.file = file;
    this.findings = findings;
  }

  /** Whether a text can head a column of such a table. */
  static boolean isTime(String text) {
    return Availability.isTime(text);
  }

  /** The rows, those of titles included: the day may stand there. */
  private static List<GridRow> all(Grid grid) {
    return Stream.concat(grid.above().stream(), grid.rows().stream()).toList();
  }

  /** The row over the marks: the last one of the first few in which a time stands. */
  private static int header(List<GridRow> rows) {
    return IntStream.range(0, Math.min(MOST_HEADERS, rows.size()))
        .filter(i -> rows.get(i).cells().stream().skip(1).anyMatch(PollReader::isTime))
        .reduce(-1, (before, last) -> last);
  }

  /** Whether a grid is such a table. */
  static boolean isPoll(Grid grid) {
    return header(all(grid)) >= 0;
  }

  /** When everybody can come, as far as it can be read. */
  static List<Row<AvailabilityColumn>> read(Grid grid, Place file, Findings findings) {
    PollReader reader = new PollReader(grid, file, findings);
    List<Row<AvailabilityColumn>> rows = reader.rows(header(reader.rows));
    reader.reportNeedBe();
    return rows;
  }

  private List<Row<AvailabilityColumn>> rows(int header) {
    List<String> times = times(header);
    List<Row<AvailabilityColumn>> read = new ArrayList<>();
    for (GridRow row : rows.subList(header + 1, rows.size())) {
      String name = row.cell(0);
      if (!Names.isBlank(name) && !SUMS.contains(Names.key(name))) {
        Place place = file.atLine(row.line());
        String available =
            IntStream.range(1, times.size())
                .filter(i -> isMarked(row.cell(i), place.inColumn(times.get(i), i + 1)))
                .mapToObj(times::get)
                .collect(Collectors.joining(", "));
        read.add(
            new Row<>(
                place,
                Map.of(
                    AvailabilityColumn.ORGANISATION,
                    new Cell(name, place.inColumn(Names.tidy(rows.get(header).cell(0)), 1)),
                    AvailabilityColumn.AVAILABLE,
                    new Cell(available.isEmpty() ? "never" : available, place))));
      }
    }
    return read;
  }

  /** What each column is for: the texts of the rows above the marks, from the top. */
  private List<String> times(int header) {
    int width = rows.get(header).cells().size();
    List<StringBuilder> times =
        IntStream.range(0, width).mapToObj(i -> new StringBuilder()).toList();
    String month = "";
    String day = "";
    for (int i = 1; i < width; i++) {
      for (GridRow row : rows.subList(0, header)) {
        String key = Names.key(row.cell(i));
        month = MONTH.matcher(key).matches() ? key : month;
        day = DAY.matcher(key).matches() ? key : day;
      }
      Matcher number = DAY.matcher(day);
      times.get(i).append(number.matches() ? number.group(1) + " " + month + " " : "");
      times.get(i).append(Names.tidy(rows.get(header).cell(i)).replace(",", ""));
    }
    return times.stream()
        .map(StringBuilder::toString)
        .map(time -> Availability.isDay(time) ? time + WHOLE_DAY : time)
        .toList();
  }

  private boolean isMarked(String cell, Place place) {
    String key = Names.key(cell);
    if (YES.contains(key)) {
      return true;
    }
    if (IF_NEED_BE.contains(key)) {
      needBe++;
      firstNeedBe = Optional.of(firstNeedBe.orElse(place));
      return true;
    }
    Optional<Boolean> yes = Values.yesNo(cell);
    if (yes.isEmpty()) {
      findings.add(FindingCode.MARK_NOT_READ, place, Fact.TEXT.is(cell));
    }
    return yes.orElse(false);
  }

  private void reportNeedBe() {
    firstNeedBe.ifPresent(
        place -> findings.add(FindingCode.IF_NEED_BE_TAKEN, place, Fact.COUNT.is(needBe)));
  }
}
