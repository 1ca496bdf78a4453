package cz.setkani.cli.write.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook without the moment at which it was made: equal input gives equal bytes. */
final class TimelessWorkbook {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created.*</dcterms:created>";

  /** Not the first moment that a ZIP file can tell, which Java writes with the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private TimelessWorkbook() {}

  /** Writes what is filled in. */
  static void write(Consumer<Workbook> filling, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "setkani", "1.0")) {
      workbook.setGlobalDefaultFont(SheetDrawing.FONT, SheetDrawing.LETTERS);
      filling.accept(workbook);
    }
    copy(bytes.toByteArray(), out);
  }

  private static void copy(byte[] workbook, OutputStream out) throws IOException {
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
