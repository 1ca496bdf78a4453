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
import java.util.stream.Collectors;

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

  /**
   * The same roster with two sides, where nobody who asks is asked for: those who ask are one side,
   * and those who are asked for the other.
   */
  public static Sheet<OrganisationColumn> withSides(
      Sheet<OrganisationColumn> roster, Sheet<RequestColumn> requests, Findings findings) {
    Set<String> asking = keys(requests, RequestColumn.ORGANISATION);
    Set<String> asked = keys(requests, RequestColumn.WANTS);
    if (asked.isEmpty() || asking.stream().anyMatch(asked::contains)) {
      return roster;
    }
    findings.add(
        FindingCode.SIDES_FROM_REQUESTS,
        Place.of(roster.file()),
        Fact.COUNT.is(asking.size()),
        Fact.MORE.is(asked.size()));
    List<Row<OrganisationColumn>> rows = new ArrayList<>();
    for (Row<OrganisationColumn> row : roster.rows()) {
      Cell name = row.find(OrganisationColumn.ORGANISATION).orElseThrow();
      String side = asking.contains(NameBook.key(name.text())) ? "1" : "2";
      rows.add(
          new Row<>(
              row.place(),
              Map.of(
                  OrganisationColumn.ORGANISATION,
                  name,
                  OrganisationColumn.SIDE,
                  new Cell(side, name.place()))));
    }
    return new Sheet<>(roster.file(), roster.state(), rows);
  }

  private static Set<String> keys(Sheet<RequestColumn> requests, RequestColumn column) {
    return requests.rows().stream()
        .flatMap(row -> row.find(column).stream())
        .map(cell -> NameBook.key(cell.text()))
        .collect(Collectors.toSet());
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
