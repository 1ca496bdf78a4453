package cz.setkani.cli.read.workbook;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks how far the sheets of a workbook reach, before the library makes room for all cells up to
 * the last one: a file of 2 kB can name a cell in column 300 000 000. Linear in the unpacked size,
 * and keeps nothing.
 */
final class Reach {

  static final int MOST_ROWS = 1_000_000;
  static final int MOST_CELLS = 5_000_000;
  static final int MOST_COLUMNS = 16_384;
  private static final int LETTERS = 26;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Place place;
  private final Findings findings;
  private int rows;
  private int cells;
  private int inRow;
  private boolean isStrict;

  private Reach(Place place, Findings findings) {
    this.place = place;
    this.findings = findings;
  }

  /** What the sheets of a workbook are like. */
  enum Sheets {
    /** At least one is beyond the limits, which is a finding. */
    TOO_LARGE,
    /** Written in a way that has to be changed first, see {@link Transitional}. */
    STRICT,
    /** As they are read. */
    PLAIN
  }

  /** Looks at all sheets. */
  static Sheets of(byte[] workbook, Place place, Findings findings) throws IOException {
    Sheets found = Sheets.PLAIN;
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          Reach reach = new Reach(place, findings);
          if (!reach.isWithin(part)) {
            return Sheets.TOO_LARGE;
          }
          found = reach.isStrict ? Sheets.STRICT : found;
        }
      }
      return found;
    }
  }

  /** Whether a part is within the limits, as it is if it is no sheet. */
  private boolean isWithin(InputStream part) throws IOException {
    try {
      XMLStreamReader xml = reader(part);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // before the first element there may be comments, and a type of document
      }
      isStrict = String.valueOf(xml.getNamespaceURI()).startsWith(Transitional.STRICT);
      return !xml.getLocalName().equals("worksheet") || isSheetWithin(xml);
    } catch (XMLStreamException e) {
      return true; // whoever reads it says that it is damaged
    }
  }

  /** Reads a part that nobody has looked into yet: nothing outside it is read. */
  static XMLStreamReader reader(InputStream part) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(letters(part));
  }

  /**
   * The letters of a part, without a byte order mark. Not left to the parser, which would complain
   * on stderr of bytes that are no letters.
   */
  private static Reader letters(InputStream part) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(part);
    bytes.mark(2);
    int mark = bytes.read() << Byte.SIZE | bytes.read();
    bytes.reset();
    boolean isWide = mark == 0xFEFF || mark == 0xFFFE;
    Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    Reader letters = new BufferedReader(new InputStreamReader(bytes, charset));
    letters.mark(1);
    if (letters.read() != BYTE_ORDER_MARK) {
      letters.reset();
    }
    return letters;
  }

  private boolean isSheetWithin(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && !isElementWithin(xml)) {
        return false;
      }
    }
    return true;
  }

  private boolean isElementWithin(XMLStreamReader xml) {
    if (xml.getLocalName().equals("row")) {
      inRow = 0;
      rows++;
    } else if (xml.getLocalName().equals("c")) {
      cells++;
      isStrict |= "d".equals(xml.getAttributeValue(null, "t"));
      inRow = Math.max(inRow + 1, column(xml.getAttributeValue(null, "r")));
    }
    if (inRow > MOST_COLUMNS) {
      findings.add(FindingCode.TOO_MANY_COLUMNS, place.atLine(rows), Fact.MOST.is(MOST_COLUMNS));
    } else if (rows > MOST_ROWS || cells > MOST_CELLS) {
      findings.add(FindingCode.TOO_MANY_ROWS, place, Fact.MOST.is(MOST_ROWS));
    }
    return inRow <= MOST_COLUMNS && rows <= MOST_ROWS && cells <= MOST_CELLS;
  }

  /** The column of an address such as {@code XFD7}, from 1; too many, if it is beyond the last. */
  static int column(String address) {
    int column = 0;
    for (int i = 0; address != null && i < address.length() && column <= MOST_COLUMNS; i++) {
      int letter = Character.toUpperCase(address.charAt(i)) - 'A';
      if (letter < 0 || letter >= LETTERS) {
        return column;
      }
      column = column * LETTERS + letter + 1;
    }
    return column;
  }
}
