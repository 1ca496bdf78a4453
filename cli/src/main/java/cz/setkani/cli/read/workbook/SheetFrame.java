package cz.setkani.cli.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a sheet says beside the texts of its cells.
 *
 * @param blocks cells that were merged over several rows
 * @param hiddenColumns columns that are hidden, from 0
 */
record SheetFrame(List<MergedArea> blocks, Set<Integer> hiddenColumns) {

  /**
   * Merged cells of one column; where several columns were merged, the first of them.
   *
   * @param column the column, from 0
   * @param top the first line, from 1
   * @param bottom the last line
   */
  record MergedArea(int column, int top, int bottom) {

    /** The block of an area such as {@code A2:A5}. */
    static Optional<MergedArea> of(String area) {
      String[] corners = String.valueOf(area).split(":", -1);
      int column = Reach.column(corners[0]) - 1;
      int top = line(corners[0]);
      int bottom = line(corners[corners.length - 1]);
      return column >= 0 && top > 0 && bottom > top
          ? Optional.of(new MergedArea(column, top, bottom))
          : Optional.empty();
    }

    /** The line of an address such as {@code A2}; 0, where there is none. */
    static int line(String address) {
      String digits = address.replaceAll("\\D", "");
      return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
  }

  /**
   * The frame of a sheet; without anything in it, where it cannot be read.
   *
   * @param id by what the workbook knows the sheet
   */
  static SheetFrame of(byte[] workbook, String id) throws IOException {
    SheetFrame frame = new SheetFrame(new ArrayList<>(), new HashSet<>());
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      Optional<ZipArchiveEntry> sheet = SheetParts.of(zip).sheet(id);
      if (sheet.isPresent()) {
        frame.read(zip.getInputStream(sheet.get()));
      }
      return frame;
    } catch (XMLStreamException e) {
      return frame;
    }
  }

  private void read(InputStream part) throws IOException, XMLStreamException {
    try (part) {
      XMLStreamReader xml = Reach.reader(part);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("mergeCell")) {
          MergedArea.of(xml.getAttributeValue(null, "ref")).ifPresent(blocks::add);
        } else if (xml.getLocalName().equals("col") && isHidden(xml)) {
          int last = Math.min(number(xml, "max"), Reach.MOST_COLUMNS);
          for (int column = number(xml, "min"); column > 0 && column <= last; column++) {
            hiddenColumns.add(column - 1);
          }
        }
      }
    }
  }

  private static boolean isHidden(XMLStreamReader xml) {
    String hidden = xml.getAttributeValue(null, "hidden");
    return "1".equals(hidden) || "true".equals(hidden);
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String text = String.valueOf(xml.getAttributeValue(null, attribute));
    return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
  }
}
