package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.NameBook;
import cz.setkani.validate.Names;
import cz.setkani.validate.Place;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the last answer of each organisation: the one of the later time, or else of the later row.
 */
final class Answers {

  private final Layout layout;
  private final Place place;
  private final NameBook roster;
  private final Findings findings;

  Answers(Layout layout, Place place, NameBook roster, Findings findings) {
    this.layout = layout;
    this.place = place;
    this.roster = roster;
    this.findings = findings;
  }

  /** The rows that count, in their order; a finding for each that does not. */
  List<GridRow> last(List<GridRow> rows) {
    if (!layout.shape().isOfAnswers()) {
      return rows;
    }
    Map<String, GridRow> last = new HashMap<>();
    for (GridRow row : rows) {
      if (!Names.isBlank(who(row))) {
        last.merge(key(row), row, (one, other) -> time(other).isBefore(time(one)) ? one : other);
      }
    }
    List<GridRow> counting = new ArrayList<>();
    for (GridRow row : rows) {
      GridRow counted = last.getOrDefault(key(row), row);
      if (counted.line() == row.line()) {
        counting.add(row);
      } else {
        findings.add(
            FindingCode.ANSWER_REPLACED, place.atLine(row.line()), who(row), counted.line());
      }
    }
    return counting;
  }

  private String who(GridRow row) {
    return row.cell(layout.organisation());
  }

  private String key(GridRow row) {
    return roster
        .find(who(row))
        .or(() -> roster.findMisspelt(who(row)))
        .orElse(NameBook.key(who(row)));
  }

  private LocalDateTime time(GridRow row) {
    return layout.times().stream()
        .reduce((before, last) -> last)
        .flatMap(column -> Timestamp.find(row.cell(column)))
        .orElse(LocalDateTime.MIN);
  }
}
