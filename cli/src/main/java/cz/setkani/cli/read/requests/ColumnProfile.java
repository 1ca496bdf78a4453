package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.value.Availability;
import cz.setkani.validate.value.Interest;
import cz.setkani.validate.value.Values;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one column says of itself in its heading and its cells.
 *
 * @param index its number, from 0
 * @param heading its heading
 * @param cells its cells, without blank ones
 * @param holdsMarks whether all cells are yes or no, and one is yes
 */
record ColumnProfile(int index, Heading heading, List<String> cells, boolean holdsMarks) {

  private static final int SMALL = 1_000;
  private static final int LETTERS = 26;

  /** The columns of a grid, as some of its rows show them. */
  static List<ColumnProfile> of(Grid grid, List<GridRow> rows) {
    return IntStream.range(0, grid.width())
        .mapToObj(i -> of(i, Heading.of(grid.header().cell(i)), rows))
        .toList();
  }

  private static ColumnProfile of(int index, Heading heading, List<GridRow> rows) {
    List<String> cells =
        rows.stream().map(row -> row.cell(index)).filter(cell -> !Names.isBlank(cell)).toList();
    boolean holdsMarks =
        cells.stream().anyMatch(ColumnProfile::isYes)
            && cells.stream()
                .allMatch(c -> Values.yesNo(c).isPresent() || Interest.find(c).isPresent());
    boolean holdsNumbers =
        !cells.isEmpty() && cells.stream().allMatch(cell -> Values.wholeNumber(cell).isPresent());
    Heading told =
        holdsNumbers ? heading.ofNumbers() : areSlots(cells) ? heading.ofSlots() : heading;
    return new ColumnProfile(index, told, cells, holdsMarks);
  }

  /** Whether all cells are lists of times from and to a clock time. */
  private static boolean areSlots(List<String> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(Availability::areSlots);
  }

  private static boolean isYes(String cell) {
    return Values.yesNo(cell).isPresent()
        ? Values.yesNo(cell).get()
        : Interest.find(cell).filter(interest -> interest != Interest.NO).isPresent();
  }

  /** Whether anything can be seen in its heading. */
  boolean isTitled() {
    return !heading.text().isEmpty();
  }

  /** Its heading in quotes; where it has none, its letter in a spreadsheet. */
  String shown() {
    return isTitled() ? NameBook.quoted(List.of(heading.text())) : letter(index);
  }

  /** What spreadsheets call a column: {@code A}, ..., {@code Z}, {@code AA}. */
  static String letter(int index) {
    String last = Character.toString('A' + index % LETTERS);
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
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
