package cz.setkani.cli.read.grid;

import java.util.List;

/**
 * The rows of a file in which something can be seen; the first one is its header.
 *
 * @param rows the rows, in their order
 * @param above rows that stood above the header
 */
public record Grid(List<GridRow> rows, List<GridRow> above) {

  private static final int LETTERS = 26;

  /** Rows with nothing above them. */
  public Grid(List<GridRow> rows) {
    this(rows, List.of());
  }

  /** Other rows below the same. */
  public Grid withRows(List<GridRow> newRows) {
    return new Grid(newRows, above);
  }

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

  /** What spreadsheets call a column, from 0: {@code A}, ..., {@code Z}, {@code AA}. */
  public static String letter(int column) {
    String last = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
  }
}
