package cz.setkani.cli.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks with the cells of texts, {@code ;} between them. */
final class Workbooks {

  private Workbooks() {}

  /** A workbook with a sheet for each text. */
  static byte[] of(String... texts) {
    return of(Arrays.stream(texts).map(Workbooks::rows).toList(), sheet -> {});
  }

  /** A workbook of one sheet, of which more is said than the texts of its cells. */
  static byte[] with(String text, Consumer<Worksheet> more) {
    return of(List.of(rows(text)), more);
  }

  /** A workbook of one sheet with these cells. */
  static byte[] ofRows(List<List<String>> rows) {
    return of(List.of(rows), sheet -> {});
  }

  private static byte[] of(List<List<List<String>>> sheets, Consumer<Worksheet> more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      for (int i = 0; i < sheets.size(); i++) {
        Worksheet sheet = workbook.newWorksheet("Sheet" + (i + 1));
        fill(sheet, sheets.get(i));
        more.accept(sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<List<String>> rows(String text) {
    return text.lines().map(line -> List.of(line.split(";", -1))).toList();
  }

  private static void fill(Worksheet sheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        sheet.value(row, column, rows.get(row).get(column));
      }
    }
  }
}
