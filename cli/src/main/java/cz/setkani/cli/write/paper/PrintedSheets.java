package cz.setkani.cli.write.paper;

import java.util.ArrayList;
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

  /**
   * The same so many times, such that a stack can be dealt: each sheet, or all sheets of one title,
   * one after the other.
   */
  public PrintedSheets copied(int copies) {
    List<PrintedSheet> all = new ArrayList<>();
    for (int start = 0, end; start < sheets.size(); start = end) {
      end = start + 1;
      while (end < sheets.size() && sheets.get(end).title().equals(sheets.get(start).title())) {
        end++;
      }
      for (int copy = 0; copy < copies; copy++) {
        all.addAll(sheets.subList(start, end));
      }
    }
    return new PrintedSheets(title, language, all);
  }
}
