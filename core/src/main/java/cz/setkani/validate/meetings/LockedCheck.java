package cz.setkani.validate.meetings;

import cz.setkani.model.Meeting;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.validate.sheet.Sheet;
import java.util.List;

/** Takes the meetings that stay where they are; whether they may is for {@link LockedRules}. */
public final class LockedCheck {

  private final Sheet<ScheduleColumn> sheet;
  private final MeetingRows reading;
  private final Roster roster;
  private final Findings findings;

  public LockedCheck(
      Sheet<ScheduleColumn> sheet, MeetingRows reading, Roster roster, Findings findings) {
    this.sheet = sheet;
    this.roster = roster;
    this.reading = reading;
    this.findings = findings;
  }

  /** The meetings that stay, in the order of their rows. */
  public List<Meeting> check(LockedRules rules) {
    List<Row<ScheduleColumn>> rows = sheet.rows().stream().filter(reading::isLocked).toList();
    if (sheet.isRead()) {
      findings.add(
          FindingCode.LOCKED_TAKEN,
          Place.of(sheet.file()),
          Fact.COUNT.is(rows.size()),
          Fact.ALL.is(sheet.rows().size()));
    }
    List<SeatedRow> seated =
        rows.stream()
            .flatMap(row -> reading.read(row).stream())
            .filter(row -> isOfTwo(row.meeting(), row.row().place()))
            .toList();
    List<Meeting> meetings =
        FreeTeams.fill(seated, roster, List.of()).stream().map(ScheduleRow::meeting).toList();
    for (int i = 0; i < meetings.size(); i++) {
      rules.check(meetings.get(i), seated.get(i).row());
    }
    return meetings;
  }

  private boolean isOfTwo(Meeting meeting, Place place) {
    boolean isOfTwo = !meeting.first().equals(meeting.second());
    if (!isOfTwo) {
      findings.add(FindingCode.LOCKED_WITH_ITSELF, place, Fact.ORGANISATION.is(meeting.first()));
    }
    return isOfTwo;
  }
}
