package cz.setkani.solve.search;

/** What idle time costs a walker. Temperatures have the same unit. */
public final class Prices {

  /** The cost of a break of an organisation that is as free as can be. */
  public static final int BREAK = 64;

  private final int[] perBreak;
  private final int perWaiting;

  /**
   * Prices.
   *
   * @param perBreak for each organisation the cost of a break
   * @param perWaiting the cost of a waiting round
   */
  public Prices(int[] perBreak, int perWaiting) {
    this.perBreak = perBreak;
    this.perWaiting = perWaiting;
  }

  /** The cost of an organisation's day. */
  int cost(int organisation, long busy) {
    return perBreak[organisation] * Comfort.breaks(busy) + perWaiting * Comfort.waiting(busy);
  }

  /** What it adds to the cost if the rounds of {@code toggled} become free or busy. */
  int change(int organisation, long busy, long toggled) {
    long after = busy ^ toggled;
    return perBreak[organisation] * (Comfort.breaks(after) - Comfort.breaks(busy))
        + perWaiting * (Comfort.waiting(after) - Comfort.waiting(busy));
  }
}
