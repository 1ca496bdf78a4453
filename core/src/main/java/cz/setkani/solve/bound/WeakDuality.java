package cz.setkani.solve.bound;

import java.util.Arrays;

/**
 * What a {@link LinearProgram} cannot exceed, proven in whole numbers: any prices of the rows that
 * are not negative give such a bound, so that rounding errors of the simplex method can loosen it
 * but never make it wrong.
 */
final class WeakDuality {

  /** Instead of a bound: the numbers are too large for one that is proven. */
  static final long NO_BOUND = Long.MAX_VALUE;

  /** A pair is worth its own value and the steps of two organisations; no price is higher. */
  private static final long HIGHEST_PRICE = 3;

  private final long[] value;
  private final int[][] rowsOf;
  private final int[] limit;

  /** The program's own numbers; see there. */
  WeakDuality(long[] value, int[][] rowsOf, int[] limit) {
    this.value = value;
    this.rowsOf = rowsOf;
    this.limit = limit;
  }

  /**
   * A value that no choice of whole columns can exceed, or {@link #NO_BOUND}.
   *
   * @param dual the prices of the rows, as near to the best ones as is known
   */
  long bound(double[] dual) {
    long highest = HIGHEST_PRICE * Arrays.stream(value).max().orElse(0);
    long unit = unit(highest);
    if (unit == 0) {
      return NO_BOUND;
    }
    long[] price = new long[limit.length];
    long total = 0;
    for (int row = 0; row < price.length; row++) {
      price[row] = Math.min(highest * unit, Math.max(0, Math.round(dual[row] * unit)));
      total += price[row] * limit[row];
    }
    for (int column = 0; column < value.length; column++) {
      long rest = value[column] * unit;
      for (int entry : rowsOf[column]) {
        rest -= LinearProgram.sign(entry) * price[LinearProgram.row(entry)];
      }
      total += Math.max(0, rest);
    }
    return Math.floorDiv(total, unit);
  }

  /** The fineness of prices, such that no sum of {@link #bound} can leave a long; 0 for none. */
  private long unit(long highest) {
    long sum = value.length + Arrays.stream(limit).asLongStream().sum();
    for (int[] of : rowsOf) {
      sum += of.length;
    }
    double most = (double) (highest + 1) * (sum + 1);
    return Long.highestOneBit((long) (Long.MAX_VALUE / 4 / most));
  }
}
