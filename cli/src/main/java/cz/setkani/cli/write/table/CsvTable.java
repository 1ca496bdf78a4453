package cz.setkani.cli.write.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table that a Czech or English Excel opens right by double click: a byte order mark, {@code ;}
 * between cells, CRLF after each row, quotes where a cell needs them, and {@linkplain SafeCell
 * safe} cells.
 *
 * @param columns the names of the columns
 * @param rows the cells of each row; can be taken once
 */
public record CsvTable(List<String> columns, Stream<List<String>> rows) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter(';')
          .setQuote('"')
          .setQuoteMode(QuoteMode.MINIMAL)
          .setRecordSeparator("\r\n")
          .get();

  /** Writes the table; {@code out} is to encode it as UTF-8. */
  public void write(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    print(printer, columns);
    for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
      print(printer, each.next());
    }
  }

  private static void print(CSVPrinter printer, List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(SafeCell::safe));
  }
}
