package cz.setkani.cli.read.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP file with one part changed: the others are not even unpacked. */
final class Repacked {

  private Repacked() {}

  /** The file in which a part of that name has another content. */
  static byte[] with(byte[] file, String part, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length + content.length / 4);
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(part)) {
          add(out, entry, content);
        } else {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("What could be read can be packed again.", e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipArchiveOutputStream out, ZipArchiveEntry old, byte[] content)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater)) {
      deflated.write(content);
    } finally {
      deflater.end();
    }
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipArchiveEntry entry = new ZipArchiveEntry(old);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(content.length);
    entry.setCompressedSize(packed.size());
    entry.setCrc(sum.getValue());
    out.addRawArchiveEntry(entry, new ByteArrayInputStream(packed.toByteArray()));
  }
}
