package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
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
  private final List<GridRow> rows;
  private final AnswerTimes times;

  Answers(List<GridRow> rows, Layout layout, Place place, NameBook roster, Findings findings) {
    this.rows = rows;
    this.layout = layout;
    this.place = place;
    this.roster = roster;
    this.findings = findings;
    times = new AnswerTimes(layout.times(), rows);
  }

  /** When the rows were answered, by their lines. */
  Map<Integer, LocalDateTime> times() {
    Map<Integer, LocalDateTime> byLine = new HashMap<>();
    rows.forEach(row -> times.find(row).ifPresent(time -> byLine.put(row.line(), time)));
    return byLine;
  }

  /** The rows that count, in their order; a finding for each that does not. */
  List<GridRow> last() {
    if (!layout.shape().isOfAnswers()) {
      return rows;
    }
    Map<String, Answer<GridRow>> last = new HashMap<>();
    for (GridRow row : rows) {
      if (!Names.isBlank(who(row))) {
        last.merge(key(row), answer(row), Answer::orLater);
      }
    }
    List<GridRow> counting = new ArrayList<>();
    for (GridRow row : rows) {
      Answer<GridRow> counted = last.getOrDefault(key(row), answer(row));
      if (counted.content().line() == row.line()) {
        counting.add(row);
      } else {
        report(row, counted);
      }
    }
    return counting;
  }

  private void report(GridRow row, Answer<GridRow> counted) {
    findings.add(
        FindingCode.ANSWER_REPLACED,
        place.atLine(row.line()),
        Fact.ORGANISATION.is(who(row)),
        Fact.LINE.is(counted.content().line()),
        Fact.BY_TIME.is(counted.isTimed(answer(row)) ? 1 : 0));
  }

  private Answer<GridRow> answer(GridRow row) {
    return new Answer<>(times.find(row), row);
  }

  private String who(GridRow row) {
    return row.cell(layout.organisation());
  }

  private String key(GridRow row) {
    return roster.resolve(who(row)).orElseGet(() -> NameBook.key(who(row)));
  }
}
