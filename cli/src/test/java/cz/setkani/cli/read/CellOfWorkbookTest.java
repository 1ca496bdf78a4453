package cz.setkani.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.grid.MendRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of which one cell gets another text. */
class CellOfWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static CellFile file(byte[] bytes) {
    Source event = Source.of("event", Map.of("requests.xlsx", bytes));
    return CellFile.read(event, SourceFile.of("requests.xlsx", bytes), ReadOptions.NONE)
        .orElseThrow();
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] with(byte[] workbook, Map<String, String> changed) throws IOException {
    Map<String, byte[]> parts = parts(workbook);
    changed.forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] sheet(String rows) throws IOException {
    byte[] workbook = Workbooks.of("organisation;wants\nAlfa;Beta");
    return with(
        workbook,
        Map.of(
            SHEET,
            "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows)));
  }

  private static String xml(byte[] workbook) throws IOException {
    return new String(parts(workbook).get(SHEET), UTF_8);
  }

  @Test
  void onlyTheCellChanges() throws IOException {
    byte[] before = Workbooks.of("organisation;wants;note\nAlfa;Bteta;x\nBeta;Alfa", "a;b");
    for (String text : List.of("Beta", "<&> \"x\"", " okraj ", "Alfa\nBeta", "", "=1+1", "12")) {
      CellFile file = file(before);
      byte[] after = file.with(2, 2, text).bytes().orElseThrow();
      Map<String, byte[]> old = parts(before);
      Map<String, byte[]> now = parts(after);
      assertThat(List.copyOf(now.keySet())).isEqualTo(List.copyOf(old.keySet()));
      old.forEach(
          (name, bytes) -> {
            if (!name.equals(SHEET)) {
              assertThat(now.get(name)).as(name).isEqualTo(bytes);
            }
          });
      String cell = "<c r=\"B2\"";
      String oldXml = xml(before);
      String newXml = xml(after);
      int at = oldXml.indexOf(cell);
      assertThat(newXml).startsWith(oldXml.substring(0, at + cell.length()));
      assertThat(newXml).endsWith(oldXml.substring(oldXml.indexOf("<c ", at + 1)));
      assertThat(file(after).text(2, 2)).isEqualTo(text);
    }
  }

  @Test
  void aRowThatGoesIsEmptied() {
    CellFile before = file(Workbooks.of("organisation;wants\nAlfa;Beta\nBeta;Alfa\nGama;Alfa"));
    CellFile after = file(before.without(3).bytes().orElseThrow());
    assertThat(after.row(3)).isEmpty();
    assertThat(after.row(2)).isEqualTo(before.row(2));
    assertThat(after.row(4)).isEqualTo(before.row(4));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    byte[] bytes = Workbooks.of("organisation;wants\nAlfa;Bteta");
    assertThat(file(bytes).with(2, 2, "Beta").bytes().orElseThrow())
        .isEqualTo(file(bytes).with(2, 2, "Beta").bytes().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<c r='B2' s='1'><v>12</v></c>                       | 13     | <c r='B2'"
            + " s='1'><v>13</v></c>",
        "<c r='B2'><v>12</v></c>                             | 2.5    | <c r='B2'><v>2.5</v></c>",
        "<c r='B2'><v>12</v></c>                             | 013    | <c r='B2'"
            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">013</t></is></c>",
        "<c r='B2'><v>12</v></c>                             | Beta   | <c r='B2'"
            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">Beta</t></is></c>",
        "<c r='B2' t='b'><v>1</v></c>                        | 2      | <c r='B2'"
            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">2</t></is></c>",
        "<c r='B2'/>                                         | 2      | <c r='B2'"
            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">2</t></is></c>",
        "<!-- <c r='B2'/> --><c r='C2'><v>7</v></c>          | Beta   | <!-- <c r='B2'/> --><c"
            + " r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Beta</t></is></c><c"
            + " r='C2'><v>7</v></c>",
        "``                                                  | Beta   | <c r=\"B2\""
            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">Beta</t></is></c>",
        "<c><is><t>x</t></is></c>                            | Beta   | <c t=\"inlineStr\"><is><t"
            + " xml:space=\"preserve\">Beta</t></is></c>",
        "<x:c xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " r='B2'><x:v>1</x:v></x:c>|2|?",
      })
  void cells(String cell, String text, String expected) throws IOException {
    String alfa = "<c r='A2' t='inlineStr'><is><t>Alfa</t></is></c>";
    byte[] bytes =
        sheet(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>organisation</t></is></c></row>"
                + "<row r='2'>"
                + alfa
                + cell
                + "</row>");
    CellFile.Remade attempt = file(bytes).with(2, 2, text);
    if (expected.equals("?")) {
      assertThat(
              attempt.refusal().isPresent() || file(attempt.bytes().get()).text(2, 2).equals(text))
          .isTrue();
      return;
    }
    assertThat(xml(attempt.bytes().orElseThrow())).contains(alfa + expected + "</row>");
    assertThat(file(attempt.bytes().get()).text(2, 2)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r='B2' t='str'><f>A2</f><v>Alfa</v></c>",
        "<c r='B2'><f t='shared' ref='B2:B9' si='0'>A2</f><v>1</v></c>",
        "<c r='A2'><f t='shared' ref='A2:B2' si='0'>C2</f><v>1</v></c>"
            + "<c r='B2'><f t='shared' si='0'/><v>1</v></c>"
      })
  void whatIsComputedIsRefused(String cell) throws IOException {
    byte[] bytes = sheet("<row r='2'>" + cell + "</row>");
    assertThat(file(bytes).with(2, 2, "Beta").refusal()).contains(MendRefusal.FORMULA);
  }

  @Test
  void dates() {
    byte[] bytes =
        Workbooks.with(
            "organisation;wants",
            sheet -> {
              sheet.value(1, 0, java.time.LocalDate.of(2026, 11, 26));
              sheet.style(1, 0).format("yyyy-mm-dd").set();
              sheet.value(1, 1, 0.395833333333333);
              sheet.style(1, 1).format("hh:mm").set();
              sheet.value(1, 2, java.time.LocalDateTime.of(2026, 11, 26, 10, 15));
              sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
            });
    CellFile file = file(bytes);
    Map<Integer, List<String>> texts =
        Map.of(
            1, List.of("2026-12-24", "24. 12. 2026"),
            2, List.of("13:45", "13:45:07", "v poledne"),
            3, List.of("2026-11-26 10:45", "2026-11-26"));
    texts.forEach(
        (column, all) ->
            all.forEach(
                text -> {
                  byte[] after = file.with(2, column, text).bytes().orElseThrow();
                  assertThat(file(after).text(2, column)).isEqualTo(text);
                  boolean isMoment = text.matches("[-\\d: ]+");
                  assertThat(content(after).contains(text)).isEqualTo(!isMoment);
                }));
  }

  private static String content(byte[] workbook) {
    try {
      return xml(workbook);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void ofMergedCellsTheFirstOneIsMeant() {
    byte[] bytes =
        Workbooks.with(
            "organisation;wants\nAlfa;Beta\n;Gama\n;Delta",
            sheet -> sheet.range(1, 0, 3, 0).merge());
    CellFile file = file(bytes);
    assertThat(file.text(4, 1)).isEqualTo("Alfa");
    CellFile after = file(file.with(4, 1, "Omega").bytes().orElseThrow());
    assertThat(List.of(after.text(2, 1), after.text(3, 1), after.text(4, 1))).containsOnly("Omega");
  }

  @Test
  void headingsOfTablesAreRefusedAndOtherCellsAreNot() {
    byte[] bytes =
        Workbooks.with(
            "organisation;wants\nAlfa;Bteta",
            sheet -> sheet.range(0, 0, 1, 1).createTable("organisation", "wants"));
    CellFile file = file(bytes);
    assertThat(file.with(1, 2, "koho chce").refusal()).contains(MendRefusal.TABLE_HEADING);
    assertThat(file(file.with(2, 2, "Beta").bytes().orElseThrow()).text(2, 2)).isEqualTo("Beta");
  }

  @Test
  void allRowsOfALongSheet() {
    String rows =
        java.util.stream.IntStream.range(0, 300)
            .mapToObj(i -> "Organizace " + i + ";Žluťoučký kůň " + i % 7)
            .collect(Collectors.joining("\n"));
    CellFile file = file(Workbooks.of("organisation;wants\n" + rows));
    for (int line = 2; line <= 301; line += 23) {
      CellFile after = file(file.with(line, 2, "Nově").bytes().orElseThrow());
      for (int i = 1; i <= 301; i++) {
        assertThat(after.text(i, 1)).isEqualTo(file.text(i, 1));
        assertThat(after.text(i, 2)).isEqualTo(i == line ? "Nově" : file.text(i, 2));
      }
    }
  }
}
