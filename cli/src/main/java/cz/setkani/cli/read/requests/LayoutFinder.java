package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.requests.Layout.WishColumn;
import cz.setkani.validate.NameBook;
import cz.setkani.validate.Names;
import cz.setkani.validate.RequestColumn;
import cz.setkani.validate.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds out which column is which, and so the shape of the wishes: by the headings where they are
 * known, else by the names of organisations in headings and cells. Looks at no more than the first
 * {@value #LOOKED_AT} rows.
 */
final class LayoutFinder {

  private static final int LOOKED_AT = 300;

  private final List<GridRow> rows;
  private final List<Heading> headings;
  private final NameBook roster;
  private final Optional<Shape> forced;

  /**
   * @param roster the names on the roster; empty if there is none
   * @param forced the shape that the user knows it has
   */
  LayoutFinder(Grid grid, NameBook roster, Optional<Shape> forced) {
    rows = grid.body().subList(0, Math.min(LOOKED_AT, grid.body().size()));
    headings =
        IntStream.range(0, grid.width()).mapToObj(i -> Heading.of(grid.header().cell(i))).toList();
    this.roster = roster;
    this.forced = forced;
  }

  List<Heading> headings() {
    return headings;
  }

  /** The layout; empty if the headings and cells do not tell who asks for whom. */
  Optional<Layout> find() {
    OptionalInt asker = asker();
    if (asker.isEmpty()) {
      return Optional.empty();
    }
    NameBook names = roster.isEmpty() ? namesIn(asker.getAsInt()) : roster;
    List<WishColumn> grid = columns(i -> isQuestion(i, names), i -> headings.get(i).inBrackets());
    List<WishColumn> matrix =
        columns(i -> i != asker.getAsInt() && isPlayer(i, names), i -> headings.get(i).text());
    if (fits(Shape.GRID, !grid.isEmpty())) {
      return grid.isEmpty() ? Optional.empty() : layout(Shape.GRID, asker.getAsInt(), grid);
    }
    if (fits(Shape.MATRIX, matrix.stream().anyMatch(wish -> knows(names, wish.name())))) {
      return matrix.isEmpty() ? Optional.empty() : layout(Shape.MATRIX, asker.getAsInt(), matrix);
    }
    boolean isHeader = !knows(names, headings.get(asker.getAsInt()).text());
    return isHeader ? ofNames(asker.getAsInt(), names) : Optional.empty();
  }

  private boolean fits(Shape shape, boolean isLikely) {
    return forced.map(shape::equals).orElse(isLikely);
  }

  private Optional<Layout> ofNames(int asker, NameBook names) {
    List<WishColumn> wishes = columns(i -> headings.get(i).is(RequestColumn.WANTS), i -> "");
    if (wishes.isEmpty()) {
      wishes = columns(i -> i != asker && holdsNames(i, names), i -> "");
    } else {
      wishes =
          columns(i -> headings.get(i).is(RequestColumn.WANTS) || isUnnamed(i, names), i -> "");
    }
    if (wishes.isEmpty()) {
      wishes = columns(i -> i != asker && headings.get(i).soundsLikeWishes(), i -> "");
    }
    if (wishes.isEmpty()) {
      return Optional.empty();
    }
    Shape likely = wishes.size() > 1 ? Shape.COLUMNS : rowsOrList(wishes.get(0).index(), names);
    return layout(forced.orElse(likely), asker, wishes);
  }

  /** A column of wishes that lost its heading, as happens where a list was split at separators. */
  private boolean isUnnamed(int column, NameBook names) {
    return headings.get(column).text().isEmpty() && !roster.isEmpty() && holdsNames(column, names);
  }

  /** A list, if somebody says when they answered, or if most cells hold several names. */
  private Shape rowsOrList(int column, NameBook names) {
    long lists =
        cells(column).stream().filter(cell -> NameList.split(cell, names).size() > 1).count();
    return !times().isEmpty() || 2 * lists > cells(column).size() ? Shape.LIST : Shape.ROWS;
  }

  private Optional<Layout> layout(Shape shape, int asker, List<WishColumn> wishes) {
    Map<Integer, RequestColumn> others = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      Optional<RequestColumn> column = headings.get(i).column();
      if (column.isPresent()
          && column.get() != RequestColumn.ORGANISATION
          && column.get() != RequestColumn.WANTS
          && !others.containsValue(column.get())) {
        others.put(i, column.get());
      }
    }
    return Optional.of(new Layout(shape, asker, wishes, others, times()));
  }

  private List<Integer> times() {
    return IntStream.range(0, headings.size())
        .filter(i -> !cells(i).isEmpty())
        .filter(i -> cells(i).stream().allMatch(cell -> Timestamp.find(cell).isPresent()))
        .boxed()
        .toList();
  }

  /** The column of those who ask: by its heading, by names of the roster, or by its words. */
  private OptionalInt asker() {
    OptionalInt known = first(i -> headings.get(i).is(RequestColumn.ORGANISATION));
    if (known.isPresent()) {
      return known;
    }
    OptionalInt named =
        first(i -> !headings.get(i).soundsLikeWishes() && !roster.isEmpty() && holdsOneName(i));
    if (named.isPresent()) {
      return named;
    }
    OptionalInt sounding = first(i -> headings.get(i).soundsLikeAsker() && !cells(i).isEmpty());
    return sounding.isPresent() || !hasUntitledFirst() ? sounding : OptionalInt.of(0);
  }

  /** Whether the first heading is blank, as in the corner of a matrix. */
  private boolean hasUntitledFirst() {
    return !headings.isEmpty() && headings.get(0).text().isEmpty() && !cells(0).isEmpty();
  }

  /** Whether most cells are one name of the roster each. */
  private boolean holdsOneName(int column) {
    return isMost(
        cells(column).stream().filter(cell -> knows(roster, cell)).count(), cells(column).size());
  }

  /** Whether most cells hold a known name, alone or in a list. */
  private boolean holdsNames(int column, NameBook names) {
    List<String> cells = headings.get(column).column().isEmpty() ? cells(column) : List.of();
    return isMost(
        cells.stream()
            .filter(
                cell -> NameList.split(cell, names).stream().anyMatch(i -> knows(names, i.text())))
            .count(),
        cells.size());
  }

  private static boolean isMost(long part, int whole) {
    return part > 0 && 2 * part >= whole;
  }

  /** Whether a heading asks about one organisation, and the cells answer with yes and no. */
  private boolean isQuestion(int column, NameBook names) {
    String name = headings.get(column).inBrackets();
    return !name.isEmpty() && (knows(names, name) || holdsMarks(column));
  }

  /** Whether a heading is an organisation, or stands over marks as if it were one. */
  private boolean isPlayer(int column, NameBook names) {
    String text = headings.get(column).text();
    return !text.isEmpty()
        && headings.get(column).column().isEmpty()
        && (knows(names, text) ? !holdsNames(column, names) : holdsMarks(column));
  }

  private boolean holdsMarks(int column) {
    return cells(column).stream().anyMatch(LayoutFinder::isYes)
        && cells(column).stream().allMatch(cell -> Values.yesNo(cell).isPresent());
  }

  private static boolean isYes(String cell) {
    return Values.yesNo(cell).orElse(false);
  }

  private static boolean knows(NameBook names, String text) {
    return names.find(text).isPresent() || names.findMisspelt(text).isPresent();
  }

  private NameBook namesIn(int column) {
    return NameBook.of(cells(column));
  }

  private List<String> cells(int column) {
    return rows.stream().map(row -> row.cell(column)).filter(cell -> !Names.isBlank(cell)).toList();
  }

  private OptionalInt first(IntPredicate isWanted) {
    return IntStream.range(0, headings.size()).filter(isWanted).findFirst();
  }

  private List<WishColumn> columns(IntPredicate isWanted, IntFunction<String> name) {
    List<WishColumn> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (isWanted.test(i)) {
        columns.add(new WishColumn(i, name.apply(i)));
      }
    }
    return columns;
  }
}
