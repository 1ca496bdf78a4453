package cz.setkani.validate;

import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the meetings that stay where they are; whether they may is for {@link LockedRules}. */
final class LockedCheck {

  private final Sheet<ScheduleColumn> sheet;
  private final MeetingRows reading;
  private final Findings findings;

  LockedCheck(Sheet<ScheduleColumn> sheet, MeetingRows reading, Findings findings) {
    this.sheet = sheet;
    this.reading = reading;
    this.findings = findings;
  }

  /** The meetings that stay, in the order of their rows. */
  List<Meeting> check(LockedRules rules) {
    List<Row<ScheduleColumn>> rows = sheet.rows().stream().filter(reading::isLocked).toList();
    if (sheet.isRead()) {
      findings.add(
          FindingCode.LOCKED_TAKEN, Place.of(sheet.file()), rows.size(), sheet.rows().size());
    }
    List<Meeting> meetings = new ArrayList<>();
    for (Row<ScheduleColumn> row : rows) {
      Optional<Meeting> meeting = reading.read(row).filter(m -> isOfTwo(m, row.place()));
      meeting.ifPresent(m -> rules.check(m, row));
      meeting.ifPresent(meetings::add);
    }
    return meetings;
  }

  private boolean isOfTwo(Meeting meeting, Place place) {
    boolean isOfTwo = !meeting.first().equals(meeting.second());
    if (!isOfTwo) {
      findings.add(FindingCode.LOCKED_WITH_ITSELF, place, meeting.first());
    }
    return isOfTwo;
  }
}
