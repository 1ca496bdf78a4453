package cz.setkani.validate.check;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a roster of the names in the requests, in the order in which they appear. */
public final class RosterFromRequests {

  private RosterFromRequests() {}

  /** One row for each name in the requests. */
  public static Sheet<OrganisationColumn> make(Sheet<RequestColumn> requests) {
    Set<String> texts = new HashSet<>();
    Set<String> keys = new HashSet<>();
    List<Row<OrganisationColumn>> rows = new ArrayList<>();
    for (Row<RequestColumn> request : requests.rows()) {
      if (rows.size() > Roster.MOST) {
        break;
      }
      for (RequestColumn column : List.of(RequestColumn.ORGANISATION, RequestColumn.WANTS)) {
        Optional<Cell> name = request.find(column);
        if (name.isPresent()
            && texts.add(name.get().text())
            && keys.add(NameBook.key(name.get().text()))) {
          rows.add(
              new Row<>(name.get().place(), Map.of(OrganisationColumn.ORGANISATION, name.get())));
        }
      }
    }
    return new Sheet<>(requests.file(), requests.state(), rows);
  }

  /**
   * Says that there is no roster, and which of its names look alike.
   *
   * @param file where the roster could stand
   */
  public static void report(Sheet<OrganisationColumn> roster, String file, Findings findings) {
    if (!roster.rows().isEmpty()) {
      findings.add(
          FindingCode.ROSTER_FROM_REQUESTS,
          Place.of(roster.file()),
          Fact.COUNT.is(roster.rows().size()),
          Fact.FILE.is(file));
      reportAlike(roster.rows(), findings);
    }
  }

  /** Says which names may be the same one, misspelt; the second stands where it is told. */
  private static void reportAlike(List<Row<OrganisationColumn>> rows, Findings findings) {
    NameBook book = new NameBook();
    for (Row<OrganisationColumn> row : rows) {
      Cell name = row.find(OrganisationColumn.ORGANISATION).orElseThrow();
      book.guess(name.text())
          .ifPresent(
              before ->
                  findings.add(
                      FindingCode.NAMES_ALIKE,
                      name.place(),
                      Fact.ORGANISATION.is(before),
                      Fact.OTHER.is(name.tidy())));
      book.put(name.text(), name.tidy());
    }
  }
}
