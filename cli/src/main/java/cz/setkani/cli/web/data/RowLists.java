package cz.setkani.cli.web.data;

import cz.setkani.cli.job.RowsJob;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.text.Texts;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the roster and of the wishes as lists. */
final class RowLists {

  private static final Set<OrganisationColumn> APART =
      Set.of(OrganisationColumn.ORGANISATION, OrganisationColumn.PEOPLE);

  private RowLists() {}

  static String html(Call call, RowsJob job, Optional<Notice> notice) {
    Texts texts = Texts.of(RowLists.class, call.language());
    PageFrame frame = PageFrame.of(call, texts.text("people.title"), Tab.DATA);
    List<PeoplePage.RosterLine> organisations = organisations(job);
    PeoplePage page =
        new PeoplePage(
            notice.map(frame::saying).orElse(frame),
            texts,
            !organisations.isEmpty(),
            job.areWishesInRows(),
            organisations,
            wishes(job),
            organisations.stream().map(PeoplePage.RosterLine::name).distinct().toList());
    return Rendering.html("web/data/people.jte", page);
  }

  private static List<PeoplePage.RosterLine> organisations(RowsJob job) {
    Map<String, Integer> asking = counts(job, RequestColumn.ORGANISATION);
    Map<String, Integer> asked = counts(job, RequestColumn.WANTS);
    return job.organisations().stream()
        .filter(row -> row.find(OrganisationColumn.ORGANISATION).isPresent())
        .map(
            row -> {
              Map<OrganisationColumn, String> values = values(row);
              String name = values.get(OrganisationColumn.ORGANISATION);
              String known = job.meant(name).orElse(name);
              return new PeoplePage.RosterLine(
                  row.place().line(),
                  name,
                  values.getOrDefault(OrganisationColumn.PEOPLE, ""),
                  details(row),
                  asking.getOrDefault(known, 0),
                  asked.getOrDefault(known, 0));
            })
        .toList();
  }

  /** What is said of it besides its name and its people, as it is headed and typed. */
  private static String details(Row<OrganisationColumn> row) {
    return row.cells().entrySet().stream()
        .filter(cell -> !APART.contains(cell.getKey()) && !cell.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey())
        .map(cell -> cell.getValue().place().column() + ": " + cell.getValue().tidy())
        .collect(Collectors.joining("; "));
  }

  private static Map<String, Integer> counts(RowsJob job, RequestColumn column) {
    Map<String, Integer> counts = new HashMap<>();
    job.wishes().stream()
        .filter(row -> row.find(RequestColumn.WANTS).isPresent())
        .flatMap(row -> row.find(column).stream())
        .forEach(cell -> counts.merge(job.meant(cell.text()).orElse(cell.tidy()), 1, Integer::sum));
    return counts;
  }

  static List<PeoplePage.WishLine> wishes(RowsJob job) {
    return job.wishes().stream()
        .filter(row -> row.find(RequestColumn.WANTS).isPresent())
        .map(
            row ->
                new PeoplePage.WishLine(
                    row.place().line(),
                    text(row, RequestColumn.ORGANISATION),
                    text(row, RequestColumn.WANTS),
                    row.cells().entrySet().stream()
                        .filter(cell -> cell.getKey().ordinal() > RequestColumn.WANTS.ordinal())
                        .filter(cell -> !cell.getValue().isBlank())
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                            cell ->
                                cell.getValue().place().column() + ": " + cell.getValue().tidy())
                        .collect(Collectors.joining("; "))))
        .toList();
  }

  private static String text(Row<RequestColumn> row, RequestColumn column) {
    return row.find(column).map(Cell::tidy).orElse("");
  }

  /** The row of the roster that stands in a line, as an address tells it. */
  static Optional<Row<OrganisationColumn>> find(RowsJob job, String line) {
    return job.organisations().stream()
        .filter(row -> line.equals("" + row.place().line()))
        .findFirst();
  }

  static Map<OrganisationColumn, String> values(Row<OrganisationColumn> row) {
    Map<OrganisationColumn, String> values = new EnumMap<>(OrganisationColumn.class);
    row.cells().forEach((column, cell) -> values.put(column, cell.text().strip()));
    return values;
  }
}
