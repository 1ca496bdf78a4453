package cz.setkani.day;

import java.util.Comparator;

/**
 * What an edition costs people beside requests that are not met: the less, the better, in the order
 * of the components.
 *
 * @param unfairness the sum over organisations of the squared number of own requests not met
 * @param lossLeft the sum over organisations of the squared number of own requests that they lost
 *     by others' absence, less those that they gained instead, where that is more than none
 * @param pagesTouched pages on which anything is different
 */
record Toll(long unfairness, long lossLeft, int pagesTouched) implements Comparable<Toll> {

  private static final Comparator<Toll> ORDER =
      Comparator.comparingLong(Toll::unfairness)
          .thenComparingLong(Toll::lossLeft)
          .thenComparingInt(Toll::pagesTouched);

  @Override
  public int compareTo(Toll other) {
    return ORDER.compare(this, other);
  }
}
