package cz.setkani.validate.check;

import cz.setkani.model.History;
import cz.setkani.model.History.Repeats;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from earlier schedules who met; who is not on the roster is left out, and counted. */
public final class HistoryCheck {

  private final GivenSettings given;
  private final NameBook roster;
  private final Findings findings;
  private final Map<Set<String>, String> metIn = new HashMap<>();

  /**
   * @param roster the names by which everybody is known who takes part
   */
  public HistoryCheck(GivenSettings given, NameBook roster, Findings findings) {
    this.given = given;
    this.roster = roster;
    this.findings = findings;
  }

  /** Who met, by all of some schedules; where it stands first counts. */
  public History check(List<Sheet<ScheduleColumn>> schedules) {
    schedules.stream().filter(Sheet::isRead).forEach(this::take);
    return new History(repeats(), metIn);
  }

  private Repeats repeats() {
    Optional<Cell> cell = given.find(Setting.HISTORY);
    Optional<Repeats> repeats = cell.flatMap(c -> Values.repeats(c.text()));
    if (cell.isPresent() && repeats.isEmpty()) {
      findings.add(
          FindingCode.HISTORY_NOT_READ, cell.get().place(), Fact.TEXT.is(cell.get().text()));
    }
    return repeats.orElse(Repeats.LAST);
  }

  private void take(Sheet<ScheduleColumn> schedule) {
    int left = 0;
    int taken = 0;
    for (Row<ScheduleColumn> row : schedule.rows()) {
      Optional<String> one = find(row, ScheduleColumn.ORGANISATION_1);
      Optional<String> other = find(row, ScheduleColumn.ORGANISATION_2);
      if (one.isEmpty() || other.isEmpty()) {
        left++;
      } else if (!isNoMeeting(row) && !one.equals(other)) {
        metIn.putIfAbsent(Set.of(one.get(), other.get()), schedule.file());
        taken++;
      }
    }
    findings.add(
        FindingCode.HISTORY_TAKEN,
        Place.of(schedule.file()),
        Fact.COUNT.is(taken),
        Fact.MORE.is(left));
  }

  private Optional<String> find(Row<ScheduleColumn> row, ScheduleColumn column) {
    return row.find(column).flatMap(cell -> roster.find(cell.text()));
  }

  private static boolean isNoMeeting(Row<ScheduleColumn> row) {
    return row.find(ScheduleColumn.STATUS).map(Cell::text).stream().anyMatch(Values::isNoMeeting);
  }
}
