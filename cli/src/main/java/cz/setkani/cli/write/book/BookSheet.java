package cz.setkani.cli.write.book;

import cz.setkani.cli.write.table.ColumnNames;
import cz.setkani.cli.write.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A sheet to be: headings, and rows under them to be sorted and filtered.
 *
 * @param name what the sheet is called, of 31 letters at most
 * @param headings the heading of each column
 * @param rows the cells of each row, as many as there are headings
 */
record BookSheet(String name, List<String> headings, List<List<BookCell>> rows) {

  BookSheet {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The sheet of a table: times, rounds and the like become what they are. */
  static BookSheet of(String name, CsvTable table, Locale language) {
    List<String> clocks = ColumnNames.named(language, "start", "end");
    List<String> numbers =
        ColumnNames.named(
            language, "round", "table", "requested_by", "priority", "team", "team_1", "team_2");
    List<List<BookCell>> rows =
        table
            .rows()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .mapToObj(i -> cell(row.get(i), table.columns().get(i), clocks, numbers))
                        .toList())
            .toList();
    return new BookSheet(name, table.columns().stream().map(BookSheet::heading).toList(), rows);
  }

  private static BookCell cell(
      String text, String column, List<String> clocks, List<String> numbers) {
    if (clocks.contains(column)) {
      return BookCell.clock(text);
    }
    return numbers.contains(column) ? BookCell.name(text) : BookCell.text(text);
  }

  /** The name of a column as people write it; it is read as the same. */
  static String heading(String column) {
    String words = column.replace('_', ' ');
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** The same with one more column. */
  BookSheet with(int place, String heading, List<BookCell> cells) {
    List<String> newHeadings = new ArrayList<>(headings);
    newHeadings.add(place, heading);
    List<List<BookCell>> newRows = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<BookCell> row = new ArrayList<>(rows.get(i));
      row.add(place, cells.get(i));
      newRows.add(row);
    }
    return new BookSheet(name, newHeadings, newRows);
  }
}
