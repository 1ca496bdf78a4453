package cz.setkani.validate.meetings;

import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Table;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.check.Tables;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Clock;
import cz.setkani.validate.value.Numbers;
import cz.setkani.validate.value.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows of a schedule as meetings; whether these obey the rules is for others. */
public final class MeetingRows {

  private final Roster roster;
  private final Clock clock;
  private final Optional<Map<String, Integer>> tables;
  private final List<Table> tableList;
  private final ClockTimes times;
  private final Findings findings;

  public MeetingRows(Roster roster, Clock clock, Tables tables, Findings findings) {
    this.roster = roster;
    this.clock = clock;
    this.findings = findings;
    tableList = tables.names(roster.teamCount());
    times = new ClockTimes(clock);
    this.tables =
        Optional.of(tableList)
            .filter(known -> tables.state() != Tables.Knowledge.UNKNOWN)
            .map(MeetingRows::numbers);
  }

  private static Map<String, Integer> numbers(List<Table> tables) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Table table : tables) {
      numbers.putIfAbsent(Names.key(table.name()), numbers.size() + 1);
    }
    return numbers;
  }

  /**
   * The rows that can be read, in their order, but for those of meetings that do not take place;
   * without a table only where any one will do.
   */
  public List<SeatedRow> readAll(Sheet<ScheduleColumn> sheet) {
    return readAll(rows(sheet));
  }

  /** The rows of meetings that take place. */
  static List<Row<ScheduleColumn>> rows(Sheet<ScheduleColumn> sheet) {
    return sheet.rows().stream()
        .filter(
            row ->
                row.find(ScheduleColumn.STATUS).map(Cell::text).stream()
                    .noneMatch(Values::isNoMeeting))
        .toList();
  }

  /** The same for some rows of a sheet. */
  List<SeatedRow> readAll(List<Row<ScheduleColumn>> rows) {
    List<SeatedRow> seated = rows.stream().flatMap(row -> read(row).stream()).toList();
    return new FreeTables(roster, tableList).fill(seated);
  }

  /**
   * The meetings of rows, in their order.
   *
   * @param held meetings that stay
   */
  public List<ScheduleRow> meetings(List<SeatedRow> rows, List<Meeting> held) {
    return FreeTeams.fill(rows, roster, held);
  }

  /** Says which clock times are not those of their rounds. */
  public void reportTimes() {
    times.report(findings);
  }

  /** The meeting of a row; empty, with findings, if it cannot be told which it is. */
  private Optional<SeatedRow> read(Row<ScheduleColumn> row) {
    Lock lock = lock(row);
    boolean isAtAnyTable = lock == Lock.ROUND;
    Optional<Integer> round =
        need(row, ScheduleColumn.ROUND)
            .flatMap(c -> Numbers.read(c, c.place().column(), 1, clock.rounds(), findings));
    round.ifPresent(number -> times.look(row, number));
    Optional<Integer> table = isAtAnyTable ? anyTable(row) : neededTable(row);
    Optional<String> first = organisation(row, ScheduleColumn.ORGANISATION_1);
    Optional<String> second = organisation(row, ScheduleColumn.ORGANISATION_2);
    if (round.isEmpty() || table.isEmpty() || first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SeatedRow(
            new Meeting(round.get(), table.get(), first.get(), second.get(), lock, 1, 1),
            row,
            team(row, ScheduleColumn.TEAM_1, first.get()),
            team(row, ScheduleColumn.TEAM_2, second.get())));
  }

  private Optional<Integer> team(
      Row<ScheduleColumn> row, ScheduleColumn column, String organisation) {
    int teams = roster.get(organisation).teams();
    return row.find(column)
        .flatMap(cell -> Numbers.read(cell, cell.place().column(), 1, teams, findings));
  }

  /** What is marked as locked of the meeting of a row; a finding if the mark is none. */
  Lock lock(Row<ScheduleColumn> row) {
    Optional<Cell> cell = row.find(ScheduleColumn.LOCKED);
    if (cell.filter(c -> Values.isRound(c.text())).isPresent()) {
      return Lock.ROUND;
    }
    Optional<Boolean> locked = Values.yesNo(cell.map(Cell::text).orElse(""));
    if (locked.isEmpty()) {
      Cell wrong = cell.orElseThrow();
      findings.add(FindingCode.LOCKED_NOT_READ, wrong.place(), Fact.TEXT.is(wrong.text()));
    }
    return locked.orElse(false) ? Lock.PLACE : Lock.NONE;
  }

  private Optional<Cell> need(Row<ScheduleColumn> row, ScheduleColumn column) {
    Optional<Cell> cell = row.find(column);
    if (cell.isEmpty()) {
      findings.add(
          FindingCode.VALUE_MISSING,
          row.place(),
          Fact.ENGLISH.is(column.english()),
          Fact.CZECH.is(column.czech()));
    }
    return cell;
  }

  private Optional<String> organisation(Row<ScheduleColumn> row, ScheduleColumn column) {
    return need(row, column).flatMap(roster::resolve);
  }

  private Optional<Integer> neededTable(Row<ScheduleColumn> row) {
    return need(row, ScheduleColumn.TABLE).flatMap(this::table);
  }

  /** The table of a row that may be at any; the first one, where none is written that is there. */
  private Optional<Integer> anyTable(Row<ScheduleColumn> row) {
    return tables.map(
        numbers ->
            row.find(ScheduleColumn.TABLE)
                .map(cell -> numbers.get(Names.key(cell.text())))
                .orElse(1));
  }

  private Optional<Integer> table(Cell cell) {
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    Integer number = tables.get().get(Names.key(cell.text()));
    if (number == null) {
      findings.add(
          FindingCode.TABLE_UNKNOWN,
          cell.place(),
          Fact.TABLE.is(cell.text()),
          Fact.COUNT.is(tableList.size()));
    }
    return Optional.ofNullable(number);
  }
}
