package cz.setkani.validate;

import java.util.List;
import java.util.function.Predicate;

/** Says which columns are known, but not taken into account by this version. */
final class Unsupported {

  private Unsupported() {}

  /** One finding for a column in which there are cells that ask for something. */
  static <C extends Enum<C>> void report(
      Sheet<C> sheet, C column, Predicate<Cell> asks, Findings findings) {
    List<Cell> cells =
        sheet.rows().stream().flatMap(row -> row.find(column).stream()).filter(asks).toList();
    if (!cells.isEmpty()) {
      String heading = cells.get(0).place().column();
      findings.add(
          FindingCode.COLUMN_NOT_SUPPORTED,
          Place.of(sheet.file()).inColumn(heading),
          heading,
          cells.size());
    }
  }
}
