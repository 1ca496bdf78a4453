package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.MailNames;
import cz.setkani.validate.value.Availability;
import cz.setkani.validate.value.Interest;
import cz.setkani.validate.value.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one column says of itself in its heading and its cells.
 *
 * @param index its number, from 0
 * @param heading its heading
 * @param cells its cells, without blank ones
 * @param holdsMarks whether all cells are yes or no, and one is yes
 * @param isOption whether it stands for somebody whose name is in the heading and in each cell
 */
record ColumnProfile(
    int index, Heading heading, List<String> cells, boolean holdsMarks, boolean isOption) {

  private static final int SMALL = 1_000;

  /** The columns of a grid, as some of its rows show them. */
  static List<ColumnProfile> of(Grid grid, List<GridRow> rows) {
    return IntStream.range(0, grid.width())
        .mapToObj(i -> of(i, Heading.of(grid.header().cell(i)), rows))
        .toList();
  }

  private static ColumnProfile of(int index, Heading heading, List<GridRow> rows) {
    List<String> cells =
        rows.stream().map(row -> row.cell(index)).filter(cell -> !Names.isBlank(cell)).toList();
    List<WishMark> marks = cells.stream().map(WishMark::of).toList();
    boolean holdsMarks =
        marks.stream().allMatch(WishMark::isKnown) && marks.stream().anyMatch(WishMark::isWish);
    boolean holdsNumbers =
        !cells.isEmpty() && cells.stream().allMatch(cell -> Values.wholeNumber(cell).isPresent());
    Optional<Heading> option = only(cells).flatMap(heading::ofOption);
    Heading told =
        holdsNumbers
            ? heading.ofNumbers()
            : areSlots(cells) ? heading.ofSlots() : option.orElse(heading);
    return new ColumnProfile(index, told, cells, holdsMarks, option.isPresent());
  }

  /** Whether all cells are lists of times from and to a clock time. */
  private static boolean areSlots(List<String> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(Availability::areSlots);
  }

  /** What stands in all cells, if it is the same. */
  Optional<String> only() {
    return only(cells);
  }

  private static Optional<String> only(List<String> cells) {
    boolean isOne = cells.stream().map(NameBook::key).distinct().limit(2).count() == 1;
    return isOne ? Optional.of(Names.tidy(cells.get(0))) : Optional.empty();
  }

  /** Whether anything can be seen in its heading. */
  boolean isTitled() {
    return !heading.text().isEmpty();
  }

  /** Its heading in quotes; where it has none, its letter in a spreadsheet. */
  String shown() {
    return isTitled() ? NameBook.quoted(List.of(heading.text())) : Grid.letter(index);
  }

  /** Whether it stands under a heading that is known for something else than names. */
  boolean isTaken() {
    return heading.column().isPresent();
  }

  /**
   * Whether its cells say something of wishes that somebody may count on: states, clock times or
   * small numbers, but not numbers that tell rows or people apart.
   */
  boolean holdsValues() {
    return !cells.isEmpty()
        && (cells.stream().allMatch(Interest::isStatus)
                && cells.stream().anyMatch(cell -> Values.yesNo(cell).isEmpty())
            || cells.stream().allMatch(cell -> Values.time(cell).isPresent())
            || areSlots(cells)
            || cells.stream().allMatch(ColumnProfile::isSmall) && isGrouping());
  }

  /** Whether no cell stands there twice. */
  boolean holdsEachOnce() {
    return cells.stream().map(Names::key).distinct().count() == cells.size();
  }

  /** Whether its cells are e-mail addresses. */
  boolean holdsAddresses() {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> MailNames.isOne(Names.tidy(cell)));
  }

  /** Whether its cells are of several kinds, but not each of its own. */
  private boolean isGrouping() {
    long kinds = cells.stream().distinct().count();
    return 1 < kinds && kinds < cells.size();
  }

  private static boolean isSmall(String cell) {
    return Values.wholeNumber(cell).filter(number -> Math.abs(number) < SMALL).isPresent();
  }

  /** Whether most cells are one known name each. */
  boolean holdsOneName(NameBook names) {
    return isMost(cells.stream().filter(names::knows).count());
  }

  boolean hasOneName(NameBook names) {
    return cells.stream().anyMatch(names::knows);
  }

  /** Whether most cells hold a known name, alone or in a list. */
  boolean holdsNames(NameBook names) {
    return !isTaken() && isMost(cells.stream().filter(cell -> hasName(cell, names)).count());
  }

  /** Whether most cells are lists of several names. */
  boolean holdsLists(NameBook names) {
    long lists =
        cells.stream()
            .filter(cell -> ListMarks.areIn(cell) || NameList.split(cell, names).size() > 1)
            .count();
    return 2 * lists > cells.size();
  }

  /** Whether there is a known name in a cell, alone or in a list. */
  static boolean hasName(String cell, NameBook names) {
    return NameList.split(cell, names).stream().anyMatch(item -> names.knows(item.text()));
  }

  private boolean isMost(long part) {
    return part > 0 && 2 * part >= cells.size();
  }
}
