package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.requests.Timestamp.DateOrder;
import cz.setkani.validate.names.Names;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When each row was answered. A column writes all its dates in one order: the one that makes dates
 * of all cells; of two such the one in which the rows ascend; else the month comes first, as in the
 * forms of Microsoft.
 */
final class AnswerTimes {

  private final Map<Integer, DateOrder> orders = new HashMap<>();

  /**
   * @param columns the columns of times; those with gaps count only where all have gaps
   */
  AnswerTimes(List<Integer> columns, List<GridRow> rows) {
    List<Integer> whole =
        columns.stream()
            .filter(i -> rows.stream().noneMatch(row -> Names.isBlank(row.cell(i))))
            .toList();
    for (int column : whole.isEmpty() ? columns : whole) {
      order(cells(column, rows)).ifPresent(order -> orders.put(column, order));
    }
  }

  private static List<String> cells(int column, List<GridRow> rows) {
    return rows.stream().map(row -> row.cell(column)).filter(c -> !Names.isBlank(c)).toList();
  }

  /** The latest time in a row. */
  Optional<LocalDateTime> find(GridRow row) {
    return orders.entrySet().stream()
        .flatMap(column -> Timestamp.find(row.cell(column.getKey()), column.getValue()).stream())
        .map(Timestamp::moment)
        .max(LocalDateTime::compareTo);
  }

  /** Whether cells say when, be it only the day. */
  static boolean areTimes(List<String> cells) {
    return !cells.isEmpty() && order(cells).isPresent();
  }

  /** Whether cells say when, to the minute. */
  static boolean areMoments(List<String> cells) {
    return areTimes(cells)
        && moments(cells, order(cells).orElseThrow()).stream().allMatch(Timestamp::hasTime);
  }

  private static Optional<DateOrder> order(List<String> cells) {
    List<DateOrder> possible =
        List.of(DateOrder.values()).stream()
            .filter(order -> moments(cells, order).size() == cells.size())
            .toList();
    return possible.stream()
        .filter(order -> isAscending(moments(cells, order)))
        .findFirst()
        .or(() -> possible.stream().findFirst());
  }

  private static List<Timestamp> moments(List<String> cells, DateOrder order) {
    return cells.stream().flatMap(cell -> Timestamp.find(cell, order).stream()).toList();
  }

  private static boolean isAscending(List<Timestamp> times) {
    for (int i = 1; i < times.size(); i++) {
      if (times.get(i).moment().isBefore(times.get(i - 1).moment())) {
        return false;
      }
    }
    return true;
  }
}
