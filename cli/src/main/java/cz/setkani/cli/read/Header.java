package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column is which.
 *
 * @param <C> the columns that there can be
 * @param place where the headings stand
 * @param texts the headings
 * @param columns what is read from the column of each heading
 */
record Header<C extends Enum<C>>(Place place, List<String> texts, List<Optional<C>> columns) {

  /** A row under these headings; empty if nothing of it is read. */
  Optional<Row<C>> row(GridRow row, Findings findings) {
    Place start = place.atLine(row.line());
    Map<C, Cell> cells = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = new Cell(row.cells().get(i), start.inColumn(text(i), i + 1));
      if (cell.isBlank()) {
        continue;
      }
      if (text(i).isEmpty() && SettingRest.isOne(cells)) {
        SettingRest.join(cells, cell);
      } else if (text(i).isEmpty()) {
        findings.add(
            FindingCode.SURPLUS_CELL,
            cell.place(),
            Fact.TEXT.is(cell.text()),
            Fact.COUNT.is(headingCount()));
      } else {
        columns.get(i).ifPresent(column -> cells.put(column, cell));
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Row<>(start, cells));
  }

  private String text(int column) {
    return column < texts.size() ? texts.get(column) : "";
  }

  private long headingCount() {
    return texts.stream().filter(text -> !text.isEmpty()).count();
  }
}
