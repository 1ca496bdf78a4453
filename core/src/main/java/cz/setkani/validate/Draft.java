package cz.setkani.validate;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.journal.EditionRows;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.sheet.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An event as it was typed, before anybody has looked whether it makes sense. Immutable.
 *
 * @param settings names and values of settings; of several values of one setting the last counts
 * @param organisations the roster; without a row it is made of the names in the requests
 * @param tables the tables; absent where their number is a setting
 * @param requests who wants to meet whom
 * @param locked the meetings of an earlier schedule; those marked as locked stay where they are
 * @param schedule a schedule to look into, with all its meetings; absent where none is given
 * @param journal what happened on the day; absent where the event is taken as it was planned
 * @param times who and what is there when, beside what the roster says
 * @param history earlier schedules, of which it counts who met
 * @param findings what was found out while reading
 */
public record Draft(
    Sheet<SettingColumn> settings,
    Sheet<OrganisationColumn> organisations,
    Sheet<TableColumn> tables,
    Sheet<RequestColumn> requests,
    Sheet<ScheduleColumn> locked,
    Sheet<ScheduleColumn> schedule,
    Sheet<DayColumn> journal,
    TimeSheets times,
    List<Sheet<ScheduleColumn>> history,
    List<Finding> findings) {

  public Draft {
    history = List.copyOf(history);
    findings = List.copyOf(findings);
  }

  /** An event as it was planned. */
  public Draft(
      Sheet<SettingColumn> settings,
      Sheet<OrganisationColumn> organisations,
      Sheet<TableColumn> tables,
      Sheet<RequestColumn> requests,
      Sheet<ScheduleColumn> locked,
      Sheet<ScheduleColumn> schedule,
      List<Finding> findings) {
    this(
        settings,
        organisations,
        tables,
        requests,
        locked,
        schedule,
        Sheet.absent("day.csv"),
        TimeSheets.NONE,
        List.of(),
        findings);
  }

  /**
   * This draft with a setting that wins over all that was set before.
   *
   * @param option who says so, as the user knows it, such as {@code --rounds}
   */
  public Draft withOption(String option, Setting setting, String value) {
    Place place = Place.ofOption(option);
    List<Row<SettingColumn>> rows = new ArrayList<>(settings.rows());
    rows.add(
        new Row<>(
            place,
            Map.of(
                SettingColumn.SETTING, new Cell(setting.names().get(0), place),
                SettingColumn.VALUE, new Cell(value, place))));
    DraftParts parts = new DraftParts(this);
    parts.settings = new Sheet<>(settings.file(), settings.state(), rows);
    return parts.draft();
  }

  /** This draft, with files that say who and what is there when. */
  public Draft withTimes(TimeSheets newTimes) {
    DraftParts parts = new DraftParts(this);
    parts.times = newTimes;
    return parts.draft();
  }

  /**
   * This draft with earlier schedules.
   *
   * @param schedules of which it counts who met, besides those there are
   * @param more what was found out while reading them
   */
  public Draft withHistory(List<Sheet<ScheduleColumn>> schedules, List<Finding> more) {
    DraftParts parts = new DraftParts(this);
    parts.history = Stream.concat(history.stream(), schedules.stream()).toList();
    parts.add(more);
    return parts.draft();
  }

  /** This draft without some of what was found out while reading. */
  public Draft withoutFindings(List<Finding> some) {
    DraftParts parts = new DraftParts(this);
    parts.findings = findings.stream().filter(finding -> !some.contains(finding)).toList();
    return parts.draft();
  }

  /**
   * This draft with another roster.
   *
   * @param more what was found out while reading it
   */
  public Draft withOrganisations(Sheet<OrganisationColumn> roster, List<Finding> more) {
    DraftParts parts = new DraftParts(this);
    parts.organisations = roster;
    parts.add(more);
    return parts.draft();
  }

  /**
   * This draft with a schedule to look into.
   *
   * @param rows the schedule
   * @param more what was found out while reading it
   */
  public Draft withSchedule(Sheet<ScheduleColumn> rows, List<Finding> more) {
    DraftParts parts = new DraftParts(this);
    parts.schedule = rows;
    parts.add(more);
    return parts.draft();
  }

  /**
   * This draft with what happened on the day.
   *
   * @param rows the journal
   * @param more what was found out while reading it
   */
  public Draft withJournal(Sheet<DayColumn> rows, List<Finding> more) {
    DraftParts parts = new DraftParts(this);
    parts.journal = rows;
    parts.add(more);
    return parts.draft();
  }

  /**
   * This draft as it was when an edition was given out: with the rows of the journal up to that of
   * the edition.
   *
   * @param edition its number; 1 for the event as it was planned
   */
  public Draft asOfEdition(int edition) {
    return withJournal(EditionRows.upTo(edition, journal), List.of());
  }

  /** Whether a file could not be read, so that no event can be made. */
  boolean isDamaged() {
    Stream<Sheet<?>> main =
        Stream.of(settings, organisations, tables, requests, locked, schedule, journal);
    return Stream.of(main, times.all(), history.stream())
        .flatMap(sheets -> sheets)
        .anyMatch(Sheet::isDamaged);
  }

  /** The names of the files in the order in which findings about them are told. */
  List<String> files() {
    return Stream.of(
            List.of(settings.file(), organisations.file()),
            times.files(),
            List.of(tables.file(), requests.file(), locked.file(), schedule.file(), journal.file()),
            history.stream().map(Sheet::file).toList())
        .flatMap(List::stream)
        .toList();
  }
}
