package cz.setkani.cli.read.grid;

import java.util.List;

/**
 * The rows of a file in which something can be seen; the first one is its header.
 *
 * @param rows the rows, in their order
 */
public record Grid(List<GridRow> rows) {

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public GridRow header() {
    return rows.get(0);
  }

  /** The rows under the header. */
  public List<GridRow> body() {
    return rows.subList(1, rows.size());
  }

  /** How many columns the widest row has. */
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }
}
