package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.requests.Layout.WishColumn;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The wishes in one cell: a name, a list of names, or a mark under a name. */
final class WishCells {

  private static final Set<String> NOBODY =
      Set.of("-", "--", "nikdo", "nikoho", "s nikym", "nevim", "nobody", "none", "no one");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[;|]");

  private final Layout layout;
  private final NameBook names;
  private final boolean hasRoster;
  private final Findings findings;

  /**
   * @param names the names on the roster, or else of those who ask, where they tell lists apart
   */
  WishCells(Layout layout, NameBook names, boolean hasRoster, Findings findings) {
    this.layout = layout;
    this.names = names;
    this.hasRoster = hasRoster;
    this.findings = findings;
  }

  /** What is said of each wish: who is wanted, and perhaps how much. */
  List<Map<RequestColumn, Cell>> of(Cell cell, WishColumn column) {
    if (cell.isBlank()) {
      return List.of();
    }
    if (layout.shape().isOfMarks()) {
      return marked(cell, column);
    }
    if (NOBODY.contains(Names.key(cell.text())) && !names.knows(cell.text())) {
      findings.add(FindingCode.WISH_FOR_NOBODY, cell.place(), Fact.TEXT.is(cell.text()));
      return List.of();
    }
    return named(cell, column);
  }

  private List<Map<RequestColumn, Cell>> marked(Cell cell, WishColumn column) {
    WishMark mark = isOf(cell, column) ? WishMark.WISH : WishMark.of(cell.text());
    if (!mark.isKnown()) {
      findings.add(FindingCode.MARK_NOT_READ, cell.place(), Fact.TEXT.is(cell.text()));
    }
    Map<RequestColumn, Cell> wish = new HashMap<>();
    wish.put(RequestColumn.WANTS, new Cell(column.name(), cell.place()));
    if (mark.isDegree()) {
      wish.put(RequestColumn.PRIORITY, cell);
    }
    return mark.isWish() ? List.of(wish) : List.of();
  }

  /** Whether a cell repeats the name for which its column stands. */
  private static boolean isOf(Cell cell, WishColumn column) {
    return NameBook.key(cell.text()).equals(NameBook.key(column.name()));
  }

  private List<Map<RequestColumn, Cell>> named(Cell cell, WishColumn column) {
    ListMarks marks = ListMarks.of(cell.text(), names);
    if (layout.shape() == Shape.ROWS && !hasRoster && !ListMarks.areIn(cell.text())) {
      reportDoubtful(cell);
      return List.of(wish(cell, new Cell(marks.text(), cell.place()), column.rank()));
    }
    List<Map<RequestColumn, Cell>> wishes = new ArrayList<>();
    for (NameList.Item item : NameList.split(marks.text(), names)) {
      if (!item.isCertain() && !hasRoster) {
        findings.add(FindingCode.LIST_AMBIGUOUS, cell.place(), Fact.TEXT.is(item.text()));
      }
      boolean isRanked = marks.isNumbered() || layout.isRanking();
      OptionalInt rank = isRanked ? OptionalInt.of(wishes.size() + 1) : column.rank();
      wishes.add(wish(cell, new Cell(item.text(), cell.place()), rank));
    }
    return wishes;
  }

  private static Map<RequestColumn, Cell> wish(Cell whole, Cell wanted, OptionalInt rank) {
    Map<RequestColumn, Cell> wish = new HashMap<>();
    wish.put(RequestColumn.WANTS, wanted);
    rank.ifPresent(number -> wish.put(RequestColumn.RANK, new Cell("" + number, whole.place())));
    return wish;
  }

  /** Says of a text that is taken for one name where nobody knows the names that it is not. */
  private void reportDoubtful(Cell cell) {
    if (BETWEEN_NAMES.matcher(cell.tidy()).find()) {
      findings.add(FindingCode.LIST_AMBIGUOUS, cell.place(), Fact.TEXT.is(cell.text()));
    }
  }
}
