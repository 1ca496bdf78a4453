package cz.setkani.validate.meetings;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the meetings that stay where they are, and tells whether they may. */
public final class LockedCheck {

  private final Sheet<ScheduleColumn> sheet;
  private final MeetingRows reading;
  private final Roster roster;
  private final int firstOpen;
  private final Findings findings;

  /**
   * @param firstOpen the first round in which anything may change: what was held before it stays,
   *     marked as locked or not
   */
  public LockedCheck(
      Sheet<ScheduleColumn> sheet,
      MeetingRows reading,
      Roster roster,
      int firstOpen,
      Findings findings) {
    this.firstOpen = firstOpen;
    this.sheet = sheet;
    this.roster = roster;
    this.reading = reading;
    this.findings = findings;
  }

  /**
   * The meetings that stay, in the order of their rows.
   *
   * @param event what they must fit into, holding none of them yet; empty if it cannot be known
   */
  public List<Meeting> check(Supplier<Optional<Event>> event) {
    List<Row<ScheduleColumn>> all = MeetingRows.rows(sheet);
    List<Row<ScheduleColumn>> rows =
        all.stream().filter(row -> reading.lock(row) != Lock.NONE || isOver(row)).toList();
    if (sheet.isRead()) {
      findings.add(
          FindingCode.LOCKED_TAKEN,
          Place.of(sheet.file()),
          Fact.COUNT.is(rows.size()),
          Fact.ALL.is(all.size()));
    }
    List<SeatedRow> seated =
        reading.readAll(rows).stream()
            .filter(row -> isOfTwo(row.meeting(), row.row().place()))
            .toList();
    List<Meeting> meetings =
        FreeTeams.fill(seated, roster, List.of()).stream().map(row -> held(row.meeting())).toList();
    if (!meetings.isEmpty()) {
      event.get().ifPresent(e -> new LockedFaults(e, findings).check(meetings, seated));
    }
    return meetings;
  }

  /** What is over was at its table, however it is marked. */
  private Meeting held(Meeting meeting) {
    return meeting.round() < firstOpen ? meeting.withLock(Lock.PLACE) : meeting;
  }

  /** Whether a row stands in a round that is over; what cannot be read is told where it counts. */
  private boolean isOver(Row<ScheduleColumn> row) {
    return row.find(ScheduleColumn.ROUND)
        .flatMap(c -> Numbers.read(c, c.place().column(), 1, Rounds.MOST, new Findings()))
        .filter(round -> round < firstOpen)
        .isPresent();
  }

  private boolean isOfTwo(Meeting meeting, Place place) {
    boolean isOfTwo = !meeting.first().equals(meeting.second());
    if (!isOfTwo) {
      findings.add(FindingCode.LOCKED_WITH_ITSELF, place, Fact.ORGANISATION.is(meeting.first()));
    }
    return isOfTwo;
  }
}
