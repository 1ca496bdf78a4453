package cz.setkani.cli.write.paper;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * PrintedSheets that belong together, as they are printed.
 *
 * @param title what they are, for a reader's window
 * @param language of their words
 * @param sheets one at least
 */
public record PrintedSheets(String title, Locale language, List<PrintedSheet> sheets) {

  /**
   * @throws IllegalArgumentException if there is no sheet
   */
  public PrintedSheets {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("There must be a sheet.");
    }
    sheets = List.copyOf(sheets);
  }

  /** The same with each sheet so many times, one after the other. */
  public PrintedSheets copied(int copies) {
    List<PrintedSheet> all =
        sheets.stream().flatMap(sheet -> Collections.nCopies(copies, sheet).stream()).toList();
    return new PrintedSheets(title, language, all);
  }
}
