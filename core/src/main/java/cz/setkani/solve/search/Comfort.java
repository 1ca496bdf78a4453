package cz.setkani.solve.search;

/**
 * Breaks and waiting rounds of one organisation, from the set of rounds in which it has a meeting;
 * in constant time.
 */
final class Comfort {

  private Comfort() {}

  /** The number of maximal runs of rounds without a meeting between two meetings. */
  static int breaks(long busy) {
    return busy == 0 ? 0 : Long.bitCount(busy & ~(busy << 1)) - 1;
  }

  /** The number of rounds in those runs. */
  static int waiting(long busy) {
    return busy == 0
        ? 0
        : Long.SIZE
            - Long.numberOfLeadingZeros(busy)
            - Long.numberOfTrailingZeros(busy)
            - Long.bitCount(busy);
  }

  /** The rounds with a meeting before or after which there is none. */
  static long ends(long busy) {
    return busy & ~(busy << 1 & busy >>> 1);
  }
}
