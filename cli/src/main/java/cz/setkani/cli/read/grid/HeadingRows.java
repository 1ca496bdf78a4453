package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.LineNumbers;
import cz.setkani.validate.sheet.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Leaves out rows that are headings and stand among the others: the same headings once more, as
 * where a table goes on on a new page, and the codes of a survey.
 */
public final class HeadingRows {

  /** What begins a cell in which Qualtrics keeps the codes of its questions, in the third row. */
  private static final String CODE = "{\"ImportId\"";

  private static final int LEAST_CELLS = 2;

  private HeadingRows() {}

  /** The grid without such rows; one finding for all of them. */
  public static Grid leaveOut(Grid grid, Place place, Findings findings) {
    if (grid.isEmpty()) {
      return grid;
    }
    Grid below = hasCodes(grid) ? grid.withRows(grid.body()) : grid;
    List<String> headings = tidy(below.header());
    List<Integer> lines =
        below.body().stream()
            .filter(row -> isCode(row) || isRepeated(row, headings))
            .map(GridRow::line)
            .toList();
    if (lines.isEmpty()) {
      return grid;
    }
    findings.add(
        FindingCode.HEADINGS_AGAIN,
        place.atLine(lines.get(0)),
        Fact.COUNT.is(lines.size()),
        Fact.LINES.is(LineNumbers.shown(lines)));
    Set<Integer> left = new HashSet<>(lines);
    return grid.withRows(below.rows().stream().filter(row -> !left.contains(row.line())).toList());
  }

  private static boolean hasCodes(Grid grid) {
    return grid.rows().size() > 2 && isCode(grid.rows().get(2));
  }

  private static boolean isCode(GridRow row) {
    return row.cell(0).startsWith(CODE);
  }

  private static boolean isRepeated(GridRow row, List<String> headings) {
    List<String> texts = tidy(row);
    long seen = texts.stream().filter(text -> !text.isEmpty()).count();
    return seen >= LEAST_CELLS
        && texts.size() <= headings.size()
        && IntStream.range(0, texts.size())
            .allMatch(i -> texts.get(i).isEmpty() || texts.get(i).equals(headings.get(i)));
  }

  private static List<String> tidy(GridRow row) {
    return row.cells().stream().map(Names::tidy).toList();
  }
}
