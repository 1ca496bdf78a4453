package cz.setkani.validate;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.ResourceColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.SessionColumn;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.sheet.TableColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A draft as somebody would type it, cells with {@code ;} between them. Begins as an event of Alfa,
 * Beta and Gama, who ask for each other in a ring: nothing can be said against it. The first row of
 * a file is in line 2, under the headings.
 */
final class Typed {

  private Sheet<SettingColumn> settings = Sheet.absent("event.csv");
  private Sheet<OrganisationColumn> organisations;
  private Sheet<TableColumn> tables = Sheet.absent("tables.csv");
  private Sheet<RequestColumn> requests;
  private Sheet<ScheduleColumn> locked = Sheet.absent("schedule.csv");
  private Sheet<ScheduleColumn> schedule = Sheet.absent("edited.csv");
  private Sheet<DayColumn> journal = Sheet.absent("day.csv");
  private Sheet<SessionColumn> sessions = Sheet.absent("sessions.csv");
  private Sheet<AvailabilityColumn> availability = Sheet.absent("available.csv");
  private Sheet<ResourceColumn> resources = Sheet.absent("resources.csv");
  private final List<Sheet<ScheduleColumn>> history = new ArrayList<>();
  private List<Finding> findings = List.of();
  private final List<String[]> options = new ArrayList<>();

  private Typed() {
    organisations("Alfa", "Beta", "Gama");
    requests("Alfa;Beta", "Beta;Gama", "Gama;Alfa");
  }

  static Typed ring() {
    return new Typed();
  }

  /** Settings, as {@code rounds;12}. */
  Typed settings(String... rows) {
    settings = sheet("event.csv", SettingColumn.class, 2, rows);
    return this;
  }

  /** Rows of the roster, all columns in the order of the contract. */
  Typed organisations(String... rows) {
    organisations = sheet("organisations.csv", OrganisationColumn.class, 2, rows);
    return this;
  }

  Typed noRoster() {
    organisations = Sheet.absent("organisations.csv");
    return this;
  }

  Typed damagedRoster() {
    organisations = Sheet.damaged("organisations.csv");
    return this;
  }

  Typed damagedSettings() {
    settings = Sheet.damaged("event.csv");
    return this;
  }

  Typed damagedRequests() {
    requests = Sheet.damaged("requests.csv");
    return this;
  }

  /** Rows of tables, as {@code 1;accessible}. */
  Typed tables(String... rows) {
    tables = sheet("tables.csv", TableColumn.class, 2, rows);
    return this;
  }

  Typed damagedTables() {
    tables = Sheet.damaged("tables.csv");
    return this;
  }

  /** All requests, as {@code Alfa;Beta;priority;earliest;latest}. */
  Typed requests(String... rows) {
    requests = sheet("requests.csv", RequestColumn.class, 2, rows);
    return this;
  }

  /** Further requests, from line 5. */
  Typed more(String... rows) {
    List<Row<RequestColumn>> all = new ArrayList<>(requests.rows());
    all.addAll(sheet("requests.csv", RequestColumn.class, all.size() + 2, rows).rows());
    requests = Sheet.read("requests.csv", all);
    return this;
  }

  /** Rows of a schedule, as {@code round;table;first;second;locked;team_1;team_2}. */
  Typed keep(String... rows) {
    locked = meetings("schedule.csv", rows);
    return this;
  }

  /** Rows of a schedule to look into, as {@code round;table;first;second;locked;team_1;team_2}. */
  Typed schedule(String... rows) {
    schedule = meetings("edited.csv", rows);
    return this;
  }

  /** Rows of a schedule to look into, all columns in the order of the contract. */
  Typed timed(String... rows) {
    schedule = sheet("edited.csv", ScheduleColumn.class, 2, rows);
    return this;
  }

  /** Rows of the journal of the day, as {@code round;what;who;detail}. */
  Typed day(String... rows) {
    journal = sheet("day.csv", DayColumn.class, 2, rows);
    return this;
  }

  /** Rows of sessions, as {@code morning;;9:00;4;15;5;3}. */
  Typed sessions(String... rows) {
    sessions = sheet("sessions.csv", SessionColumn.class, 2, rows);
    return this;
  }

  Typed damagedSessions() {
    sessions = Sheet.damaged("sessions.csv");
    return this;
  }

  /** Rows of when organisations can come, as {@code Alfa;9:00-10:30}. */
  Typed available(String... rows) {
    availability = sheet("available.csv", AvailabilityColumn.class, 2, rows);
    return this;
  }

  /** Rows of the hours of resources, as {@code interpreter UA;1-4}. */
  Typed resources(String... rows) {
    resources = sheet("resources.csv", ResourceColumn.class, 2, rows);
    return this;
  }

  /** Rows of an earlier schedule, as {@code first;second}. */
  Typed history(String file, String... rows) {
    String[] whole = Arrays.stream(rows).map(row -> "1;;;1;" + row).toArray(String[]::new);
    history.add(sheet(file, ScheduleColumn.class, 2, whole));
    return this;
  }

  private static String team(String[] cells, int index) {
    return index < cells.length ? cells[index] : "";
  }

  private static Sheet<ScheduleColumn> meetings(String file, String... rows) {
    String[] whole =
        Arrays.stream(rows)
            .map(row -> row.split(";", -1))
            .map(
                c ->
                    String.join(
                        ";", c[0], "", "", c[1], c[2], c[3], "", c[4], team(c, 5), team(c, 6)))
            .toArray(String[]::new);
    return sheet(file, ScheduleColumn.class, 2, whole);
  }

  Typed option(String option, Setting setting, String value) {
    options.add(new String[] {option, setting.name(), value});
    return this;
  }

  Typed found(Finding... earlier) {
    findings = List.of(earlier);
    return this;
  }

  Draft draft() {
    Draft draft =
        new Draft(settings, organisations, tables, requests, locked, schedule, findings)
            .withJournal(journal, List.of())
            .withTimes(new TimeSheets(sessions, availability, resources))
            .withHistory(history, List.of());
    for (String[] option : options) {
      draft = draft.withOption(option[0], Setting.valueOf(option[1]), option[2]);
    }
    return draft;
  }

  Validation validation() {
    return Validator.validate(draft());
  }

  /** All findings, as {@code requests.csv:5 SELF_REQUEST [Alfa]}. */
  List<String> findings() {
    return validation().findings().stream()
        .map(f -> "%s %s %s".formatted(f.place(), f.code(), f.facts().values()))
        .toList();
  }

  static <C extends Enum<C> & Named> Sheet<C> sheet(
      String file, Class<C> type, int firstLine, String... rows) {
    List<Row<C>> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      all.add(row(Place.of(file).atLine(firstLine + i), type, rows[i].split(";", -1)));
    }
    return Sheet.read(file, all);
  }

  private static <C extends Enum<C> & Named> Row<C> row(
      Place place, Class<C> type, String... texts) {
    Map<C, Cell> cells = new EnumMap<>(type);
    C[] columns = type.getEnumConstants();
    for (int i = 0; i < texts.length; i++) {
      cells.put(columns[i], new Cell(texts[i], place.inColumn(columns[i].english())));
    }
    return new Row<>(place, cells);
  }
}
