package cz.setkani.validate.meetings;

import cz.setkani.model.Meeting;
import cz.setkani.model.Table;
import cz.setkani.model.TableRules;
import cz.setkani.validate.check.Roster;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tables for the meetings of which only the round counts: one that suits the two, is there
 * and is taken by nobody else; so for as many of a round as can be. O(k^2 T) for k of them in a
 * round and T tables.
 */
final class FreeTables {

  private final Roster roster;
  private final List<Table> tables;
  private final TableRules rules;
  private final Set<List<Integer>> taken = new HashSet<>();
  private final Map<List<Integer>, SeatedRow> holders = new HashMap<>();

  FreeTables(Roster roster, List<Table> tables) {
    this.roster = roster;
    this.tables = tables;
    rules = new TableRules(tables);
  }

  /** The rows in their order; those that have a table stay there. */
  List<SeatedRow> fill(List<SeatedRow> rows) {
    for (SeatedRow row : rows) {
      if (!row.isAtAnyTable()) {
        taken.add(seat(row, row.meeting().table()));
      }
    }
    rows.stream().filter(SeatedRow::isAtAnyTable).forEach(row -> seat(row, new HashSet<>()));
    Map<SeatedRow, Integer> found = new HashMap<>();
    holders.forEach((seat, row) -> found.put(row, seat.get(1)));
    return rows.stream()
        .map(row -> row.atTable(found.getOrDefault(row, row.meeting().table())))
        .toList();
  }

  /** Seats a row; where nothing is free, others that may sit anywhere make room. */
  private boolean seat(SeatedRow row, Set<Integer> tried) {
    List<List<Integer>> seats =
        wished(row).stream()
            .filter(table -> isOpen(row.meeting(), table))
            .map(table -> seat(row, table))
            .filter(seat -> !taken.contains(seat))
            .toList();
    Optional<List<Integer>> found =
        seats.stream()
            .filter(seat -> !holders.containsKey(seat))
            .findFirst()
            .or(() -> seats.stream().filter(seat -> isGivenUp(seat, tried)).findFirst());
    found.ifPresent(seat -> holders.put(seat, row));
    return found.isPresent();
  }

  private boolean isGivenUp(List<Integer> seat, Set<Integer> tried) {
    return tried.add(seat.get(1)) && seat(holders.get(seat), tried);
  }

  private static List<Integer> seat(SeatedRow row, int table) {
    return List.of(row.meeting().round(), table);
  }

  private boolean isOpen(Meeting meeting, int table) {
    return tables.get(table - 1).open().contains(meeting.round());
  }

  /** The tables that suit, the one that is written in the row first. */
  private Set<Integer> wished(SeatedRow row) {
    Meeting meeting = row.meeting();
    List<Integer> suitable =
        rules.suitable(roster.get(meeting.first()), roster.get(meeting.second()));
    Set<Integer> wished = new LinkedHashSet<>();
    wished.add(meeting.table());
    wished.retainAll(suitable);
    wished.addAll(suitable);
    return wished;
  }
}
