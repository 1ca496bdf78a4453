package cz.setkani.cli.read;

import java.util.List;

/**
 * A roster as it is to be written.
 *
 * @param file its name
 * @param rows its cells, those of the headings first
 * @param changes how many cells are new
 */
public record RosterTable(String file, List<List<String>> rows, int changes) {

  public RosterTable {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
