package cz.setkani.validate.check;

import cz.setkani.model.Organisation;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Numbers;
import cz.setkani.validate.value.Values;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who comes in two teams, and whether it can. */
final class Teams {

  private static final int MOST = 2;

  private final Findings findings;
  private final Map<String, Cell> parted = new LinkedHashMap<>();

  Teams(Findings findings) {
    this.findings = findings;
  }

  /** The number of teams in a roster, as far as it can be told at a glance. */
  static int count(Sheet<OrganisationColumn> sheet) {
    long second =
        sheet.rows().stream()
            .flatMap(row -> row.find(OrganisationColumn.TEAMS).stream())
            .filter(cell -> Values.wholeNumber(cell.text()).equals(Optional.of(MOST)))
            .count();
    return sheet.rows().size() + (int) second;
  }

  /**
   * The number of teams of an organisation.
   *
   * @param people how many come, if that is known
   */
  int read(String organisation, Row<OrganisationColumn> row, Optional<Integer> people) {
    Optional<Cell> cell = row.find(OrganisationColumn.TEAMS);
    int teams = cell.flatMap(c -> Numbers.read(c, c.place().column(), 1, MOST, findings)).orElse(1);
    if (teams == MOST) {
      parted.put(organisation, cell.orElseThrow());
      people
          .filter(count -> count < MOST)
          .ifPresent(
              count ->
                  findings.add(
                      FindingCode.TEAMS_TOO_FEW,
                      cell.get().place(),
                      Fact.ORGANISATION.is(organisation),
                      Fact.COUNT.is(count)));
    }
    return teams;
  }

  /** Whether nobody and nothing holds the teams of an organisation together. */
  void check(Collection<Organisation> organisations) {
    for (Organisation one : organisations) {
      Cell cell = parted.get(one.name());
      if (cell != null) {
        check(one, cell.place(), organisations);
      }
    }
  }

  private void check(Organisation one, Place place, Collection<Organisation> organisations) {
    one.table()
        .ifPresent(
            table ->
                findings.add(
                    FindingCode.TEAMS_AT_TABLE,
                    place,
                    Fact.ORGANISATION.is(one.name()),
                    Fact.TABLE.is(table)));
    for (String resource : one.resources()) {
      findings.add(
          FindingCode.TEAMS_WITH_RESOURCE,
          place,
          Fact.ORGANISATION.is(one.name()),
          Fact.RESOURCE.is(resource));
    }
    for (String person : one.people()) {
      List<String> others =
          organisations.stream()
              .filter(other -> other != one && other.people().contains(person))
              .map(Organisation::name)
              .toList();
      if (!others.isEmpty()) {
        findings.add(
            FindingCode.TEAMS_WITH_SHARED,
            place,
            Fact.ORGANISATION.is(one.name()),
            Fact.PERSON.is(person),
            Fact.ORGANISATIONS.is(NameBook.quoted(others)));
      }
    }
  }
}
