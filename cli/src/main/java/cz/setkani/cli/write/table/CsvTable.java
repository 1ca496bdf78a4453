package cz.setkani.cli.write.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * A table that a Czech or English Excel opens right by double click: a byte order mark, {@code ;}
 * between cells, CRLF after each row, quotes around a cell with anything that separates cells
 * somewhere, and {@linkplain SafeCell safe} cells.
 *
 * @param columns the names of the columns
 * @param rows the cells of each row; can be taken once
 */
public record CsvTable(List<String> columns, Stream<List<String>> rows) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern SEPARATOR = Pattern.compile("[;,\t|]");
  private static final CSVFormat PLAIN =
      CSVFormat.Builder.create()
          .setDelimiter(';')
          .setQuote('"')
          .setQuoteMode(QuoteMode.MINIMAL)
          .setRecordSeparator("\r\n")
          .get();

  /** Writes the table; {@code out} is to encode it as UTF-8. */
  public void write(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    print(out, columns);
    for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
      print(out, each.next());
    }
  }

  /** A row of a table with another delimiter, without what ends its line. */
  public static String line(List<String> cells, char delimiter) {
    StringBuilder line = new StringBuilder();
    try {
      print(line, cells, CSVFormat.Builder.create(PLAIN).setDelimiter(delimiter).get());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written to.", e);
    }
    return line.toString();
  }

  private static void print(Writer out, List<String> cells) throws IOException {
    print(out, cells, PLAIN);
    PLAIN.println(out);
  }

  private static void print(Appendable out, List<String> cells, CSVFormat plain)
      throws IOException {
    CSVFormat quoted = CSVFormat.Builder.create(plain).setQuoteMode(QuoteMode.ALL).get();
    boolean isFirst = true;
    for (String cell : cells) {
      String safe = SafeCell.safe(cell);
      CSVFormat format = SEPARATOR.matcher(safe).find() ? quoted : plain;
      format.print(safe, out, isFirst);
      isFirst = false;
    }
  }
}
