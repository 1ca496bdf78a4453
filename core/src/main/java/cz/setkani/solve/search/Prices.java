package cz.setkani.solve.search;

import cz.setkani.model.Idleness;

/**
 * What idle time, late meetings and meetings without a table cost a walker. Temperatures have the
 * same unit.
 */
public final class Prices {

  /** The cost of a break of somebody who is as free as can be. */
  public static final int BREAK = 64;

  private static final int DEAR = 3 * BREAK;

  private final int[] perBreak;
  private final int perWaiting;
  private final int perLateness;
  private final int perSurplus;

  /**
   * Prices of a search for which it is all the same how late meetings are, and that leaves no
   * meeting without a table in the end.
   *
   * @param perBreak for each agent the cost of a break
   * @param perWaiting the cost of a waiting round
   */
  public Prices(int[] perBreak, int perWaiting) {
    this(perBreak, perWaiting, 0, DEAR);
  }

  private Prices(int[] perBreak, int perWaiting, int perLateness, int perSurplus) {
    this.perBreak = perBreak;
    this.perWaiting = perWaiting;
    this.perLateness = perLateness;
    this.perSurplus = perSurplus;
  }

  /** These prices, and a cost of each round before a meeting. */
  Prices withLateness(int newPerLateness) {
    return new Prices(perBreak, perWaiting, newPerLateness, perSurplus);
  }

  /** These prices but for the cost of a meeting without a table. */
  Prices withSurplus(int newPerSurplus) {
    return new Prices(perBreak, perWaiting, perLateness, newPerSurplus);
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

  /** The cost of so many meetings without a table. */
  int surplus(int meetings) {
    return perSurplus * meetings;
  }

  /** What it adds to the cost if so many meetings move by so many rounds. */
  int delay(int meetings, int rounds) {
    return perLateness * meetings * rounds;
  }
}
