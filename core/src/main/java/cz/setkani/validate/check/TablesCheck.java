package cz.setkani.validate.check;

import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.sheet.TableColumn;
import cz.setkani.validate.value.Clock;
import cz.setkani.validate.value.Windows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables: an option wins over the list, the list over the setting. */
public final class TablesCheck {

  private final Sheet<TableColumn> sheet;
  private final GivenSettings given;
  private final Windows windows;
  private final Features features;
  private final Findings findings;
  private final List<Table> listed = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  public TablesCheck(
      Sheet<TableColumn> sheet,
      GivenSettings given,
      Clock clock,
      Features features,
      Findings findings) {
    windows = new Windows(clock, findings);
    this.sheet = sheet;
    this.given = given;
    this.features = features;
    this.findings = findings;
  }

  public Tables check() {
    sheet.rows().forEach(this::take);
    Optional<Cell> cell = given.find(Setting.TABLES);
    Optional<RoomPlan> plan =
        cell.flatMap(c -> RoomPlan.read(c, given.name(Setting.TABLES), findings));
    boolean isDamaged = sheet.isDamaged() || given.isDamaged();
    if (isDamaged || (cell.isPresent() && plan.isEmpty())) {
      return Tables.of(Tables.Knowledge.UNKNOWN);
    }
    if (given.isOption(Setting.TABLES)) {
      return Tables.of(plan.orElseThrow().of(resized(plan.orElseThrow().most())));
    }
    return sheet.isRead() ? list(plan) : counted(plan);
  }

  private static Tables counted(Optional<RoomPlan> plan) {
    return plan.map(p -> Tables.of(p.of(Table.numbered(p.most()))))
        .orElse(Tables.of(Tables.Knowledge.ENOUGH));
  }

  private Tables list(Optional<RoomPlan> plan) {
    if (sheet.rows().isEmpty()) {
      findings.add(FindingCode.NO_TABLES, Place.of(sheet.file()));
      return Tables.of(Tables.Knowledge.UNKNOWN);
    }
    if (listed.size() > Table.MOST) {
      findings.add(
          FindingCode.TOO_MANY_TABLES,
          Place.of(sheet.file()),
          Fact.COUNT.is(listed.size()),
          Fact.MOST.is(Table.MOST));
    }
    if (plan.isPresent() && plan.get().most() != sheet.rows().size()) {
      findings.add(
          FindingCode.TABLES_DIFFER,
          Place.of(sheet.file()),
          Fact.COUNT.is(sheet.rows().size()),
          Fact.SET.is(plan.get().most()),
          Fact.PLACE.is(given.place(Setting.TABLES)));
    }
    return Tables.of(plan.map(p -> p.of(listed)).orElse(listed));
  }

  private void take(Row<TableColumn> row) {
    Optional<Cell> cell = row.find(TableColumn.TABLE);
    if (cell.isEmpty()) {
      findings.add(FindingCode.TABLE_WITHOUT_NAME, row.place());
      return;
    }
    String name = cell.get().tidy();
    Integer before = lines.putIfAbsent(Names.key(name), row.place().line());
    if (before == null) {
      listed.add(new Table(name, features.of(row.find(TableColumn.FEATURES)), open(row)));
    } else {
      findings.add(
          FindingCode.TABLE_TWICE, cell.get().place(), Fact.TABLE.is(name), Fact.LINE.is(before));
    }
  }

  /** The rounds in which a table is there: all of them, if nothing is said. */
  private Rounds open(Row<TableColumn> row) {
    Rounds open = windows.readList(row.find(TableColumn.ROUNDS));
    return open.isEmpty() ? Rounds.first(Rounds.MOST) : open;
  }

  /** The first tables of the list, and numbered ones where it is too short. */
  private List<Table> resized(int count) {
    List<Table> tables = new ArrayList<>(listed.subList(0, Math.min(count, listed.size())));
    Set<String> used =
        tables.stream().map(Table::name).collect(Collectors.toCollection(HashSet::new));
    for (int number = 1; tables.size() < count; number++) {
      if (used.add("" + number)) {
        tables.add(new Table("" + number));
      }
    }
    return tables;
  }
}
