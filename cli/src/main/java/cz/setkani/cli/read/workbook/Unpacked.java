package cz.setkani.cli.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a ZIP file turns out to be before anybody unpacks it into memory.
 *
 * @param isWorkbook whether it has the part that makes it an Excel workbook, or is too damaged to
 *     say
 * @param megabytes the size of all parts, counted and not believed; one more than the most, if it
 *     is bigger than that
 */
record Unpacked(boolean isWorkbook, int megabytes) {

  static final int MOST_MEGABYTES = 300;

  private static final int MEGABYTE = 1 << 20;
  private static final String MAIN_PART = "xl/workbook.xml";

  /** Unpacks no more than {@link #MOST_MEGABYTES}, and keeps nothing of it. */
  static Unpacked of(byte[] bytes) {
    boolean isWorkbook = false;
    long size = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        isWorkbook |= entry.getName().equals(MAIN_PART);
        size += size(zip.getInputStream(entry), (long) MOST_MEGABYTES * MEGABYTE - size);
      }
    } catch (IOException | RuntimeException e) {
      isWorkbook = true;
    }
    return new Unpacked(isWorkbook, (int) (size / MEGABYTE) + 1);
  }

  /** The size of a part; something above {@code most}, if it is bigger than that. */
  private static long size(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (part) {
      int read = part.read(buffer);
      while (read >= 0 && size <= most) {
        size += read;
        read = part.read(buffer);
      }
    }
    return size;
  }
}
