package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.requests.Layout.WishColumn;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds out which column is which, and so the shape of the wishes: by the headings where they are
 * known, else by the names of organisations in headings and cells. Looks at no more than the first
 * {@value #LOOKED_AT} rows.
 */
final class LayoutFinder {

  private static final int LOOKED_AT = 300;

  private final List<GridRow> rows;
  private final List<ColumnProfile> columns;
  private final NameBook roster;
  private final Optional<Shape> forced;
  private final Choice choice;

  /**
   * @param roster the names on the roster; empty if there is none
   * @param forced the shape that the user knows it has
   */
  LayoutFinder(Grid grid, NameBook roster, Optional<Shape> forced, Choice choice) {
    rows = grid.body().subList(0, Math.min(LOOKED_AT, grid.body().size()));
    columns = ColumnProfile.of(grid, rows);
    this.roster = roster;
    this.forced = forced;
    this.choice = choice;
  }

  List<Heading> headings() {
    return columns.stream().map(ColumnProfile::heading).toList();
  }

  /** A column, numbered from 0. */
  ColumnProfile column(int index) {
    return columns.get(index);
  }

  /** The layout; empty if the headings and cells do not tell who asks for whom. */
  Optional<Layout> find() {
    Optional<Layout> plain = ofRoles();
    return plain.isPresent() ? plain : asker().flatMap(this::find);
  }

  private Optional<ColumnProfile> asker() {
    AskerFinder finder = new AskerFinder(columns, roster, choice);
    int before = choice.findings().count();
    Optional<ColumnProfile> asker = finder.find();
    boolean isOpen = asker.isEmpty() && choice.findings().count() == before;
    return isOpen && forced.filter(Shape.MATRIX::equals).isPresent() ? finder.besideMarks() : asker;
  }

  /** The headings of columns of marks, where names stand in a column before them. */
  List<Heading> headingsOfMarks() {
    List<ColumnProfile> marks = columns.stream().filter(AskerFinder::isOfMarks).toList();
    boolean areBesideNames =
        !marks.isEmpty()
            && columns.stream()
                .limit(marks.get(0).index())
                .anyMatch(column -> !column.cells().isEmpty());
    return areBesideNames ? marks.stream().map(ColumnProfile::heading).toList() : List.of();
  }

  /** Two columns of roles, such as {@code Buyer;Supplier}: the left one asks for the right one. */
  private Optional<Layout> ofRoles() {
    boolean isKnown =
        headings().stream()
            .anyMatch(h -> h.is(RequestColumn.ORGANISATION) || h.is(RequestColumn.WANTS));
    List<ColumnProfile> roles =
        columns.stream()
            .filter(column -> column.heading().words().areRole())
            .filter(column -> !column.cells().isEmpty() && !column.holdsMarks())
            .filter(column -> !AnswerTimes.areTimes(column.cells()) && !column.holdsValues())
            .toList();
    if (isKnown || roles.size() != 2 || forced.filter(shape -> shape.isOfMarks()).isPresent()) {
      return Optional.empty();
    }
    ColumnProfile asker = roles.get(0);
    List<ColumnProfile> wishes = roles.subList(1, 2);
    NameBook names = roster.isEmpty() ? NameBook.of(asker.cells()) : roster;
    Shape shape = forced.orElseGet(() -> rowsOrList(wishes, names));
    return layout(shape, asker, ranked(shape, wishes));
  }

  private Optional<Layout> find(ColumnProfile asker) {
    boolean hasRoster = !roster.isEmpty();
    NameBook names = hasRoster ? roster : NameBook.of(asker.cells());
    MarkFinder marks = new MarkFinder(columns, asker, names, hasRoster, choice);
    int before = choice.findings().count();
    List<WishColumn> grid = fits(Shape.GRID, true) ? marks.grid() : List.of();
    if (fits(Shape.GRID, !grid.isEmpty() || choice.findings().count() > before)) {
      return layout(Shape.GRID, asker, grid);
    }
    if (fits(Shape.MATRIX, marks.isMatrix())) {
      return layout(Shape.MATRIX, asker, marks.matrix());
    }
    if (names.knows(asker.heading().text())) {
      return Optional.empty();
    }
    List<ColumnProfile> wishes =
        new WishFinder(columns, rows, asker, names, hasRoster, choice).find();
    Shape shape = forced.orElse(wishes.size() > 1 ? Shape.COLUMNS : rowsOrList(wishes, names));
    return layout(shape, asker, ranked(shape, wishes));
  }

  /** The columns of wishes, with the choice that each is for where all of them tell it. */
  private List<WishColumn> ranked(Shape shape, List<ColumnProfile> wishes) {
    List<OptionalInt> ranks = wishes.stream().map(column -> column.heading().rank()).toList();
    boolean areRanks =
        shape == Shape.COLUMNS && HeadingRank.areInOrder(ranks) && !areOptions(wishes);
    return IntStream.range(0, wishes.size())
        .mapToObj(
            i ->
                new WishColumn(
                    wishes.get(i).index(), "", areRanks ? ranks.get(i) : OptionalInt.empty()))
        .toList();
  }

  /**
   * Whether each column stands for somebody else, whose name is in all of its cells, and was passed
   * over by somebody who asks for one of a later column; so numbers only count them.
   */
  private boolean areOptions(List<ColumnProfile> wishes) {
    Set<String> names =
        wishes.stream()
            .flatMap(c -> c.only().stream())
            .map(NameBook::key)
            .collect(Collectors.toSet());
    return names.size() == wishes.size()
        && rows.stream().anyMatch(row -> isPassedOver(row, wishes));
  }

  private static boolean isPassedOver(GridRow row, List<ColumnProfile> wishes) {
    boolean isBlankBefore = false;
    for (ColumnProfile column : wishes) {
      boolean isBlank = Names.isBlank(row.cell(column.index()));
      if (isBlankBefore && !isBlank) {
        return true;
      }
      isBlankBefore |= isBlank;
    }
    return false;
  }

  /** Whether a question for one list of wishes asks to put them in order. */
  private boolean isRanking(Shape shape, List<WishColumn> wishes) {
    return shape == Shape.LIST
        && wishes.size() == 1
        && columns.get(wishes.get(0).index()).heading().words().speakOfRanks();
  }

  private boolean fits(Shape shape, boolean isLikely) {
    return forced.map(shape::equals).orElse(isLikely);
  }

  /** A list, if somebody says when they answered, or if most cells hold several names. */
  private Shape rowsOrList(List<ColumnProfile> wishes, NameBook names) {
    boolean isForm = columns.stream().anyMatch(c -> AnswerTimes.areMoments(c.cells()));
    return isForm || wishes.stream().anyMatch(c -> c.holdsLists(names)) ? Shape.LIST : Shape.ROWS;
  }

  private Optional<Layout> layout(Shape shape, ColumnProfile asker, List<WishColumn> wishes) {
    if (wishes.isEmpty()) {
      return Optional.empty();
    }
    Set<RequestColumn> readable = readable(shape, asker, wishes);
    Map<Integer, RequestColumn> others = new HashMap<>();
    for (ColumnProfile column : columns) {
      Optional<RequestColumn> meaning = column.heading().column();
      if (meaning.filter(readable::contains).isPresent() && !others.containsValue(meaning.get())) {
        others.put(column.index(), meaning.get());
      }
    }
    return Optional.of(
        new Layout(shape, asker.index(), wishes, others, isRanking(shape, wishes), times()));
  }

  /**
   * What is read beside the names: what must be earlier only where each wish has a row of its own,
   * and marks that tell which rows are wishes in our own sheets only.
   */
  private Set<RequestColumn> readable(Shape shape, ColumnProfile asker, List<WishColumn> wishes) {
    boolean isOurs =
        shape == Shape.ROWS
            && asker.heading().is(RequestColumn.ORGANISATION)
            && wishes.stream()
                .allMatch(w -> columns.get(w.index()).heading().is(RequestColumn.WANTS));
    Set<RequestColumn> readable =
        EnumSet.of(
            RequestColumn.PRIORITY,
            RequestColumn.EARLIEST,
            RequestColumn.LATEST,
            RequestColumn.AVAILABLE);
    if (shape == Shape.ROWS) {
      readable.add(RequestColumn.RANK);
      readable.add(RequestColumn.STATUS);
      readable.add(RequestColumn.AFTER);
    }
    if (isOurs) {
      readable.add(RequestColumn.WISH);
    }
    return readable;
  }

  private List<Integer> times() {
    return columns.stream()
        .filter(column -> AnswerTimes.areTimes(column.cells()))
        .map(ColumnProfile::index)
        .toList();
  }
}
