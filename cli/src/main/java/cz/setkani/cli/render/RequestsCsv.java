package cz.setkani.cli.render;

import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code requests.csv}: the wishes of an event, one in a row. */
public final class RequestsCsv {

  private static final String OLD = "requests.old.csv";

  private RequestsCsv() {}

  /**
   * Writes the wishes in the order of the event. What is replaced stays beside it, as {@code
   * requests.old.csv}.
   *
   * @param mayReplace whether the file may be there already
   * @throws UnwritableException if it could not be written, or is there and must not be replaced
   */
  public static void write(Path file, Event event, Locale language, boolean mayReplace)
      throws UnwritableException {
    Path whole = file.toAbsolutePath();
    CsvTable table = table(event, language);
    List<ResultFile> files = new ArrayList<>();
    if (mayReplace && Files.isRegularFile(whole)) {
      files.add(new ResultFile(OLD, out -> Files.copy(whole, out)));
    }
    files.add(ResultFile.table(String.valueOf(whole.getFileName()), table));
    Replacement.write(whole.getParent(), files, mayReplace);
  }

  /** The wishes; with the order of meetings, where somebody asks for one. */
  private static CsvTable table(Event event, Locale language) {
    boolean isOrdered = event.requests().stream().anyMatch(r -> !r.after().isEmpty());
    List<String> columns =
        new ArrayList<>(
            Columns.named(language, "organisation", "wanted", "priority", "earliest", "latest"));
    if (isOrdered) {
      columns.addAll(Columns.named(language, "after"));
    }
    return new CsvTable(
        columns,
        event.requests().stream()
            .map(request -> row(request, event.roundCount()).subList(0, columns.size())));
  }

  private static List<String> row(Request request, int rounds) {
    List<Integer> window = request.window().and(Rounds.first(rounds)).stream().boxed().toList();
    // Of limits that leave no round nothing is lost: they are written as a contradiction.
    int first = window.isEmpty() ? rounds : window.get(0);
    int last = window.isEmpty() ? 1 : window.get(window.size() - 1);
    return List.of(
        request.organisation(),
        request.wants(),
        request.priority() == 1 ? "" : "" + request.priority(),
        first > 1 ? "" + first : "",
        last < rounds ? "" + last : "",
        String.join("|", request.after()));
  }
}
