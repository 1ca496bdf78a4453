package cz.setkani.solve.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A linear program: choose columns between 0 and 1 so that their value is highest, while no row
 * sums up to more than its limit. All coefficients are 1, 0 or -1. Solved by the primal simplex
 * method with upper bounds and a dense inverse (Dantzig, 1951), started from a choice that is known
 * to be possible. O(pivots * (rows^2 + entries)); pivots are limited, and the duals of an
 * unfinished run prove a bound as well, if a looser one.
 */
final class LinearProgram {

  private static final double TINY = 1e-9;
  private static final double PIVOT = 1e-7;
  private static final double GAIN = 1e-5;
  private static final int PIVOTS_BETWEEN_QUESTIONS = 64;
  private static final double NOTHING = 1e-12;

  /** The most entries of the inverse that are held, 256 MB of them. */
  private static final long MOST_ENTRIES = 32_000_000;

  private final long[] value;
  private final int[][] rowsOf;
  private final int[] limit;
  private final int rows;
  private final int columns;

  /** The inverse of the basis, by columns; null where a column is still that of the unit matrix. */
  private final double[][] inverse;

  private final int[] basis;
  private final double[] level;
  private final boolean[] isBasic;
  private final boolean[] atUpper;
  private final double[] dual;
  private final double[] direction;
  private final int[] nonZero;
  private long work;
  private long entries;
  private int cursor;
  private int pivots;

  /**
   * @param value what each column is worth; not negative
   * @param rowsOf for each column the rows it stands in: the row's number where its coefficient is
   *     1, the complement ({@code ~row}) where it is -1
   * @param limit the limit of each row
   * @param start the columns chosen at first; they must fit the limits
   */
  LinearProgram(long[] value, int[][] rowsOf, int[] limit, boolean[] start) {
    this.value = value;
    this.rowsOf = rowsOf;
    this.limit = limit;
    rows = limit.length;
    columns = value.length;
    inverse = new double[rows][];
    basis = new int[rows];
    level = new double[rows];
    isBasic = new boolean[columns + rows];
    atUpper = Arrays.copyOf(start, columns + rows);
    dual = new double[rows];
    direction = new double[rows];
    nonZero = new int[rows];
    for (int row = 0; row < rows; row++) {
      basis[row] = columns + row;
      isBasic[columns + row] = true;
      level[row] = limit[row];
    }
    for (int column = 0; column < columns; column++) {
      if (atUpper[column]) {
        for (int entry : rowsOf[column]) {
          level[row(entry)] -= sign(entry);
        }
      }
    }
  }

  /**
   * Pivots until the choice is the best, for {@code most} work, or until it is stopped; tells
   * whether it is the best.
   */
  boolean solve(long most, BooleanSupplier stopped) {
    int stalled = 0;
    while (work < most
        && entries < MOST_ENTRIES
        && !(++pivots % PIVOTS_BETWEEN_QUESTIONS == 0 && stopped.getAsBoolean())) {
      boolean bland = stalled >= 50;
      int entering = bland ? lowest() : steep();
      if (entering < 0) {
        return true;
      }
      stalled = step(entering, bland) > TINY ? 0 : stalled + 1;
    }
    return false;
  }

  /** The row of an entry of a column. */
  static int row(int entry) {
    return entry < 0 ? ~entry : entry;
  }

  /** The coefficient of an entry of a column. */
  static int sign(int entry) {
    return entry < 0 ? -1 : 1;
  }

  /** The work done, in entries touched. */
  long work() {
    return work;
  }

  /** The reduced value of a variable: what one unit more of it would bring. */
  private double gain(int variable) {
    if (variable >= columns) {
      return -dual[variable - columns];
    }
    double gain = value[variable];
    for (int entry : rowsOf[variable]) {
      gain -= sign(entry) * dual[row(entry)];
    }
    return gain;
  }

  private double gainOfMove(int variable) {
    if (isBasic[variable]) {
      return 0;
    }
    return atUpper[variable] ? -gain(variable) : gain(variable);
  }

  /** The variable that gains most among some: goes on where it stopped, until it has found one. */
  private int steep() {
    int all = columns + rows;
    int part = Math.max(200, all / 8);
    int best = -1;
    double most = GAIN;
    for (int i = 0; i < all; i++) {
      double gain = gainOfMove(cursor);
      if (gain > most) {
        most = gain;
        best = cursor;
      }
      cursor = cursor + 1 == all ? 0 : cursor + 1;
      if (best >= 0 && i >= part) {
        break;
      }
    }
    work += part;
    return best;
  }

  /** The first variable that gains (Bland, 1977): keeps from going round in circles. */
  private int lowest() {
    for (int variable = 0; variable < columns + rows; variable++) {
      if (gainOfMove(variable) > GAIN) {
        return variable;
      }
    }
    return -1;
  }

  private double step(int entering, boolean bland) {
    double sign = atUpper[entering] ? -1 : 1;
    computeDirection(entering);
    double longest = entering < columns ? 1 : Double.MAX_VALUE;
    int leaving = -1;
    for (int row = 0; row < rows; row++) {
      double change = sign * direction[row];
      double room = Double.MAX_VALUE;
      if (change > PIVOT) {
        room = Math.max(0, level[row] / change);
      } else if (change < -PIVOT && basis[row] < columns) {
        room = Math.max(0, (1 - level[row]) / -change);
      }
      if (room < longest - TINY
          || room < longest + TINY && leaving >= 0 && isBetterPivot(row, leaving, bland)) {
        longest = Math.min(longest, room);
        leaving = row;
      }
    }
    for (int row = 0; row < rows; row++) {
      level[row] -= longest * sign * direction[row];
    }
    if (leaving < 0) {
      atUpper[entering] = !atUpper[entering];
    } else {
      pivot(entering, leaving, sign, longest);
    }
    return longest;
  }

  private boolean isBetterPivot(int row, int than, boolean bland) {
    return bland ? basis[row] < basis[than] : Math.abs(direction[row]) > Math.abs(direction[than]);
  }

  private void computeDirection(int entering) {
    Arrays.fill(direction, 0);
    if (entering >= columns) {
      addDirection(1, entering - columns);
    } else {
      for (int entry : rowsOf[entering]) {
        addDirection(sign(entry), row(entry));
      }
    }
  }

  private void addDirection(int sign, int k) {
    double[] column = inverse[k];
    if (column == null) {
      direction[k] += sign;
      return;
    }
    for (int row = 0; row < rows; row++) {
      direction[row] += sign * column[row];
    }
    work += rows;
  }

  private void pivot(int entering, int leaving, double sign, double length) {
    double rate = gain(entering) / direction[leaving];
    int left = basis[leaving];
    isBasic[left] = false;
    atUpper[left] = left < columns && sign * direction[leaving] < 0;
    isBasic[entering] = true;
    level[leaving] = atUpper[entering] ? 1 - length : length;
    atUpper[entering] = false;
    basis[leaving] = entering;
    double pivot = direction[leaving];
    int filled = 0;
    for (int row = 0; row < rows; row++) {
      if (row != leaving && Math.abs(direction[row]) > NOTHING) {
        nonZero[filled++] = row;
      }
    }
    fill(leaving);
    for (int k = 0; k < rows; k++) {
      double[] column = inverse[k];
      if (column != null && column[leaving] != 0) {
        dual[k] += rate * column[leaving];
        column[leaving] /= pivot;
        subtract(column[leaving], filled, column);
      }
    }
  }

  /** Makes room for a column of the inverse that is no longer that of the unit matrix. */
  private void fill(int k) {
    if (inverse[k] == null) {
      inverse[k] = new double[rows];
      inverse[k][k] = 1;
      work += rows;
      entries += rows;
    }
  }

  /** The inverse is sparse for long, so only entries that are not 0 are looked at. */
  private void subtract(double factor, int filled, double[] column) {
    for (int i = 0; i < filled; i++) {
      int row = nonZero[i];
      double value = column[row] - factor * direction[row];
      column[row] = Math.abs(value) < NOTHING ? 0 : value;
    }
    work += filled;
  }

  /** How much of each column is chosen, 0 to 1. */
  double[] choice() {
    double[] choice = new double[columns];
    for (int column = 0; column < columns; column++) {
      choice[column] = atUpper[column] ? 1 : 0;
    }
    for (int row = 0; row < rows; row++) {
      if (basis[row] < columns) {
        choice[basis[row]] = level[row];
      }
    }
    return choice;
  }

  /**
   * A value that no choice of whole columns can exceed, proven in whole numbers; {@link
   * WeakDuality#NO_BOUND} if it would not fit into a long.
   */
  long bound() {
    return new WeakDuality(value, rowsOf, limit).bound(dual);
  }
}
