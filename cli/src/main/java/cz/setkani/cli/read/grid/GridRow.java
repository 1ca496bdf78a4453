package cz.setkani.cli.read.grid;

import java.util.ArrayList;
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

  /** The same row with another text in a cell, from 0. */
  public GridRow with(int column, String text) {
    List<String> changed = new ArrayList<>(cells);
    while (changed.size() <= column) {
      changed.add("");
    }
    changed.set(column, text);
    return new GridRow(line, List.copyOf(changed));
  }
}
