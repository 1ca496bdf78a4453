package cz.setkani.cli.write.paper;

import java.util.List;
import java.util.Locale;

/**
 * Sheets that belong together, as they are printed.
 *
 * @param title what they are, for a reader's window
 * @param language of their words
 * @param sheets one at least
 */
public record Sheets(String title, Locale language, List<Sheet> sheets) {

  /**
   * @throws IllegalArgumentException if there is no sheet
   */
  public Sheets {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("There must be a sheet.");
    }
    sheets = List.copyOf(sheets);
  }
}
