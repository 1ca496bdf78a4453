package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.TotalRows;
import cz.setkani.cli.read.requests.Layout.WishColumn;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.names.NameBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the columns in which a mark is a wish for the one who is named in the heading. */
final class MarkFinder {

  private final List<ColumnProfile> columns;
  private final ColumnProfile asker;
  private final NameBook names;
  private final boolean hasRoster;
  private final Choice choice;

  /**
   * @param names the names on the roster, or else of those who ask
   */
  MarkFinder(
      List<ColumnProfile> columns,
      ColumnProfile asker,
      NameBook names,
      boolean hasRoster,
      Choice choice) {
    this.columns = columns;
    this.asker = asker;
    this.names = names;
    this.hasRoster = hasRoster;
    this.choice = choice;
  }

  /** The columns of the only question that is asked of many; a finding, if there are several. */
  List<WishColumn> grid() {
    Map<String, List<ColumnProfile>> questions =
        columns.stream()
            .filter(this::isOfGrid)
            .collect(
                Collectors.groupingBy(
                    c -> c.heading().words().stem(), LinkedHashMap::new, Collectors.toList()));
    List<List<ColumnProfile>> best =
        Choice.best(
            questions.values().stream()
                .filter(question -> question.get(0).heading().soundsLikeWishes())
                .toList(),
            List.copyOf(questions.values()));
    List<ColumnProfile> taken =
        choice
            .only(best, FindingCode.WISHES_AMBIGUOUS, question -> question.get(0))
            .orElse(List.of());
    return wishes(taken, c -> c.heading().inBrackets());
  }

  private boolean isOfGrid(ColumnProfile column) {
    String name = column.heading().inBrackets();
    return !name.isEmpty()
        && !column.heading().isNeverOfWishes()
        && (names.knows(name) || column.holdsMarks() || column.isOption());
  }

  /** Whether a heading is an organisation and no cell below it the name of another one. */
  boolean isMatrix() {
    List<ColumnProfile> all = columns.stream().filter(this::isOfMatrix).toList();
    return all.stream().anyMatch(this::knowsHeading)
        || all.stream().filter(ColumnProfile::isOption).count() > 1;
  }

  /** The columns of organisations; a finding for those that look like it and are nobody's. */
  List<WishColumn> matrix() {
    List<ColumnProfile> all = columns.stream().filter(this::isOfMatrix).toList();
    List<ColumnProfile> strange =
        all.stream().filter(c -> !knowsHeading(c) && !c.isOption()).toList();
    if (!hasRoster && !strange.isEmpty() && strange.size() < all.size()) {
      choice
          .findings()
          .add(
              FindingCode.MARKS_OF_NOBODY,
              choice.header(),
              Fact.HEADINGS.is(NameBook.quoted(texts(strange))));
    }
    return wishes(all, c -> c.heading().text());
  }

  private boolean isOfMatrix(ColumnProfile column) {
    return !column.equals(asker)
        && column.isTitled()
        && !column.isTaken()
        && !isTotal(column)
        && (column.isOption()
            || (knowsHeading(column) ? !column.holdsNames(names) : column.holdsMarks()));
  }

  /** Whether a column holds sums, and no wishes for somebody of such a name. */
  private boolean isTotal(ColumnProfile column) {
    return TotalRows.isWord(column.heading().text()) && !knowsHeading(column);
  }

  private boolean knowsHeading(ColumnProfile column) {
    return names.knows(column.heading().text());
  }

  /** Where some are on the roster, those that are not are left out with a finding. */
  private List<WishColumn> wishes(
      List<ColumnProfile> marked, Function<ColumnProfile, String> name) {
    List<ColumnProfile> known = marked.stream().filter(c -> names.knows(name.apply(c))).toList();
    List<ColumnProfile> taken = hasRoster && !known.isEmpty() ? known : marked;
    List<ColumnProfile> left = new ArrayList<>(marked);
    left.removeAll(taken);
    if (!left.isEmpty()) {
      choice
          .findings()
          .add(
              FindingCode.MARKS_NOT_READ,
              choice.header(),
              Fact.HEADINGS.is(NameBook.quoted(texts(left))));
    }
    return taken.stream().map(c -> new WishColumn(c.index(), name.apply(c))).toList();
  }

  private static List<String> texts(List<ColumnProfile> columns) {
    return columns.stream().map(column -> column.heading().text()).toList();
  }
}
