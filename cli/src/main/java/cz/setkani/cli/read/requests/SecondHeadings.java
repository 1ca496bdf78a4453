package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Headings in two rows, as SurveyMonkey writes them: a question that stands above several columns,
 * and below it what each of them is for. Both together are the headings.
 */
final class SecondHeadings {

  /** What stands below a question of one column. */
  private static final Set<String> ANSWER =
      Set.of("", "response", "open-ended response", "odpoved", "odpoved na otevrenou otazku");

  private final Grid grid;
  private final List<GridRow> rows;
  private final GridRow first;
  private final GridRow second;
  private final int width;

  private SecondHeadings(Grid grid) {
    this.grid = grid;
    rows = grid.rows();
    first = rows.get(0);
    second = rows.get(1);
    width = grid.width();
  }

  /** The grid with headings in one row; says so. */
  static Grid joined(Grid grid, Place place, Findings findings) {
    if (grid.rows().size() < 2 || !new SecondHeadings(grid).areHeadings()) {
      return grid;
    }
    findings.add(
        FindingCode.HEADINGS_AGAIN,
        place.atLine(grid.rows().get(1).line()),
        Fact.COUNT.is(1),
        Fact.LINES.is(grid.rows().get(1).line()));
    return new SecondHeadings(grid).joined();
  }

  /** Whether each column has one heading or the other, and one question several columns. */
  private boolean areHeadings() {
    return !Names.isBlank(first.cell(0))
        && isAnswer(0)
        && IntStream.range(1, width).anyMatch(this::isContinued)
        && IntStream.range(1, width).allMatch(i -> isContinued(i) || isBegun(i) || isAnswer(i));
  }

  private boolean isAnswer(int column) {
    return !Names.isBlank(first.cell(column))
        && (ANSWER.contains(Names.key(second.cell(column)))
            || Names.key(second.cell(column)).equals(Names.key(first.cell(column))));
  }

  /** Whether a question goes on in a column. */
  private boolean isContinued(int column) {
    boolean isSame = Names.tidy(first.cell(column)).equals(Names.tidy(first.cell(column - 1)));
    return !Names.isBlank(second.cell(column)) && (Names.isBlank(first.cell(column)) || isSame);
  }

  /** Whether a question begins in a column that goes on in the next one. */
  private boolean isBegun(int column) {
    return !Names.isBlank(second.cell(column)) && column + 1 < width && isContinued(column + 1);
  }

  private Grid joined() {
    List<String> headings = new ArrayList<>();
    String question = "";
    for (int i = 0; i < width; i++) {
      question = Names.isBlank(first.cell(i)) ? question : Names.tidy(first.cell(i));
      boolean isOne = i == 0 || !isContinued(i) && !isBegun(i);
      headings.add(isOne ? question : joined(question, i));
    }
    return grid.withRows(
        Stream.concat(
                Stream.of(new GridRow(first.line(), headings)),
                rows.subList(2, rows.size()).stream())
            .toList());
  }

  /** {@code Question [Option]} over marks and over cells that repeat the option, else both. */
  private String joined(String question, int column) {
    String option = Names.tidy(second.cell(column));
    boolean areMarks =
        rows.stream()
            .skip(2)
            .map(row -> row.cell(column))
            .filter(cell -> !Names.isBlank(cell))
            .allMatch(cell -> WishMark.of(cell).isKnown() || Names.tidy(cell).equals(option));
    return areMarks ? question + " [" + option + "]" : option + " " + question;
  }
}
