package cz.setkani.cli.read.workbook;

import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook in which one cell gets another text: of the part of its sheet, all but this cell stays
 * as it is, and so does every other part. The cell keeps its format. Of cells that were merged over
 * several rows, the first one is meant, which is what is seen in all of them.
 */
public final class MendedWorkbook {

  private final byte[] bytes;
  private final String part;
  private final String xml;
  private final Optional<CellXml> cell;
  private final boolean isHeadingOfTable;
  private final SheetFrame.MergedArea area;

  private MendedWorkbook(
      byte[] bytes,
      String part,
      String xml,
      Optional<CellXml> cell,
      boolean isHeadingOfTable,
      SheetFrame.MergedArea area) {
    this.area = area;
    this.bytes = bytes;
    this.part = part;
    this.xml = xml;
    this.cell = cell;
    this.isHeadingOfTable = isHeadingOfTable;
  }

  /**
   * Looks for a cell; empty where the workbook cannot be read.
   *
   * @param choice which sheet is read
   * @param line the row, from 1
   * @param column the column, from 1
   */
  public static Optional<MendedWorkbook> at(
      byte[] bytes, SheetChoice choice, int line, int column) {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      String id = sheet(bytes, choice);
      SheetParts parts = SheetParts.of(zip);
      Optional<ZipArchiveEntry> part = parts.sheet(id);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      SheetFrame.MergedArea area = area(SheetFrame.of(bytes, id), line, column - 1);
      int top = area.top();
      String name = part.get().getName();
      boolean isHeading =
          parts.tablesWithHeadings(name).stream().anyMatch(t -> t.isInTopRow(top, column));
      String xml = xml(zip, part.get());
      return Optional.of(
          new MendedWorkbook(bytes, name, xml, CellXml.find(xml, top, column), isHeading, area));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The library throws whatever a damaged file makes it stumble over.
      return Optional.empty();
    }
  }

  private static String sheet(byte[] bytes, SheetChoice choice) throws IOException {
    Findings silent = new Findings();
    Place nowhere = Place.of("");
    byte[] plain =
        Reach.of(bytes, nowhere, silent) == Reach.Sheets.STRICT ? Transitional.of(bytes) : bytes;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(plain), WorkbookGrid.OPTIONS)) {
      return choice.of(workbook, nowhere, silent).map(Sheet::getId).orElse("");
    }
  }

  /** The merged cells to which a cell belongs; else the cell alone. */
  private static SheetFrame.MergedArea area(SheetFrame frame, int line, int column) {
    return frame.blocks().stream()
        .filter(block -> block.column() == column)
        .filter(block -> block.top() <= line && line <= block.bottom())
        .findFirst()
        .orElse(new SheetFrame.MergedArea(column, line, line));
  }

  /** The first line in which the cell is seen. */
  public int top() {
    return area.top();
  }

  /** The last line in which the cell is seen. */
  public int bottom() {
    return area.bottom();
  }

  /** The text of a part in UTF-8, which all programs write. */
  private static String xml(ZipFile zip, ZipArchiveEntry part) throws IOException {
    try (InputStream stream = zip.getInputStream(part)) {
      ByteBuffer all = ByteBuffer.wrap(stream.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    }
  }

  /** Why the cell is to stay as it is. */
  public Optional<MendRefusal> refusal() {
    if (cell.isEmpty()) {
      return Optional.of(MendRefusal.NOT_THERE);
    }
    if (cell.get().isFormula()) {
      return Optional.of(MendRefusal.FORMULA);
    }
    return isHeadingOfTable ? Optional.of(MendRefusal.TABLE_HEADING) : Optional.empty();
  }

  /**
   * The bytes with another text in the cell, in the ways in which it can be stored, the best one
   * first: where a number or a date stands, perhaps as such, which is right if it is read as this
   * text; else as a text.
   */
  public Stream<byte[]> with(String text) {
    return cell.stream()
        .flatMap(
            found ->
                Stream.concat(
                    found.isNumber()
                        ? SheetNumber.of(text).stream().map(number -> found.withNumber(xml, number))
                        : Stream.of(),
                    Stream.of(found.withText(xml, text))))
        .map(this::packed);
  }

  private byte[] packed(String changed) {
    return Repacked.with(bytes, part, changed.getBytes(StandardCharsets.UTF_8));
  }
}
