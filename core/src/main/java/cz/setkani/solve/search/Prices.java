package cz.setkani.solve.search;

import cz.setkani.model.Idleness;

/** What idle time and late meetings cost a walker. Temperatures have the same unit. */
public final class Prices {

  /** The cost of a break of somebody who is as free as can be. */
  public static final int BREAK = 64;

  private final int[] perBreak;
  private final int perWaiting;
  private final int perLateness;

  /**
   * Prices of a search for which it is all the same how late meetings are.
   *
   * @param perBreak for each agent the cost of a break
   * @param perWaiting the cost of a waiting round
   */
  public Prices(int[] perBreak, int perWaiting) {
    this(perBreak, perWaiting, 0);
  }

  /**
   * Prices.
   *
   * @param perLateness the cost of each round before a meeting
   */
  Prices(int[] perBreak, int perWaiting, int perLateness) {
    this.perBreak = perBreak;
    this.perWaiting = perWaiting;
    this.perLateness = perLateness;
  }

  /** The cost of somebody's day. */
  int cost(Idleness idleness, int guest, long busy) {
    return perBreak[guest] * idleness.breaks(busy) + perWaiting * idleness.waiting(busy);
  }

  /** What it adds to the cost if the rounds of {@code toggled} become free or busy. */
  int change(Idleness idleness, int guest, long busy, long toggled) {
    long after = busy ^ toggled;
    return perBreak[guest] * (idleness.breaks(after) - idleness.breaks(busy))
        + perWaiting * (idleness.waiting(after) - idleness.waiting(busy));
  }

  /** What it adds to the cost if so many meetings move by so many rounds. */
  int delay(int meetings, int rounds) {
    return perLateness * meetings * rounds;
  }
}
