package cz.setkani.cli.read.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Makes a workbook of the kind that is read of one in "Strict Open XML" (ISO/IEC 29500, part 1),
 * which spreadsheets offer as well: names of XML that differ are put in place of each other, and
 * dates that are written as texts become texts. Others stay as they are.
 */
final class Transitional {

  static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final Map<String, String> NAMES =
      Map.of(
          STRICT + "spreadsheetml/main",
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          STRICT + "officeDocument/relationships",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  private static final Pattern DATE_CELL = Pattern.compile("(<c\\b[^<>]*\\bt=)[\"']d[\"']");

  private Transitional() {}

  /**
   * The workbook in that kind; linear in its unpacked size, of which it holds one part at a time.
   */
  static byte[] of(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
        try (InputStream part = zip.getInputStream(entry)) {
          byte[] old = part.readAllBytes();
          out.write(isXml(entry) ? transitional(old) : old);
        }
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] transitional(byte[] part) {
    String xml = new String(part, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      xml = xml.replace(name.getKey(), name.getValue());
    }
    return DATE_CELL.matcher(xml).replaceAll("$1\"str\"").getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isXml(ZipArchiveEntry entry) {
    return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
  }
}
