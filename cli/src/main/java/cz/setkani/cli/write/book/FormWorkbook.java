package cz.setkani.cli.write.book;

import cz.setkani.cli.write.table.ColumnNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook in which an organisation marks whom it wants to meet: one row for each of the others.
 */
public final class FormWorkbook {

  private static final String COLOUR = "DDE8EC";
  private static final int MARK = 2;
  private static final int NOTE = 4;

  private static final List<String> ASKED = List.of("people", "arrives", "leaves");

  private final Locale language;
  private final String sheetName;
  private final String note;
  private final List<String> hints;

  /**
   * @param note what to do, in one sentence
   * @param hints what to write as people, arrival and leave, in a few words each
   */
  public FormWorkbook(Locale language, String sheetName, String note, List<String> hints) {
    this.language = language;
    this.sheetName = sheetName;
    this.note = note;
    this.hints = List.copyOf(hints);
  }

  /** Writes the workbook of one organisation; equal input gives equal bytes. */
  public void write(String organisation, List<String> others, OutputStream out) throws IOException {
    TimelessWorkbook.write(
        workbook -> fill(workbook.newWorksheet(sheetName), organisation, others), out);
  }

  private void fill(Worksheet sheet, String organisation, List<String> others) {
    ask(sheet);
    int top = ASKED.size() + 1;
    List<String> columns =
        ColumnNames.named(language, "organisation", "wanted", "wish", "priority", "note");
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(top, i, columns.get(i));
    }
    sheet.range(top, 0, top, NOTE).style().bold().fillColor(COLOUR).set();
    for (int i = 0; i < others.size(); i++) {
      int row = top + 1 + i;
      sheet.value(row, 0, organisation);
      sheet.value(row, 1, others.get(i));
      sheet.style(row, 0).fontColor("77838C").set();
      sheet.style(row, MARK).horizontalAlignment("center").borderStyle(BorderStyle.THIN).set();
    }
    sheet.value(top + 1, NOTE, note);
    sheet.style(top + 1, NOTE).wrapText(false).italic().set();
    sheet.freezePane(0, top + 1);
    print(sheet);
  }

  /** Asks who comes and when, above the wishes. */
  private void ask(Worksheet sheet) {
    List<String> labels = ColumnNames.named(language, ASKED.toArray(String[]::new));
    for (int i = 0; i < labels.size(); i++) {
      sheet.value(i, 0, labels.get(i));
      sheet.style(i, 0).bold().fillColor(COLOUR).set();
      sheet.style(i, 1).borderStyle(BorderStyle.THIN).set();
      sheet.value(i, 2, hints.get(i));
      sheet.style(i, 2).wrapText(false).italic().set();
    }
  }

  private static void print(Worksheet sheet) {
    int[] widths = {30, 60, 9, 9, 70};
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }
}
