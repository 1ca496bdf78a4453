package cz.setkani.validate.check;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.LineNumbers;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts rows of a roster together in each of which another person of one organisation stands. What
 * else is said of the organisation may stand in one of the rows, or be the same in several.
 */
public final class Delegates {

  /** Columns of which each row may hold something else. */
  private static final Set<OrganisationColumn> OF_PERSONS =
      EnumSet.of(OrganisationColumn.PEOPLE, OrganisationColumn.E_MAIL);

  private final Findings findings;

  private Delegates(Findings findings) {
    this.findings = findings;
  }

  /** The roster with one row for each such organisation, where the first of its rows stood. */
  public static Sheet<OrganisationColumn> together(
      Sheet<OrganisationColumn> roster, Findings findings) {
    Map<String, List<Row<OrganisationColumn>>> rows = new LinkedHashMap<>();
    for (Row<OrganisationColumn> row : roster.rows()) {
      rows.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row);
    }
    rows.values().removeIf(same -> !arePersons(same));
    return rows.isEmpty() ? roster : new Delegates(findings).merged(roster, rows);
  }

  private static String key(Row<OrganisationColumn> row) {
    return row.find(OrganisationColumn.ORGANISATION)
        .map(cell -> NameBook.key(cell.text()))
        .orElse("");
  }

  /** Whether rows of one name name different people. */
  private static boolean arePersons(List<Row<OrganisationColumn>> rows) {
    List<String> people =
        rows.stream()
            .flatMap(row -> row.find(OrganisationColumn.PEOPLE).stream())
            .filter(People::areNamed)
            .map(cell -> Names.key(cell.text()))
            .distinct()
            .toList();
    boolean isNamed = rows.get(0).find(OrganisationColumn.ORGANISATION).isPresent();
    return isNamed && rows.size() > 1 && people.size() == rows.size();
  }

  private Sheet<OrganisationColumn> merged(
      Sheet<OrganisationColumn> roster, Map<String, List<Row<OrganisationColumn>>> rows) {
    List<Row<OrganisationColumn>> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row<OrganisationColumn> row : roster.rows()) {
      List<Row<OrganisationColumn>> same = rows.get(key(row));
      if (same == null) {
        all.add(row);
      } else if (seen.add(key(row))) {
        all.add(merged(same));
      }
    }
    return new Sheet<>(roster.file(), roster.state(), all);
  }

  private Row<OrganisationColumn> merged(List<Row<OrganisationColumn>> rows) {
    Map<OrganisationColumn, Cell> cells = new EnumMap<>(OrganisationColumn.class);
    for (Row<OrganisationColumn> row : rows) {
      for (OrganisationColumn column : OrganisationColumn.values()) {
        row.find(column).ifPresent(cell -> cells.merge(column, cell, (a, b) -> both(a, b, column)));
      }
    }
    Row<OrganisationColumn> first = rows.get(0);
    findings.add(
        FindingCode.DELEGATES_TOGETHER,
        first.place(),
        Fact.ORGANISATION.is(cells.get(OrganisationColumn.ORGANISATION).tidy()),
        Fact.COUNT.is(rows.size()),
        Fact.LINES.is(
            LineNumbers.shown(rows.stream().skip(1).map(row -> row.place().line()).toList())));
    return new Row<>(first.place(), cells);
  }

  private Cell both(Cell one, Cell other, OrganisationColumn column) {
    if (OF_PERSONS.contains(column)) {
      return new Cell(one.text() + ", " + other.text(), one.place());
    }
    boolean isSame =
        column == OrganisationColumn.ORGANISATION
            || Names.key(one.text()).equals(Names.key(other.text()));
    if (!isSame) {
      findings.add(
          FindingCode.DELEGATES_DIFFER,
          other.place(),
          Fact.WHAT.is(other.place().column()),
          Fact.TEXT.is(other.text()),
          Fact.LINE.is(one.place().line()),
          Fact.OTHER.is(one.text()));
    }
    return one;
  }
}
