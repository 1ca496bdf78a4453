package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.LineNumbers;
import cz.setkani.validate.sheet.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Leaves out rows of sums, such as {@code Total;;17}: they begin with a word for it, all that
 * follows are numbers, and one of these is the sum of its column, or the number of its cells. So an
 * organisation of such a name stays.
 */
public final class TotalRows {

  private static final Set<String> WORDS =
      Set.of("celkem", "soucet", "suma", "total", "totals", "grand total", "sum");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d .,]{0,15} ?%?");
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

  private final List<BigDecimal> sums = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  private TotalRows() {}

  /** The grid without such rows; one finding for all of them. */
  public static Grid leaveOut(Grid grid, Place place, Findings findings) {
    return grid.rows().stream().skip(1).anyMatch(TotalRows::mayBe)
        ? new TotalRows().of(grid, place, findings)
        : grid;
  }

  /** Whether a text is a word for a sum. */
  public static boolean isWord(String text) {
    String key = Names.key(text);
    return WORDS.contains(key.endsWith(":") ? Names.tidy(key.substring(0, key.length() - 1)) : key);
  }

  private Grid of(Grid grid, Place place, Findings findings) {
    List<GridRow> rows = new ArrayList<>(List.of(grid.header()));
    List<Integer> lines = new ArrayList<>();
    String first = "";
    for (GridRow row : grid.body()) {
      if (mayBe(row) && isSum(row)) {
        first = lines.isEmpty() ? texts(row).get(0) : first;
        lines.add(row.line());
      } else {
        rows.add(row);
        count(row);
      }
    }
    if (lines.isEmpty()) {
      return grid;
    }
    findings.add(
        FindingCode.TOTALS_LEFT_OUT,
        place.atLine(lines.get(0)),
        Fact.TEXT.is(Names.shown(first)),
        Fact.COUNT.is(lines.size()),
        Fact.LINES.is(LineNumbers.shown(lines)));
    return grid.withRows(rows);
  }

  private static boolean mayBe(GridRow row) {
    List<String> texts = texts(row);
    return texts.size() > 1
        && isWord(texts.get(0))
        && texts.stream().skip(1).allMatch(text -> NUMBER.matcher(Names.tidy(text)).matches());
  }

  private static List<String> texts(GridRow row) {
    return row.cells().stream().filter(cell -> !Names.isBlank(cell)).toList();
  }

  private boolean isSum(GridRow row) {
    return IntStream.range(0, Math.min(row.cells().size(), sums.size()))
        .filter(i -> PLAIN.matcher(Names.tidy(row.cell(i))).matches())
        .anyMatch(
            i -> {
              BigDecimal number = number(row.cell(i));
              return number.compareTo(sums.get(i)) == 0
                  || number.compareTo(BigDecimal.valueOf(counts.get(i))) == 0;
            });
  }

  private void count(GridRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (sums.size() <= i) {
        sums.add(BigDecimal.ZERO);
        counts.add(0);
      }
      sums.set(i, sums.get(i).add(number(row.cell(i))));
      counts.set(i, counts.get(i) + (Names.isBlank(row.cell(i)) ? 0 : 1));
    }
  }

  /** The number in a cell; 0 if there is none. */
  private static BigDecimal number(String cell) {
    String text = Names.tidy(cell);
    return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : BigDecimal.ZERO;
  }
}
