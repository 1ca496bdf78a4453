package cz.setkani.cli.read.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && size <= (long) MOST_MEGABYTES * MEGABYTE) {
        isWorkbook |= entry.getName().equals(MAIN_PART);
        int read = zip.read(buffer);
        size += Math.max(0, read);
        entry = read < 0 ? zip.getNextEntry() : entry;
      }
    } catch (IOException | RuntimeException e) {
      isWorkbook = true;
    }
    return new Unpacked(isWorkbook, (int) (size / MEGABYTE) + 1);
  }
}
