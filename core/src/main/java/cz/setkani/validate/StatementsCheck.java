package cz.setkani.validate;

import cz.setkani.outcome.Statement;
import cz.setkani.validate.check.Doubts;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OutcomeColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads row by row what organisations said after an event. Not for several threads. */
final class StatementsCheck {

  private record Told(Statement statement, Place place) {}

  private final NameBook names;
  private final Doubts doubts;
  private final Findings findings = new Findings();
  private final Map<List<String>, Told> said = new LinkedHashMap<>();
  private int replaced;

  StatementsCheck(NameBook names, String roster) {
    this.names = names;
    doubts = Doubts.of(names, roster);
  }

  Statements read(List<Sheet<OutcomeColumn>> sheets) {
    sheets.forEach(sheet -> sheet.rows().forEach(this::take));
    doubts.report(findings);
    List<Statement> statements = said.values().stream().map(Told::statement).toList();
    return new Statements(statements, replaced, findings.toList());
  }

  private void take(Row<OutcomeColumn> row) {
    Optional<Cell> mark = row.find(OutcomeColumn.TOOK_PLACE);
    String follows = row.find(OutcomeColumn.FOLLOWS).map(Cell::tidy).orElse("");
    if (mark.isEmpty() && follows.isEmpty()) {
      return;
    }
    Optional<Boolean> tookPlace = mark.map(this::tookPlace).orElse(Optional.of(true));
    Optional<String> who = name(row, OutcomeColumn.ORGANISATION);
    List<String> partners = partners(row);
    if (who.isEmpty() || partners.isEmpty() || tookPlace.isEmpty()) {
      return;
    }
    if (mark.isEmpty()) {
      findings.add(FindingCode.HELD_WITHOUT_MARK, row.place(), Fact.ORGANISATION.is(who.get()));
    }
    for (String partner : partners) {
      take(new Statement(who.get(), partner, tookPlace.get(), follows), row.place());
    }
  }

  private Optional<Boolean> tookPlace(Cell mark) {
    Optional<Boolean> tookPlace = Values.tookPlace(mark.text());
    if (tookPlace.isEmpty()) {
      findings.add(FindingCode.HELD_NOT_READ, mark.place(), Fact.TEXT.is(mark.text()));
    }
    return tookPlace;
  }

  private Optional<String> name(Row<OutcomeColumn> row, OutcomeColumn column) {
    Optional<Cell> cell = row.find(column);
    if (cell.isEmpty()) {
      findings.add(
          FindingCode.HELD_CELL_MISSING,
          row.place(),
          Fact.ENGLISH.is(column.english()),
          Fact.CZECH.is(column.czech()));
    }
    return cell.flatMap(doubts::resolve);
  }

  /** The partners of a row: one name mostly, or several in one cell. */
  private List<String> partners(Row<OutcomeColumn> row) {
    List<String> several =
        row.find(OutcomeColumn.PARTNER)
            .filter(cell -> !names.knows(cell.text()))
            .map(this::several)
            .orElse(List.of());
    return several.isEmpty()
        ? name(row, OutcomeColumn.PARTNER).stream().toList()
        : several.stream().distinct().toList();
  }

  /** All names in a cell, if it holds nothing but known names; of a name with commas all of it. */
  private List<String> several(Cell cell) {
    List<String> parts =
        Stream.of(cell.text().split("[\\n;|,]"))
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList();
    List<String> found = new ArrayList<>();
    int next = 0;
    while (next < parts.size()) {
      int end = parts.size();
      while (end > next && !names.knows(String.join(", ", parts.subList(next, end)))) {
        end--;
      }
      if (end == next) {
        return List.of();
      }
      names.resolve(String.join(", ", parts.subList(next, end))).ifPresent(found::add);
      next = end;
    }
    return found;
  }

  private void take(Statement statement, Place place) {
    if (statement.organisation().equals(statement.partner())) {
      findings.add(
          FindingCode.HELD_WITH_ITSELF, place, Fact.ORGANISATION.is(statement.organisation()));
      return;
    }
    Told before =
        said.put(
            List.of(statement.organisation(), statement.partner()), new Told(statement, place));
    if (before != null && !before.statement().equals(statement)) {
      replaced++;
      findings.add(
          FindingCode.HELD_SAID_AGAIN,
          before.place(),
          Fact.ORGANISATION.is(statement.organisation()),
          Fact.OTHER.is(statement.partner()),
          Fact.FILE.is(place.file()),
          Fact.LINE.is(place.line()));
    }
  }
}
