package cz.setkani.validate;

import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the meetings that stay where they are; whether they may is for {@link LockedRules}. */
final class LockedCheck {

  private final Sheet<ScheduleColumn> sheet;
  private final Roster roster;
  private final Clock clock;
  private final Optional<Map<String, Integer>> tables;
  private final List<Table> names;
  private final Findings findings;

  LockedCheck(
      Sheet<ScheduleColumn> sheet, Roster roster, Clock clock, Tables tables, Findings findings) {
    this.sheet = sheet;
    this.roster = roster;
    this.clock = clock;
    this.findings = findings;
    names = tables.names(roster.byName().size());
    this.tables =
        Optional.of(names)
            .filter(known -> tables.state() != Tables.State.UNKNOWN)
            .map(LockedCheck::numbers);
  }

  private static Map<String, Integer> numbers(List<Table> tables) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Table table : tables) {
      numbers.putIfAbsent(Names.key(table.name()), numbers.size() + 1);
    }
    return numbers;
  }

  /** The meetings that stay, in the order of their rows. */
  List<Meeting> check(Map<Wish, Request> requests) {
    List<Row<ScheduleColumn>> rows = sheet.rows().stream().filter(this::stays).toList();
    if (sheet.isRead()) {
      findings.add(
          FindingCode.LOCKED_TAKEN, Place.of(sheet.file()), rows.size(), sheet.rows().size());
    }
    LockedRules rules = new LockedRules(roster, requests, clock, names, findings);
    List<Meeting> meetings = new ArrayList<>();
    for (Row<ScheduleColumn> row : rows) {
      Optional<Meeting> meeting = meeting(row);
      meeting.ifPresent(m -> rules.check(m, row));
      meeting.ifPresent(meetings::add);
    }
    return meetings;
  }

  private boolean stays(Row<ScheduleColumn> row) {
    Optional<Cell> cell = row.find(ScheduleColumn.LOCKED);
    Optional<Boolean> locked = Values.yesNo(cell.map(Cell::text).orElse(""));
    if (locked.isEmpty()) {
      Cell wrong = cell.orElseThrow();
      findings.add(FindingCode.LOCKED_NOT_READ, wrong.place(), wrong.text());
    }
    return locked.orElse(false);
  }

  private Optional<Meeting> meeting(Row<ScheduleColumn> row) {
    Optional<Integer> round =
        need(row, ScheduleColumn.ROUND)
            .flatMap(c -> Numbers.read(c, c.place().column(), 1, clock.rounds(), findings));
    Optional<Integer> table = need(row, ScheduleColumn.TABLE).flatMap(this::table);
    Optional<String> first = organisation(row, ScheduleColumn.ORGANISATION_1);
    Optional<String> second = organisation(row, ScheduleColumn.ORGANISATION_2);
    if (first.isPresent() && first.equals(second)) {
      findings.add(FindingCode.LOCKED_WITH_ITSELF, row.place(), first.get());
      return Optional.empty();
    }
    return round.isPresent() && table.isPresent() && first.isPresent() && second.isPresent()
        ? Optional.of(new Meeting(round.get(), table.get(), first.get(), second.get(), true))
        : Optional.empty();
  }

  private Optional<Cell> need(Row<ScheduleColumn> row, ScheduleColumn column) {
    Optional<Cell> cell = row.find(column);
    if (cell.isEmpty()) {
      findings.add(FindingCode.VALUE_MISSING, row.place(), column.english(), column.czech());
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
      findings.add(FindingCode.TABLE_UNKNOWN, cell.place(), cell.text(), names.size());
    }
    return Optional.ofNullable(number);
  }
}
