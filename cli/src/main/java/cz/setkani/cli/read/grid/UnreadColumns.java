package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which columns are not read: misspelt ones one by one, all others together. */
public final class UnreadColumns {

  private UnreadColumns() {}

  /**
   * @param unread the headings of the columns that are not read
   * @param known the headings that would be
   */
  public static void report(List<Place> unread, Headings<?> known, Findings findings) {
    List<Place> strange = new ArrayList<>();
    for (Place place : unread) {
      String heading = place.column();
      Optional<String> meant = known.guess(heading);
      if (meant.isPresent()) {
        findings.add(
            FindingCode.COLUMN_UNKNOWN,
            place,
            Fact.COUNT.is(1),
            Fact.HEADINGS.is(NameBook.quoted(List.of(heading))),
            Fact.NEAR_COUNT.is(1),
            Fact.NEAR.is(NameBook.quoted(List.of(meant.get()))));
      } else if (!heading.isEmpty() && !Headings.isNote(heading)) {
        strange.add(place);
      }
    }
    if (!strange.isEmpty()) {
      findings.add(
          FindingCode.COLUMN_UNKNOWN,
          strange.get(0).inColumn(""),
          Fact.COUNT.is(strange.size()),
          Fact.HEADINGS.is(NameBook.quoted(strange.stream().map(Place::column).toList())),
          Fact.NEAR_COUNT.is(0),
          Fact.NEAR.is(""));
    }
  }
}
