package cz.setkani.cli.write.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook in which an organisation marks whom it wants to meet: one row for each of the others.
 */
public final class FormWorkbook {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created.*</dcterms:created>";

  /** Not the first moment that a ZIP file can tell, which Java writes with the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private static final int MARK = 2;
  private static final int NOTE = 4;

  private final Locale language;
  private final String sheetName;
  private final String note;

  /**
   * @param note what to do, in one sentence
   */
  public FormWorkbook(Locale language, String sheetName, String note) {
    this.language = language;
    this.sheetName = sheetName;
    this.note = note;
  }

  /** Writes the workbook of one organisation; equal input gives equal bytes. */
  public void write(String organisation, List<String> others, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "setkani", "1.0")) {
      fill(workbook.newWorksheet(sheetName), organisation, others);
    }
    withoutClock(bytes.toByteArray(), out);
  }

  private void fill(Worksheet sheet, String organisation, List<String> others) {
    List<String> columns =
        ColumnNames.named(language, "organisation", "wanted", "wish", "priority", "note");
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i));
    }
    sheet.range(0, 0, 0, NOTE).style().bold().fillColor("DDE8EC").set();
    for (int i = 0; i < others.size(); i++) {
      sheet.value(i + 1, 0, organisation);
      sheet.value(i + 1, 1, others.get(i));
      sheet.style(i + 1, 0).fontColor("77838C").set();
      sheet.style(i + 1, MARK).horizontalAlignment("center").borderStyle(BorderStyle.THIN).set();
    }
    sheet.value(1, NOTE, note);
    sheet.style(1, NOTE).wrapText(false).italic().set();
    int[] widths = {30, 60, 9, 9, 70};
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** Copies a workbook, but for the moment at which it was made: equal input gives equal bytes. */
  private static void withoutClock(byte[] workbook, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        copy.putNextEntry(same);
        copy.write(withoutClock(entry.getName(), zip.getInputStream(entry).readAllBytes()));
      }
    }
    copy.finish();
  }

  private static byte[] withoutClock(String part, byte[] bytes) {
    return part.equals(PROPERTIES)
        ? new String(bytes, StandardCharsets.UTF_8)
            .replaceFirst(CREATED, "")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
