package cz.setkani.validate.journal;

import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Numbers;
import cz.setkani.validate.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out which word each row of the journal says, and which rows are undone. */
final class DayRows {

  private static final Headings<DayWord> WORDS = new Headings<>(DayWord.class);

  /** Why a row cannot be undone; the numbers are those of the texts. */
  private enum Refused {
    NOT_THERE,
    UNDONE,
    UNDO,
    EDITION,
    WALK_IN_GIVEN_OUT
  }

  private final Sheet<DayColumn> sheet;
  private final Findings findings;
  private final Map<Integer, DayWord> words = new HashMap<>();
  private final Set<Integer> undone = new TreeSet<>();
  private int lastEdition;

  DayRows(Sheet<DayColumn> sheet, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
  }

  /** The word of a row, if it is one. */
  static Optional<DayWord> word(Row<DayColumn> row) {
    return row.find(DayColumn.WHAT).map(Cell::text).flatMap(WORDS::find);
  }

  /** All rows whose word is known, but for those of undoing that undo nothing. */
  List<DayRow> read() {
    List<Row<DayColumn>> known = new ArrayList<>();
    for (Row<DayColumn> row : sheet.rows()) {
      Optional<DayWord> word = word(row);
      boolean isUndoing = word.filter(DayWord.UNDO::equals).isPresent();
      if (word.isPresent() && (!isUndoing || undoes(row))) {
        words.put(row.place().line(), word.get());
        lastEdition = word.get() == DayWord.EDITION ? row.place().line() : lastEdition;
        known.add(row);
      }
    }
    sheet.rows().stream().filter(row -> word(row).isEmpty()).forEach(this::reportWord);
    return known.stream().map(this::row).toList();
  }

  private void reportWord(Row<DayColumn> row) {
    Optional<Cell> cell = row.find(DayColumn.WHAT);
    List<String> near = cell.map(Cell::text).flatMap(WORDS::guess).stream().toList();
    findings.add(
        FindingCode.DAY_WORD_UNKNOWN,
        cell.map(Cell::place).orElse(row.place()),
        Fact.TEXT.is(cell.map(Cell::text).orElse("")),
        Fact.NEAR_COUNT.is(near.size()),
        Fact.NEAR.is(NameBook.quoted(near)));
  }

  /** Whether a row undoes another one; a finding, if it should and cannot. */
  private boolean undoes(Row<DayColumn> row) {
    DayRow read = new DayRow(row, DayWord.UNDO, 1, true);
    if (read.detail().isEmpty()) {
      read.reportMissing(DayColumn.DETAIL, findings);
      return false;
    }
    Cell detail = read.detail().get();
    Optional<Integer> line = Values.wholeNumber(detail.text());
    if (line.isEmpty()) {
      Numbers.read(detail, read.typedWord(), 2, Math.max(3, read.line() - 1), findings);
    }
    Optional<Refused> refused = line.flatMap(this::refused);
    refused.ifPresent(
        why ->
            findings.add(
                FindingCode.UNDO_NOT_POSSIBLE,
                row.place(),
                Fact.LINE.is(line.orElseThrow()),
                Fact.WHY.is(why.ordinal())));
    boolean isGood = line.isPresent() && refused.isEmpty();
    return isGood && undone.add(line.get());
  }

  private Optional<Refused> refused(int line) {
    DayWord word = words.get(line);
    if (word == null) {
      return Optional.of(Refused.NOT_THERE);
    }
    if (undone.contains(line)) {
      return Optional.of(Refused.UNDONE);
    }
    return switch (word) {
      case UNDO -> Optional.of(Refused.UNDO);
      case EDITION -> Optional.of(Refused.EDITION);
      case WALK_IN -> Optional.of(Refused.WALK_IN_GIVEN_OUT).filter(r -> line < lastEdition);
      default -> Optional.empty();
    };
  }

  /** The row; where its round cannot be read, with a finding and the first round. */
  private DayRow row(Row<DayColumn> row) {
    DayWord word = words.get(row.place().line());
    DayRow read = new DayRow(row, word, 1, !undone.contains(row.place().line()));
    Findings heard = read.heard(findings);
    Optional<Cell> cell = row.find(DayColumn.ROUND);
    boolean isSaidOtherwise = word == DayWord.ABSENT && read.detail().isPresent();
    if (cell.isEmpty() && word.needsRound() && !isSaidOtherwise) {
      read.reportMissing(DayColumn.ROUND, heard);
    }
    return cell.flatMap(c -> Numbers.read(c, c.place().column(), 1, Rounds.MOST, heard))
        .map(round -> new DayRow(row, word, round, read.isLiving()))
        .orElse(read);
  }
}
