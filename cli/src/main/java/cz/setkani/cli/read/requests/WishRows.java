package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.requests.Layout.WishColumn;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes rows of one wish each of the rows of a grid whose layout is known. */
final class WishRows {

  private final Grid grid;
  private final Layout layout;
  private final Place place;
  private final WishCells wishCells;
  private final Findings findings;
  private final List<String> headings;
  private final long headingCount;

  /**
   * @param place the file
   * @param roster the names on the roster; empty if there is none
   */
  WishRows(Grid grid, Layout layout, Place place, NameBook roster, Findings findings) {
    this.grid = grid;
    this.layout = layout;
    this.place = place;
    this.findings = findings;
    headings = grid.header().cells().stream().map(Names::tidy).toList();
    headingCount = headings.stream().filter(heading -> !heading.isEmpty()).count();
    boolean hasRoster = !roster.isEmpty();
    NameBook names = hasRoster || layout.shape() == Shape.ROWS ? roster : askers();
    wishCells = new WishCells(layout, names, hasRoster, findings);
  }

  /** Without a roster, the names of those who ask. */
  private NameBook askers() {
    return NameBook.of(grid.body().stream().map(row -> row.cell(layout.organisation())).toList());
  }

  /**
   * The wishes of some rows; a row of somebody without a wish is one without what is wanted.
   *
   * @param rows the rows of the answers that count
   */
  List<Row<RequestColumn>> of(List<GridRow> rows) {
    List<Row<RequestColumn>> wishes = new ArrayList<>();
    rows.forEach(row -> wishes.addAll(of(row)));
    wishes.addAll(withoutMarks(rows, wishes));
    return wishes;
  }

  /** A row for each of those who got boxes to mark and marked none. */
  private List<Row<RequestColumn>> withoutMarks(
      List<GridRow> rows, List<Row<RequestColumn>> wishes) {
    if (!hasMarks()) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    wishes.forEach(
        wish -> wish.find(RequestColumn.ORGANISATION).map(Cell::text).ifPresent(seen::add));
    List<Row<RequestColumn>> blank = new ArrayList<>();
    for (GridRow row : rows) {
      String who = row.cell(layout.organisation());
      if (!Names.isBlank(who) && seen.add(who)) {
        Cell cell = cell(row, layout.organisation(), who);
        blank.add(new Row<>(place.atLine(row.line()), Map.of(RequestColumn.ORGANISATION, cell)));
      }
    }
    return blank;
  }

  /** Whether a column says which rows are wishes. */
  private boolean hasMarks() {
    return layout.others().containsValue(RequestColumn.WISH);
  }

  private List<Row<RequestColumn>> of(GridRow row) {
    reportSurplus(row);
    Map<RequestColumn, Cell> common = common(row);
    Cell mark = common.remove(RequestColumn.WISH);
    Optional<Cell> instead = mark == null ? insteadOfMark(common) : Optional.empty();
    if (hasMarks() && instead.isEmpty() && (mark == null || !isMarked(mark))) {
      return List.of();
    }
    if (mark != null && WishMark.of(mark.text()).isDegree()) {
      common.putIfAbsent(RequestColumn.PRIORITY, mark);
    }
    List<Row<RequestColumn>> wishes = new ArrayList<>();
    for (WishColumn column : layout.wishes()) {
      Cell whole = cell(row, column.index(), row.cell(column.index()));
      for (Map<RequestColumn, Cell> wish : wishCells.of(whole, column)) {
        Map<RequestColumn, Cell> cells = new HashMap<>(common);
        cells.putAll(wish);
        wishes.add(new Row<>(place.atLine(row.line()), cells));
        instead.ifPresent(cell -> reportUnmarked(wish.get(RequestColumn.WANTS), cell));
      }
    }
    return wishes.isEmpty() && !common.isEmpty()
        ? List.of(new Row<>(place.atLine(row.line()), common))
        : wishes;
  }

  /** What is said of a wish in a row that has no mark, but should have one: a priority, a limit. */
  private Optional<Cell> insteadOfMark(Map<RequestColumn, Cell> common) {
    return Stream.of(
            RequestColumn.PRIORITY,
            RequestColumn.EARLIEST,
            RequestColumn.LATEST,
            RequestColumn.AFTER)
        .filter(column -> hasMarks())
        .map(common::get)
        .filter(Objects::nonNull)
        .filter(cell -> WishMark.of(cell.text()).wish().orElse(true))
        .findFirst();
  }

  private void reportUnmarked(Cell wish, Cell instead) {
    findings.add(
        FindingCode.WISH_WITHOUT_MARK,
        instead.place(),
        Fact.WANTED.is(wish.text()),
        Fact.WHAT.is(instead.place().column()),
        Fact.TEXT.is(instead.text()));
  }

  private Map<RequestColumn, Cell> common(GridRow row) {
    Map<RequestColumn, Cell> cells = new HashMap<>();
    put(cells, RequestColumn.ORGANISATION, row, layout.organisation());
    layout.others().forEach((column, meaning) -> put(cells, meaning, row, column));
    return cells;
  }

  private void put(Map<RequestColumn, Cell> cells, RequestColumn meaning, GridRow row, int column) {
    if (!Names.isBlank(row.cell(column))) {
      cells.put(meaning, cell(row, column, row.cell(column)));
    }
  }

  private boolean isMarked(Cell cell) {
    WishMark mark = WishMark.of(cell.text());
    if (!mark.isKnown()) {
      findings.add(FindingCode.MARK_NOT_READ, cell.place(), Fact.TEXT.is(cell.text()));
    }
    return mark.isWish();
  }

  private Cell cell(GridRow row, int column, String text) {
    return new Cell(text, place.atLine(row.line()).inColumn(heading(column), column + 1));
  }

  private String heading(int column) {
    return column < headings.size() ? headings.get(column) : "";
  }

  /** Says which cells stand under no heading and are no wishes either. */
  private void reportSurplus(GridRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (heading(i).isEmpty()
          && i != layout.organisation()
          && !layout.isWish(i)
          && !Names.isBlank(row.cell(i))) {
        findings.add(
            FindingCode.SURPLUS_CELL,
            place.atLine(row.line()).inColumn("", i + 1),
            Fact.TEXT.is(row.cell(i)),
            Fact.COUNT.is(headingCount));
      }
    }
  }
}
