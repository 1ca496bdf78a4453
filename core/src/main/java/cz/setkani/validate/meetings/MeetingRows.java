package cz.setkani.validate.meetings;

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
  private final int tableCount;
  private final Findings findings;

  public MeetingRows(Roster roster, Clock clock, Tables tables, Findings findings) {
    this.roster = roster;
    this.clock = clock;
    this.findings = findings;
    List<Table> names = tables.names(roster.teamCount());
    tableCount = names.size();
    this.tables =
        Optional.of(names)
            .filter(known -> tables.state() != Tables.State.UNKNOWN)
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
   * The meetings of all rows that can be read, in the order of the rows.
   *
   * @param held meetings that stay
   */
  public List<ScheduleRow> readAll(Sheet<ScheduleColumn> sheet, List<Meeting> held) {
    List<SeatedRow> rows = sheet.rows().stream().flatMap(row -> read(row).stream()).toList();
    return FreeTeams.fill(rows, roster, held);
  }

  /** The meeting of a row; empty, with findings, if it cannot be told which it is. */
  Optional<SeatedRow> read(Row<ScheduleColumn> row) {
    boolean locked = isLocked(row);
    Optional<Integer> round =
        need(row, ScheduleColumn.ROUND)
            .flatMap(c -> Numbers.read(c, c.place().column(), 1, clock.rounds(), findings));
    Optional<Integer> table = need(row, ScheduleColumn.TABLE).flatMap(this::table);
    Optional<String> first = organisation(row, ScheduleColumn.ORGANISATION_1);
    Optional<String> second = organisation(row, ScheduleColumn.ORGANISATION_2);
    if (round.isEmpty() || table.isEmpty() || first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SeatedRow(
            new Meeting(round.get(), table.get(), first.get(), second.get(), locked),
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

  /** Whether a row is marked as locked; a finding if the mark is neither yes nor no. */
  boolean isLocked(Row<ScheduleColumn> row) {
    Optional<Cell> cell = row.find(ScheduleColumn.LOCKED);
    Optional<Boolean> locked = Values.yesNo(cell.map(Cell::text).orElse(""));
    if (locked.isEmpty()) {
      Cell wrong = cell.orElseThrow();
      findings.add(FindingCode.LOCKED_NOT_READ, wrong.place(), Fact.TEXT.is(wrong.text()));
    }
    return locked.orElse(false);
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
          Fact.COUNT.is(tableCount));
    }
    return Optional.ofNullable(number);
  }
}
