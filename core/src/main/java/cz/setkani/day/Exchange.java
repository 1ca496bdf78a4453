package cz.setkani.day;

import cz.setkani.model.Meeting;
import java.util.Comparator;

/**
 * An added meeting given up for another one.
 *
 * @param out the one that is given up
 * @param in the one that comes instead
 * @param toll of the edition then
 * @param waitingMore the waiting rounds more that it brings; fewer, if negative
 * @param kin tells apart meetings of different organisations, whatever their names and rows are, as
 *     far as they differ in what was promised to them
 */
record Exchange(Meeting out, Meeting in, Toll toll, int waitingMore, long kin) {

  /** The better ones first; two that are equal in it cannot be told apart. */
  static final Comparator<Exchange> ORDER =
      Comparator.comparing(Exchange::toll)
          .thenComparingInt(Exchange::waitingMore)
          .thenComparing(Exchange::out, Meeting.BY_PLACE)
          .thenComparing(Exchange::in, Meeting.BY_PLACE)
          .thenComparingLong(Exchange::kin);
}
