package cz.setkani.validate.journal;

import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.validate.check.Frame;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.check.Tables;
import cz.setkani.validate.check.Wish;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Clock;
import cz.setkani.validate.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the journal of the day, in the order in which the rest of the event becomes known: times
 * first, then who came besides, then everything else, then what it says of the last edition. Not
 * for several threads.
 */
public final class JournalCheck {

  private final Frame planned;
  private final Findings findings;
  private final List<DayRow> rows;
  private final Map<Integer, Entry> entries = new TreeMap<>();
  private final TimeRows times;
  private int editions = 1;
  private int firstOpen = 1;
  private int lastEditionLine;

  /** Reads what the journal says of times, editions and mistakes. */
  public JournalCheck(Sheet<DayColumn> sheet, Frame planned, Findings findings) {
    this.planned = planned;
    this.findings = findings;
    times = new TimeRows(planned.day(), findings);
    rows = new DayRows(sheet, findings).read();
    rows.forEach(this::takeNameless);
    rows.stream().filter(DayRow::isLiving).forEach(this::checkCells);
  }

  private void takeNameless(DayRow row) {
    Optional<Entry> entry =
        switch (row.word()) {
          case DELAY, SHORTEN, ROUNDS -> times.read(row, firstOpen);
          case EDITION -> EditionRows.read(row, editions + 1, findings).map(row::entry);
          case UNDO ->
              row.detail()
                  .flatMap(cell -> Values.wholeNumber(cell.text()))
                  .map(line -> row.entry(new Happening.Undo(line)));
          default -> Optional.empty();
        };
    entry.ifPresent(e -> entries.put(e.row(), e));
    if (entry.map(Entry::happening).orElse(null) instanceof Happening.Edition edition) {
      editions = edition.number();
      firstOpen = edition.firstOpen();
      lastEditionLine = row.line();
    }
  }

  private void checkCells(DayRow row) {
    int rounds = frame().clock().rounds();
    if (row.round() > rounds) {
      findings.add(
          FindingCode.ROUND_OUT_OF_RANGE,
          row.place(),
          Fact.WHAT.is(row.row().find(DayColumn.ROUND).orElseThrow().place().column()),
          Fact.ROUND.is(row.round()),
          Fact.ROUNDS.is(rounds));
    }
    Optional<Cell> useless =
        row.word().hasDetail()
            ? row.who().filter(cell -> !row.word().hasWho() && row.detail().get() != cell)
            : row.row().find(DayColumn.DETAIL);
    useless.ifPresent(
        cell ->
            findings.add(
                FindingCode.DAY_CELL_UNUSED,
                cell.place(),
                Fact.WHAT.is(row.typedWord()),
                Fact.TEXT.is(cell.text())));
  }

  /** The settings, with the clock of the day: all rounds it ever had, at the times of now. */
  public Frame frame() {
    return times.longest().map(day -> planned.withClock(Clock.of(day))).orElse(planned);
  }

  /** Whether the times of rounds are not those that were planned. */
  public boolean areTimesChanged() {
    return !times.day().equals(planned.day());
  }

  /**
   * Reads everything that names somebody or something.
   *
   * @param sheet the roster as it was typed
   * @param roster the roster as it was read
   * @param wishes what was wished for before the day
   * @return the roster, with those who came besides
   */
  public Roster readNames(
      Sheet<OrganisationColumn> sheet, Roster roster, Tables tables, Set<Wish> wishes) {
    if (rows.isEmpty()) {
      return roster;
    }
    WalkIns walkIns = WalkIns.of(rows, roster, planned.maxPeople(), findings);
    Roster here = walkIns.roster(sheet);
    Clock clock = frame().clock();
    NamedRows living = new NamedRows(here, walkIns.lines(), clock, wishes);
    NamedRows undone = new NamedRows(walkIns.rosterOfAll(sheet), Map.of(), clock, wishes);
    ThingRows things = new ThingRows(tables, roster, findings);
    for (DayRow row : rows) {
      Findings heard = row.heard(findings);
      Optional<Happening> happening = Optional.empty();
      if (row.word() == DayWord.WALK_IN) {
        happening = walkIns.happening(row.line());
      } else if (row.word().isOfOrganisation()) {
        happening = (row.isLiving() ? living : undone).read(row, heard);
      } else if (row.word().hasWho()) {
        happening = things.read(row, heard);
      }
      happening.ifPresent(h -> entries.put(row.line(), row.entry(h)));
    }
    return here;
  }

  /** Looks whether the meetings that are named are in the last edition. */
  public void checkEdition(List<ScheduleRow> edition) {
    EditionCheck check = new EditionCheck(edition, firstOpen, findings);
    Map<Integer, Place> places =
        rows.stream().collect(Collectors.toMap(DayRow::line, DayRow::place));
    journal().living().stream()
        .filter(entry -> entry.row() > lastEditionLine)
        .forEach(entry -> check.check(entry, places.get(entry.row())));
  }

  /** The journal, as far as it can be read. */
  public Journal journal() {
    return new Journal(
        entries.values().stream()
            .filter(
                entry ->
                    !(entry.happening() instanceof Happening.Undo undo)
                        || entries.containsKey(undo.row()))
            .toList());
  }
}
