package cz.setkani.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a roster of the names in the requests, in the order in which they appear. */
final class RosterFromRequests {

  private RosterFromRequests() {}

  static Sheet<OrganisationColumn> make(Draft draft) {
    Set<String> texts = new HashSet<>();
    Set<String> keys = new HashSet<>();
    List<Row<OrganisationColumn>> rows = new ArrayList<>();
    for (Row<RequestColumn> request : draft.requests().rows()) {
      if (rows.size() > Validator.MOST_ORGANISATIONS) {
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
    return new Sheet<>(draft.requests().file(), draft.requests().state(), rows);
  }

  /** Says that there is no roster, and which of its names look alike. */
  static void report(Sheet<OrganisationColumn> roster, Draft draft, Findings findings) {
    if (!roster.rows().isEmpty()) {
      findings.add(
          FindingCode.ROSTER_FROM_REQUESTS,
          Place.of(roster.file()),
          roster.rows().size(),
          draft.organisations().file());
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
              before -> findings.add(FindingCode.NAMES_ALIKE, name.place(), before, name.tidy()));
      book.put(name.text(), name.tidy());
    }
  }
}
