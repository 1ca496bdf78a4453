package cz.setkani.cli.read.requests;

import cz.setkani.validate.sheet.RequestColumn;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column of a grid is which; columns are numbered from 0.
 *
 * @param shape the shape of the wishes
 * @param organisation the column of those who ask
 * @param wishes the columns of the wishes
 * @param others further columns that are read
 * @param isRanking whether the order in a list tells which choice each is
 * @param times the columns that say when somebody answered
 * @param wishIndices the numbers of the columns of the wishes
 */
record Layout(
    Shape shape,
    int organisation,
    List<WishColumn> wishes,
    Map<Integer, RequestColumn> others,
    boolean isRanking,
    List<Integer> times,
    Set<Integer> wishIndices) {

  Layout(
      Shape shape,
      int organisation,
      List<WishColumn> wishes,
      Map<Integer, RequestColumn> others,
      boolean isRanking,
      List<Integer> times) {
    this(
        shape,
        organisation,
        wishes,
        others,
        isRanking,
        times,
        wishes.stream().map(WishColumn::index).collect(Collectors.toSet()));
  }

  /**
   * A column of wishes.
   *
   * @param index its number
   * @param name the organisation that a mark in it stands for; empty where it holds names
   * @param rank which choice it is for, where it says so
   */
  record WishColumn(int index, String name, OptionalInt rank) {

    WishColumn(int index, String name) {
      this(index, name, OptionalInt.empty());
    }
  }

  /** Whether anything in a column makes a difference. */
  boolean reads(int column) {
    return column == organisation
        || isWish(column)
        || others.containsKey(column)
        || times.contains(column);
  }

  boolean isWish(int column) {
    return wishIndices.contains(column);
  }
}
