package cz.setkani.validate.journal;

import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import java.util.Optional;

/**
 * A row of the journal whose word is known.
 *
 * @param row the row
 * @param word what it says
 * @param round the round from which on it holds
 * @param isLiving whether no later row undoes it; what is wrong with others is of no interest
 */
record DayRow(Row<DayColumn> row, DayWord word, int round, boolean isLiving) {

  int line() {
    return place().line();
  }

  Place place() {
    return row.place();
  }

  /** The word as it was typed. */
  String typedWord() {
    return row.find(DayColumn.WHAT).map(Cell::tidy).orElseThrow();
  }

  /** The detail; also where it stands in the column of somebody whom the word does not have. */
  Optional<Cell> detail() {
    Optional<Cell> detail = row.find(DayColumn.DETAIL);
    return word.hasWho() ? detail : detail.or(() -> row.find(DayColumn.WHO));
  }

  Optional<Cell> who() {
    return row.find(DayColumn.WHO);
  }

  /** Where findings about this row go. */
  Findings heard(Findings findings) {
    return isLiving ? findings : new Findings();
  }

  /** Reports a cell that must not be blank. */
  void reportMissing(DayColumn column, Findings findings) {
    findings.add(
        FindingCode.DAY_CELL_MISSING,
        place(),
        Fact.WHAT.is(typedWord()),
        Fact.ENGLISH.is(column.english()),
        Fact.CZECH.is(column.czech()));
  }

  Entry entry(Happening happening) {
    return new Entry(line(), round, happening);
  }
}
