package cz.setkani.model;

import java.util.Arrays;
import java.util.List;

/**
 * Breaks and waiting rounds: the rounds without a meeting between two meetings of one date. From
 * one date to the next nobody waits. Sets of rounds are bits; bit 0 is round 1. Immutable.
 */
public final class Idleness {

  /** Where all rounds are on one date. */
  public static final Idleness OF_ONE_DATE = new Idleness(new long[0]);

  /** For each date its rounds; none where there is one date. */
  private final long[] dates;

  private Idleness(long[] dates) {
    this.dates = dates;
  }

  /** What waiting is on the dates of a day. */
  public static Idleness of(Day day) {
    List<Rounds> dates = day.roundsOfDates();
    return dates.size() == 1
        ? OF_ONE_DATE
        : new Idleness(dates.stream().mapToLong(Rounds::bits).toArray());
  }

  /** {@return whether all rounds are on one date} */
  public boolean isOfOneDate() {
    return dates.length == 0;
  }

  /**
   * {@return the rounds of the date that a round is on; all rounds there can be if there is one
   * date}
   *
   * @param round the number of the round, from 0
   */
  public long dateOf(int round) {
    return isOfOneDate()
        ? -1L
        : Arrays.stream(dates).filter(date -> (date >>> round & 1) != 0).sum();
  }

  /**
   * {@return the number of maximal runs of rounds without a meeting between two meetings of a date}
   *
   * @param busy the rounds with a meeting
   */
  public int breaks(long busy) {
    return isOfOneDate()
        ? breaksOfDate(busy)
        : Arrays.stream(dates).mapToInt(date -> breaksOfDate(busy & date)).sum();
  }

  /**
   * {@return the number of rounds in those runs}
   *
   * @param busy the rounds with a meeting
   */
  public int waiting(long busy) {
    return isOfOneDate()
        ? waitingOfDate(busy)
        : Arrays.stream(dates).mapToInt(date -> waitingOfDate(busy & date)).sum();
  }

  private static int breaksOfDate(long busy) {
    return busy == 0 ? 0 : Long.bitCount(busy & ~(busy << 1)) - 1;
  }

  private static int waitingOfDate(long busy) {
    return busy == 0
        ? 0
        : Long.SIZE
            - Long.numberOfLeadingZeros(busy)
            - Long.numberOfTrailingZeros(busy)
            - Long.bitCount(busy);
  }
}
