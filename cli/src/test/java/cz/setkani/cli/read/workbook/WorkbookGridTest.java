package cz.setkani.cli.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of workbooks whose parts are written by hand, as no library would write them. */
class WorkbookGridTest {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Findings findings = new Findings();

  private Optional<Grid> read(byte[] bytes) {
    return WorkbookGrid.read(bytes, Place.of("x.xlsx"), SheetChoice.FIRST, findings);
  }

  private List<FindingCode> codes() {
    return findings.toList().stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='A1'><v>12</v></c>                                             | 12",
        "<c r='A1'><v>12.0</v></c>                                           | 12",
        "<c r='A1'><v>2.5</v></c>                                            | 2.5",
        "<c r='A1'><v>1E3</v></c>                                            | 1000",
        "<c r='A1' s='1'><v>46352</v></c>                                    | 2026-11-26",
        "<c r='A1' s='2'><v>0.395833333333333</v></c>                        | 09:30",
        "<c r='A1' s='3'><v>46352.4270833333</v></c>                         | 2026-11-26 10:15",
        "<c r='A1' s='4'><v>46352</v></c>                                    | 2026-11-26",
        "<c r='A1' s='5'><v>12</v></c>                                       | 12",
        "<c r='A1' s='1'><v>1e300</v></c>                                    | 1e300",
        "<c r='A1' t='b'><v>1</v></c>                                        | true",
        "<c r='A1' t='inlineStr'><is><t>Raná péče</t></is></c>               | Raná péče",
        "<c r='A1'><f>10+2</f><v>12</v></c>                                  | 12",
        "<c r='A1' s='1'><f>TODAY()</f><v>46352</v></c>                      | 2026-11-26",
        "<c r='A1' t='str'><f>CONCAT(1)</f><v>Alfa</v></c>                   | Alfa",
        "<c r='A1' t='d'><v>2026-11-26</v></c>                               | 2026-11-26",
        "<c r='A1' t='d'><v>2026-11-26T09:30:00</v></c>                      | 2026-11-26T09:30:00",
        "<c r='A1' t='e'><v>#N/A</v></c>                                     | #N/A",
      })
  void cells(String cell, String text) throws IOException {
    Optional<Grid> found = read(workbook("<row r='7'>" + cell + "</row>"));
    assertThat(findings.toList()).isEmpty();
    Grid grid = found.orElseThrow();
    assertThat(grid.rows()).hasSize(1);
    assertThat(grid.header().line()).isEqualTo(7);
    assertThat(grid.header().cells()).containsExactly(text);
  }

  @Test
  void aWorkbookInStrictOpenXmlIsRead() throws IOException {
    byte[] plain = workbook("<row r='7'><c r='A7' s='1'><v>46352</v></c></row>");
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(plain))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName(),
            new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(RELATION, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
      }
    }
    ByteArrayOutputStream strict = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(strict)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }

    Grid grid = read(strict.toByteArray()).orElseThrow();
    assertThat(grid.header().cells()).containsExactly("2026-11-26");
  }

  @Test
  void gapsAreKeptAndBlankRowsAreNot() throws IOException {
    String rows =
        "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c><c r='E2'/></row><row r='3'/>"
            + "<row r='4'><c r='A4' t='inlineStr'><is><t> </t></is></c></row>";
    Grid grid = read(workbook(rows)).orElseThrow();
    assertThat(grid.rows()).hasSize(1);
    assertThat(grid.header().cells()).containsExactly("", "1", "", "2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":", "", "A", "1:2", "A1", "A2:A1", "ZZZZ1:ZZZZ2", "A1:A9999999999", "A3:A9", "?"})
  void mergedCellsThatAreNoneDoNoHarm(String area) throws IOException {
    String rows =
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref='%s'/><mergeCell/></mergeCells><sheetData>";
    Grid grid = read(workbook(rows.formatted(area))).orElseThrow();
    assertThat(grid.rows().get(1).cells()).containsExactly("", "2");
    assertThat(codes()).isEmpty();
  }

  @Test
  void cellsMergedOverManyRowsAreFilledOnce() throws IOException {
    String rows =
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row></sheetData>"
            + "<mergeCells>"
            + "<mergeCell ref='A1:B1000000'/>".repeat(20_000)
            + "</mergeCells><sheetData>";
    Grid grid = read(workbook(rows)).orElseThrow();
    assertThat(grid.rows().get(1).cells()).containsExactly("1", "2");
    assertThat(codes()).containsExactly(FindingCode.MERGED_FILLED);
  }

  @Test
  void moreCellsThanFitAreNotRead() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 400; row++) {
      rows.append("<row r='%d'><c r='XFD%d'><v>1</v></c></row>".formatted(row, row));
    }
    assertThat(read(workbook(rows.toString()))).isEmpty();
    assertThat(codes()).containsExactly(FindingCode.TOO_MANY_ROWS);
  }

  @ParameterizedTest
  @CsvSource({
    "<c r='ZZZZZZ3'><v>1</v></c>, TOO_MANY_COLUMNS",
    "<c r='XFE3'><v>1</v></c>, TOO_MANY_COLUMNS",
    "<c r='xfe3'><v>1</v></c>, TOO_MANY_COLUMNS",
    "<c r='ZZZZZZZZZZZZZZZZZZ3'><v>1</v></c>, TOO_MANY_COLUMNS",
    "<c r='XFD3'><v>1</v></c><c><v>1</v></c>, TOO_MANY_COLUMNS"
  })
  void aCellBeyondTheLastColumnTakesNoMemory(String cell, FindingCode code) throws IOException {
    assertThat(read(workbook("<row r='3'>" + cell + "</row>"))).isEmpty();
    assertThat(codes()).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, \ufeff",
    "UTF-8, \ufeff<?xml version='1.0' encoding='UTF-8'?>",
    "UTF-8, <!DOCTYPE worksheet>",
    "UTF-16, <?xml version='1.0' encoding='UTF-16'?>"
  })
  void aCellBeyondTheLastColumnIsFoundHoweverTheSheetBegins(String encoding, String start)
      throws IOException {
    Map<String, byte[]> parts = parts("<row r='3'><c r='XFE3'><v>1</v></c></row>");
    String sheet = "xl/worksheets/sheet1.xml";
    String text = start + new String(parts.get(sheet), StandardCharsets.UTF_8);
    parts.put(sheet, text.getBytes(encoding));

    assertThat(read(zip(parts)).isPresent()).isFalse();
    assertThat(codes()).containsExactly(FindingCode.TOO_MANY_COLUMNS);
  }

  @Test
  void aCellBeyondTheLastColumnIsFoundWhateverThePartIsCalled() throws IOException {
    Map<String, byte[]> parts = parts("<row r='3'><c r='XFE3'><v>1</v></c></row>");
    String links = "xl/_rels/workbook.xml.rels";
    String text = new String(parts.get(links), StandardCharsets.UTF_8);
    parts.put(links, text.replace("sheet1.xml", "sheet1").getBytes(StandardCharsets.UTF_8));
    parts.put("xl/worksheets/sheet1", parts.remove("xl/worksheets/sheet1.xml"));

    assertThat(read(zip(parts)).isPresent()).isFalse();
    assertThat(codes()).containsExactly(FindingCode.TOO_MANY_COLUMNS);
  }

  @Test
  void theLastColumnIsRead() throws IOException {
    Grid grid = read(workbook("<row r='3'><c r='XFD3'><v>1</v></c></row>")).orElseThrow();
    assertThat(grid.width()).isEqualTo(16_384);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    Map<String, byte[]> parts = parts("<row r='1'/>");
    parts.put("xl/media/bomb.bin", new byte[301 << 20]);
    byte[] bytes = zip(parts);
    assertThat(bytes.length).isLessThan(1 << 20);
    assertThat(read(bytes)).isEmpty();
    assertThat(codes()).containsExactly(FindingCode.WORKBOOK_TOO_BIG);
  }

  @Test
  void entitiesAreNotBlownUp() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    laughs.append("]>");
    Map<String, byte[]> parts = parts("");
    String sheet = "<row r='1'><c r='A1' t='inlineStr'><is><t>&a39;</t></is></c></row>";
    parts.put(
        "xl/worksheets/sheet1.xml",
        (laughs
                + "<worksheet xmlns='"
                + MAIN
                + "'><sheetData>"
                + sheet
                + "</sheetData></worksheet>")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(read(zip(parts))).isEmpty();
    assertThat(codes()).containsExactly(FindingCode.WORKBOOK_DAMAGED);
  }

  private static byte[] workbook(String rows) throws IOException {
    return zip(parts(rows));
  }

  private static Map<String, byte[]> parts(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
        <Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/>
        <Override PartName='/xl/styles.xml' ContentType='%sstyles+xml'/></Types>
        """
            .formatted(type, type));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(MAIN, RELATION));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
        <Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>
        <Relationship Id='rId2' Type='%s/styles' Target='styles.xml'/></Relationships>
        """
            .formatted(RELATION, RELATION));
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet xmlns='%s'><numFmts count='3'><numFmt numFmtId='164' formatCode='d\\. m\\. yyyy'/>
        <numFmt numFmtId='165' formatCode='[Red]0.00" dny"'/>
        <numFmt numFmtId='166' formatCode='yyyy\\-mm\\-dd\\ hh:mm'/></numFmts>
        <cellXfs count='6'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/>
        <xf numFmtId='166'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>
        """
            .formatted(MAIN));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
