package cz.setkani.validate.check;

import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.value.Values;
import cz.setkani.validate.value.Windows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads at which table an organisation stays, and what its tables must have. */
final class OwnTables {

  private final List<Table> tables;
  private final boolean areKnown;
  private final Windows windows;
  private final Features features;
  private final Findings findings;
  private final Map<String, Table> byKey = new HashMap<>();

  /**
   * @param teams how many teams there are, which tells the number of tables where there are as many
   *     as can be used
   */
  OwnTables(Tables tables, int teams, Windows windows, Features features, Findings findings) {
    this.windows = windows;
    this.tables = tables.names(teams);
    areKnown = tables.state() != Tables.Knowledge.UNKNOWN;
    this.features = features;
    this.findings = findings;
    this.tables.forEach(table -> byKey.put(Names.key(table.name()), table));
  }

  /** The name of the table at which an organisation stays. */
  Optional<String> table(String organisation, Row<OrganisationColumn> row) {
    Optional<Cell> cell = row.find(OrganisationColumn.TABLE).filter(c -> areKnown);
    Optional<Table> table = cell.map(c -> byKey.get(Names.key(c.text())));
    if (cell.isPresent() && table.isEmpty()) {
      findings.add(
          FindingCode.OWN_TABLE_UNKNOWN,
          cell.get().place(),
          Fact.ORGANISATION.is(organisation),
          Fact.TABLE.is(cell.get().text()),
          Fact.COUNT.is(tables.size()));
    }
    Rounds all = windows.inEvent(Rounds.first(Rounds.MOST));
    if (table.isPresent() && !all.minus(table.get().open()).isEmpty()) {
      Rounds open = all.and(table.get().open());
      findings.add(
          FindingCode.OWN_TABLE_CLOSED,
          cell.orElseThrow().place(),
          Fact.ORGANISATION.is(organisation),
          Fact.TABLE.is(table.get().name()),
          Fact.OPEN.is(open.isEmpty() ? "-" : open.toString()));
    }
    return table.map(Table::name);
  }

  /** What a table must have for an organisation that stays at {@code own}, or at none. */
  Set<String> needs(String organisation, Optional<String> own, Row<OrganisationColumn> row) {
    Set<String> needs = features.of(row.find(OrganisationColumn.NEEDS));
    if (areKnown) {
      Place place = row.find(OrganisationColumn.NEEDS).map(Cell::place).orElse(row.place());
      needs.forEach(need -> check(organisation, own, need, place));
    }
    return needs;
  }

  /** Whether an organisation leaves its own table for those who cannot sit there. */
  boolean walks(String organisation, Row<OrganisationColumn> row) {
    Optional<Cell> cell = row.find(OrganisationColumn.WALKS);
    Optional<Boolean> walks = Values.yesNo(cell.map(Cell::text).orElse(""));
    if (walks.isEmpty()) {
      Cell wrong = cell.orElseThrow();
      findings.add(
          FindingCode.WALKS_NOT_READ,
          wrong.place(),
          Fact.ORGANISATION.is(organisation),
          Fact.TEXT.is(wrong.text()));
    }
    return walks.orElse(false);
  }

  private void check(String organisation, Optional<String> own, String need, Place place) {
    if (tables.stream().noneMatch(table -> table.features().contains(need))) {
      findings.add(
          FindingCode.FEATURE_MISSING,
          place,
          Fact.ORGANISATION.is(organisation),
          Fact.FEATURE.is(need));
    } else if (own.map(name -> byKey.get(Names.key(name)))
        .filter(table -> !table.features().contains(need))
        .isPresent()) {
      findings.add(
          FindingCode.OWN_TABLE_LACKS,
          place,
          Fact.ORGANISATION.is(organisation),
          Fact.TABLE.is(own.orElseThrow()),
          Fact.FEATURE.is(need));
    }
  }
}
