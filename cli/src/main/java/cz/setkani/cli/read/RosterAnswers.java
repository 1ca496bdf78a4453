package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.grid.NameColumns;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What organisations say of themselves on sheets, where that is something else than the roster
 * says.
 */
final class RosterAnswers {

  private static final Headings<OrganisationColumn> HEADINGS =
      new Headings<>(OrganisationColumn.class);

  private record Change(String organisation, int line, OrganisationColumn column, Cell cell) {}

  private final Sheet<OrganisationColumn> roster;

  /** Whether people of one who names some stand in several rows. */
  private boolean arePeopleApart;

  private final List<Change> changes = new ArrayList<>();

  /**
   * @param forms what each organisation says
   */
  RosterAnswers(
      Sheet<OrganisationColumn> roster,
      NameBook names,
      Map<String, Map<OrganisationColumn, Cell>> forms) {
    this.roster = roster;
    Set<String> seen = new HashSet<>();
    for (Row<OrganisationColumn> row : roster.rows()) {
      Optional<String> name =
          row.find(OrganisationColumn.ORGANISATION).flatMap(cell -> names.find(cell.text()));
      boolean isFirst = name.isPresent() && seen.add(name.get());
      Map<OrganisationColumn, Cell> form =
          name.map(n -> forms.getOrDefault(n, Map.of())).orElse(Map.of());
      if (isFirst) {
        form.forEach((column, cell) -> add(name.get(), row, column, cell));
      } else {
        arePeopleApart |= form.containsKey(OrganisationColumn.PEOPLE);
      }
    }
  }

  private void add(
      String organisation, Row<OrganisationColumn> row, OrganisationColumn column, Cell cell) {
    String before = row.find(column).map(Cell::tidy).orElse("");
    if (!Names.key(before).equals(Names.key(cell.text()))) {
      changes.add(new Change(organisation, row.place().line(), column, cell));
    }
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  int count() {
    return changes.size();
  }

  /** The roster with what they say in it. */
  Sheet<OrganisationColumn> taken() {
    return new Sheet<>(
        roster.file(), roster.state(), roster.rows().stream().map(this::taken).toList());
  }

  private Row<OrganisationColumn> taken(Row<OrganisationColumn> row) {
    Map<OrganisationColumn, Cell> cells = new HashMap<>(row.cells());
    changes.stream()
        .filter(change -> change.line() == row.place().line())
        .forEach(change -> cells.put(change.column(), change.cell()));
    return new Row<>(row.place(), cells);
  }

  /**
   * The cells of the roster with what they say in it; empty where they name people, and these stand
   * in several columns or rows.
   *
   * @param grid the roster as it stands in its file
   */
  Optional<List<List<String>>> written(Grid grid) {
    boolean areApart = arePeopleApart || NameColumns.find(grid.header()).isPresent();
    if (areApart && changes.stream().anyMatch(c -> c.column() == OrganisationColumn.PEOPLE)) {
      return Optional.empty();
    }
    List<GridRow> rows = new ArrayList<>(grid.rows());
    for (Change change : changes) {
      int column = column(rows, change);
      rows.replaceAll(
          row -> row.line() == change.line() ? row.with(column, change.cell().tidy()) : row);
    }
    return Optional.of(rows.stream().map(GridRow::cells).toList());
  }

  /** The column of a change; a new one, if there is none. */
  private static int column(List<GridRow> rows, Change change) {
    GridRow header = rows.get(0);
    for (int i = 0; i < header.cells().size(); i++) {
      if (HEADINGS.find(header.cell(i)).filter(change.column()::equals).isPresent()) {
        return i;
      }
    }
    rows.set(0, header.with(header.cells().size(), change.cell().place().column()));
    return header.cells().size();
  }

  /**
   * Says what they say.
   *
   * @param why what becomes of it: 0 nothing, 1 it is written, 2 it cannot be written
   */
  void report(int why, Findings findings) {
    for (Change change : changes) {
      findings.add(
          FindingCode.ROSTER_ANSWERED,
          change.cell().place(),
          Fact.ORGANISATION.is(change.organisation()),
          Fact.WHAT.is(change.cell().place().column()),
          Fact.TEXT.is(change.cell().text()),
          Fact.WHY.is(why));
    }
  }
}
