package cz.setkani.validate.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a sheet.
 *
 * @param <C> the columns that such a sheet can have
 * @param place where the row begins
 * @param cells the cells by their columns; those that are blank may be missing
 */
public record Row<C extends Enum<C>>(Place place, Map<C, Cell> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** The cell in a column, if anything can be seen in it. */
  public Optional<Cell> find(C column) {
    return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
  }

  /** Whether nothing can be seen in the whole row. */
  public boolean isBlank() {
    return cells.values().stream().allMatch(Cell::isBlank);
  }
}
