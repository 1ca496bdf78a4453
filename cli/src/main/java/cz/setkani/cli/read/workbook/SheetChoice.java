package cz.setkani.cli.read.workbook;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Which sheet of a workbook is read.
 *
 * @param name the sheet asked for, if one is
 * @param isNeeded whether there must be a sheet of that name
 * @param isHeader whether a row has the headings that are looked for: where no sheet is asked for,
 *     the first one that can be seen and has such a row is read, else the first one that can be
 *     seen
 */
public record SheetChoice(
    Optional<String> name, boolean isNeeded, Predicate<List<String>> isHeader) {

  /** The first sheet that can be seen. */
  public static final SheetChoice FIRST = new SheetChoice(Optional.empty(), true, row -> false);

  /** So many rows may stand above the headings. */
  private static final int LOOKED_AT = 11;

  /** The sheet; empty, with a finding, if there is none. */
  Optional<Sheet> of(ReadableWorkbook workbook, Place place, Findings findings) throws IOException {
    List<Sheet> sheets = workbook.getSheets().toList();
    Optional<Sheet> asked =
        name.map(Names::key)
            .flatMap(
                key -> sheets.stream().filter(s -> Names.key(s.getName()).equals(key)).findFirst());
    if (asked.isPresent() || name.isPresent() && isNeeded) {
      return reported(asked, sheets, place, findings);
    }
    List<Sheet> visible =
        sheets.stream().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
    if (visible.isEmpty()) {
      findings.add(FindingCode.WORKBOOK_DAMAGED, place, Fact.WHY.is(1));
      return Optional.empty();
    }
    Sheet taken = first(visible, workbook.isDate1904());
    if (visible.size() > 1) {
      List<Sheet> others = visible.stream().filter(sheet -> sheet != taken).toList();
      findings.add(
          FindingCode.SHEET_TAKEN,
          place,
          Fact.SHEET.is(taken.getName()),
          Fact.SHEETS.is(names(others)));
    }
    return Optional.of(taken);
  }

  private Optional<Sheet> reported(
      Optional<Sheet> asked, List<Sheet> sheets, Place place, Findings findings) {
    if (asked.isEmpty()) {
      findings.add(
          FindingCode.SHEET_UNKNOWN,
          place,
          Fact.SHEET.is(name.orElseThrow()),
          Fact.SHEETS.is(names(sheets)));
    }
    return asked;
  }

  private Sheet first(List<Sheet> visible, boolean isFrom1904) throws IOException {
    for (Sheet sheet : visible) {
      if (visible.size() > 1 && hasHeader(sheet, new CellText(isFrom1904))) {
        return sheet;
      }
    }
    return visible.get(0);
  }

  private boolean hasHeader(Sheet sheet, CellText texts) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      int seen = 0;
      for (Iterator<Row> each = rows.iterator(); each.hasNext() && seen < LOOKED_AT; ) {
        List<String> row = texts.of(each.next());
        if (isHeader.test(row)) {
          return true;
        }
        seen += row.isEmpty() ? 0 : 1;
      }
    }
    return false;
  }

  private static String names(List<Sheet> sheets) {
    return sheets.stream()
        .map(sheet -> '"' + sheet.getName() + '"')
        .collect(Collectors.joining(", "));
  }
}
