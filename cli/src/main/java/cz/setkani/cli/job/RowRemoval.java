package cz.setkani.cli.job;

import java.util.List;

/**
 * A row that is to go.
 *
 * @param file the file, as findings tell it
 * @param line the line in which the row begins, from 1
 * @param cells the texts of its cells as somebody saw them
 */
public record RowRemoval(String file, int line, List<String> cells) {

  public RowRemoval {
    cells = cells.stream().map(CellChange::withPlainLines).toList();
  }

  /** Whether a row is the one that somebody saw. */
  boolean isOf(List<String> row) {
    return row.stream().map(CellChange::withPlainLines).toList().equals(cells);
  }
}
