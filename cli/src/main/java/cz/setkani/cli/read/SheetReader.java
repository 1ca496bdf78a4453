package cz.setkani.cli.read;

import cz.setkani.cli.read.CsvRows.CsvRow;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.Headings;
import cz.setkani.validate.Named;
import cz.setkani.validate.Place;
import cz.setkani.validate.Row;
import cz.setkani.validate.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file whose first row names its columns, in any order.
 *
 * @param <C> the columns it can have
 */
final class SheetReader<C extends Enum<C> & Named> {

  /** A line by which Excel is told the delimiter; the content tells it better. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=.\"?(?=[\r\n]|$)");

  private final Headings<C> headings;
  private final Set<C> needed;
  private final Findings findings;

  /**
   * @param needed the columns without which the file makes no sense
   */
  SheetReader(Class<C> type, Set<C> needed, Findings findings) {
    headings = new Headings<>(type);
    this.needed = needed;
    this.findings = findings;
  }

  /**
   * The rows of a file; damaged, with a finding, if it cannot be read.
   *
   * @param shown the file as the user knows it
   */
  Sheet<C> read(Path path, String shown) {
    return new TextFile(path, Place.of(shown), findings)
        .read()
        .flatMap(text -> rows(shown, text))
        .map(rows -> Sheet.read(shown, rows))
        .orElse(Sheet.damaged(shown));
  }

  private Optional<List<Row<C>>> rows(String file, String whole) {
    Matcher separator = SEPARATOR_LINE.matcher(whole);
    String text = separator.lookingAt() ? whole.substring(separator.end()) : whole;
    char delimiter = Delimiter.find(text, headings);
    CsvRows rows = new CsvRows(text, delimiter);
    Optional<CsvRow> first = rows.findFirst();
    int columns = first.map(row -> row.cells().size()).orElse(0);
    OptionalInt unclosed = new Quotes(text, delimiter, columns).findUnclosed();
    if (unclosed.isPresent()) {
      findings.add(FindingCode.QUOTE_NOT_CLOSED, Place.of(file).atLine(unclosed.getAsInt()));
      return Optional.empty();
    }
    return new HeaderReader<>(file, headings, needed, findings)
        .read(first)
        .map(header -> rows(rows, header));
  }

  private List<Row<C>> rows(CsvRows all, Header<C> header) {
    List<Row<C>> rows = new ArrayList<>();
    all.forEach(
        row -> {
          if (row.line() != header.line()) {
            header.row(row, findings).ifPresent(rows::add);
          }
          return true;
        });
    return rows;
  }
}
