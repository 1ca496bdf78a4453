package cz.setkani.cli.job;

import cz.setkani.cli.read.JournalFile;
import cz.setkani.cli.write.table.CsvTable;
import cz.setkani.journal.Happening;
import cz.setkani.validate.journal.EditionRows;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row for the journal of the day.
 *
 * @param round the round from which on it holds, if that is said
 * @param what the word, in any language
 * @param who whom or what it is about; may be empty
 * @param detail more about it; may be empty
 */
public record JournalRow(Optional<Integer> round, String what, String who, String detail) {

  private static final Headings<DayWord> WORDS = new Headings<>(DayWord.class);
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Of a word that is about nobody, what is said first is its detail. */
  public JournalRow {
    if (detail.isEmpty() && WORDS.find(what).filter(word -> !word.hasWho()).isPresent()) {
      detail = who;
      who = "";
    }
  }

  /** The row of an edition that was given out. */
  static JournalRow of(Happening.Edition edition) {
    return new JournalRow(
        Optional.of(edition.firstOpen()),
        DayWord.EDITION.english(),
        "",
        EditionRows.detail(edition));
  }

  /** The word, if it is known. */
  Optional<DayWord> word() {
    return WORDS.find(what);
  }

  /** The same from a round on. */
  JournalRow from(int newRound) {
    return new JournalRow(Optional.of(newRound), what, who, detail);
  }

  /** The same with other names. */
  JournalRow named(String newWho, String newDetail) {
    return new JournalRow(round, what, newWho, newDetail);
  }

  /** What is to be added to a journal so that it ends with this row, and begins with headings. */
  String text(JournalFile file, Locale language) {
    StringBuilder text = new StringBuilder();
    List<Optional<DayColumn>> columns = file.columns();
    if (file.isNew()) {
      columns = Arrays.stream(DayColumn.values()).map(Optional::of).toList();
      String headings = line(columns, column -> called(column, language), file);
      text.append(BYTE_ORDER_MARK).append(headings).append(file.lineEnd());
    }
    return text.append(file.isOpen() ? file.lineEnd() : "")
        .append(line(columns, column -> cell(column, language), file))
        .append(file.lineEnd())
        .toString();
  }

  private static String line(
      List<Optional<DayColumn>> columns, Function<DayColumn, String> cell, JournalFile file) {
    return CsvTable.line(
        columns.stream().map(column -> column.map(cell).orElse("")).toList(), file.delimiter());
  }

  private String cell(DayColumn column, Locale language) {
    return switch (column) {
      case ROUND -> round.map(String::valueOf).orElse("");
      case WHAT -> word().map(word -> called(word, language)).orElse(what);
      case WHO -> who;
      case DETAIL -> detail;
    };
  }

  private static String called(Named named, Locale language) {
    return language.getLanguage().equals("cs") ? named.czech() : named.english();
  }
}
