package cz.setkani.cli.read.text;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.names.Names;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text that are not blank, with the lines in which they begin. */
final class CsvRows {

  private final String text;
  private final CSVFormat format;

  CsvRows(String text, char delimiter) {
    this.text = text;
    format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
  }

  /**
   * A row and where it stands.
   *
   * @param start where it begins in the text
   */
  record PlacedRow(GridRow row, int start) {}

  /** Hands over row after row, as long as {@code next} says that it wants more. */
  void forEach(Predicate<GridRow> next) {
    forEachPlaced(placed -> next.test(placed.row()));
  }

  private void forEachPlaced(Predicate<PlacedRow> next) {
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      int line = 1;
      boolean isWanted = true;
      while (isWanted && records.hasNext()) {
        CSVRecord row = records.next();
        List<String> cells = row.toList();
        isWanted =
            cells.stream().allMatch(Names::isBlank)
                || next.test(
                    new PlacedRow(new GridRow(line, cells), (int) row.getCharacterPosition()));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
    }
  }

  /** All rows, without what spreadsheets need to take cells for text; equal texts are one. */
  Grid all() {
    Map<String, String> texts = new HashMap<>();
    List<GridRow> rows = new ArrayList<>();
    forEach(
        row -> {
          List<String> cells =
              row.cells().stream()
                  .map(FormulaGuard::remove)
                  .map(cell -> texts.computeIfAbsent(cell, c -> c))
                  .toList();
          return rows.add(new GridRow(row.line(), cells));
        });
    return new Grid(rows);
  }

  /** The row that begins in a line, with where it begins in the text. */
  Optional<PlacedRow> find(int wanted) {
    List<PlacedRow> found = new ArrayList<>();
    forEachPlaced(
        row -> row.row().line() < wanted || row.row().line() == wanted && !found.add(row));
    return found.stream().findFirst();
  }

  /** The first row. */
  Optional<GridRow> findFirst() {
    List<GridRow> first = new ArrayList<>();
    forEach(row -> !first.add(row));
    return first.stream().findFirst();
  }
}
