package cz.setkani.cli.read.grid;

import java.util.List;

/**
 * One row.
 *
 * @param line the line in which it begins, as a text editor or a spreadsheet counts it, from 1
 * @param cells the texts of its cells, as they were typed
 */
public record GridRow(int line, List<String> cells) {

  /** The text of a cell, from 0; nothing where the row is too short. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
