package cz.setkani.cli.write.table;

import cz.setkani.cli.write.words.PriorityText;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code requests.csv}: the wishes of an event, one in a row. */
public final class RequestsCsv {

  /** A moment after which no round begins, for limits that leave no round. */
  private static final String NEVER = "23:59";

  private RequestsCsv() {}

  /**
   * The wishes in the order of the event; with the order of meetings, where somebody asks for one,
   * and with the rows that say no behind them, where there are any.
   *
   * @param available when organisations can come, as said beside their wishes
   */
  public static CsvTable of(
      Event event, List<Request> refused, Map<String, List<String>> available, Locale language) {
    boolean isOrdered = event.requests().stream().anyMatch(r -> !r.after().isEmpty());
    List<String> columns =
        new ArrayList<>(
            ColumnNames.named(
                language, "organisation", "wanted", "priority", "earliest", "latest"));
    if (isOrdered) {
      columns.addAll(ColumnNames.named(language, "after"));
    }
    int width = columns.size();
    if (!refused.isEmpty()) {
      columns.addAll(ColumnNames.named(language, "status"));
    }
    Stream<List<String>> wishes =
        event.requests().stream()
            .map(request -> row(request, event.roundCount(), width, columns.size(), "", language));
    String no = ValueNames.named(language, "declined");
    Stream<List<String>> refusals =
        refused.stream().map(r -> row(r, event.roundCount(), width, columns.size(), no, language));
    List<List<String>> rows = Stream.concat(wishes, refusals).toList();
    if (available.isEmpty()) {
      return new CsvTable(columns, rows.stream());
    }
    columns.addAll(ColumnNames.named(language, "available"));
    return new CsvTable(columns, withTimes(rows, columns.size(), available).stream());
  }

  /** The rows with the times of each organisation in its first ones, or in rows of their own. */
  private static List<List<String>> withTimes(
      List<List<String>> rows, int width, Map<String, List<String>> available) {
    Map<String, Deque<String>> left = new LinkedHashMap<>();
    available.forEach((who, texts) -> left.put(who, new ArrayDeque<>(texts)));
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      Deque<String> texts = left.getOrDefault(row.get(0), new ArrayDeque<>());
      all.add(withCell(row, width, texts.isEmpty() ? "" : texts.poll()));
    }
    left.forEach(
        (who, texts) -> texts.forEach(text -> all.add(withCell(List.of(who), width, text))));
    return all;
  }

  private static List<String> withCell(List<String> row, int width, String last) {
    List<String> whole = new ArrayList<>(row);
    while (whole.size() < width - 1) {
      whole.add("");
    }
    whole.add(last);
    return whole;
  }

  /**
   * @param width how many columns there are but for the status
   * @param all how many there are
   */
  private static List<String> row(
      Request request, int rounds, int width, int all, String status, Locale language) {
    List<String> row = new ArrayList<>(row(request, rounds, language).subList(0, width));
    row.add(status);
    return row.subList(0, all);
  }

  private static List<String> row(Request request, int rounds, Locale language) {
    List<Integer> window = request.window().and(Rounds.first(rounds)).stream().boxed().toList();
    int first = window.isEmpty() ? 1 : window.get(0);
    int last = window.isEmpty() ? rounds : window.get(window.size() - 1);
    return List.of(
        request.organisation(),
        request.wants(),
        request.priority() == 1 ? "" : PriorityText.of(request.priority(), language),
        window.isEmpty() ? NEVER : first > 1 ? "" + first : "",
        last < rounds ? "" + last : "",
        String.join("|", request.after()));
  }
}
