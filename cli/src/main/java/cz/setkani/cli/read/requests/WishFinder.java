package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the columns in which wishes stand as names: those whose heading says so, else the only
 * question that sounds like it, else the only one that most rows answer with names. Questions that
 * differ by a number only are one.
 */
final class WishFinder {

  private final List<ColumnProfile> columns;
  private final List<GridRow> rows;
  private final ColumnProfile asker;
  private final NameBook names;
  private final boolean hasRoster;
  private final Choice choice;

  /**
   * @param rows the rows that are looked at
   * @param names the names on the roster, or else of those who ask
   */
  WishFinder(
      List<ColumnProfile> columns,
      List<GridRow> rows,
      ColumnProfile asker,
      NameBook names,
      boolean hasRoster,
      Choice choice) {
    this.columns = columns;
    this.rows = rows;
    this.asker = asker;
    this.names = names;
    this.hasRoster = hasRoster;
    this.choice = choice;
  }

  /** The columns; none, perhaps with a finding, if nobody can tell. */
  List<ColumnProfile> find() {
    List<ColumnProfile> exact =
        columns.stream().filter(c -> c.heading().is(RequestColumn.WANTS)).toList();
    List<ColumnProfile> found = exact.isEmpty() ? question().orElse(List.of()) : exact;
    return found.isEmpty()
        ? found
        : columns.stream().filter(c -> found.contains(c) || isUntitled(c)).toList();
  }

  /** A column of wishes that lost its heading, as happens where a list was split at separators. */
  private boolean isUntitled(ColumnProfile column) {
    return !column.isTitled() && !column.equals(asker) && hasRoster && column.holdsNames(names);
  }

  private Optional<List<ColumnProfile>> question() {
    Map<String, List<ColumnProfile>> questions =
        columns.stream()
            .filter(c -> !c.equals(asker) && c.isTitled() && !c.isTaken())
            .filter(c -> !c.heading().isNeverOfWishes() && !c.holdsAddresses())
            .collect(
                Collectors.groupingBy(
                    c -> c.heading().words().stem(), LinkedHashMap::new, Collectors.toList()));
    List<List<ColumnProfile>> sounding =
        questions.values().stream().filter(q -> q.get(0).heading().soundsLikeWishes()).toList();
    List<List<ColumnProfile>> best =
        Choice.best(
            sounding.stream().filter(question -> namesIn(question) > 0).toList(),
            questions.values().stream().filter(q -> 2 * namesIn(q) >= rows.size()).toList(),
            sounding);
    return choice.only(best, FindingCode.WISHES_AMBIGUOUS, question -> question.get(0));
  }

  /** How many rows answer a question with a known name. */
  private long namesIn(List<ColumnProfile> question) {
    return rows.stream()
        .filter(
            row ->
                question.stream()
                    .map(column -> row.cell(column.index()))
                    .anyMatch(cell -> ColumnProfile.hasName(cell, names)))
        .count();
  }
}
