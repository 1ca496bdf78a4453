package cz.setkani.solve.search;

/**
 * The price of a meeting without a table. It follows a walker, so that this one has a table for
 * every meeting about half of the time: it can step over the limit as often as is of use.
 */
final class Crowding {

  private static final int STEP = Prices.BREAK / 5;
  private static final int MOST = 12 * STEP;
  private static final int LOOKS = 4;

  private int price = STEP;
  private int looks;
  private int crowded;

  /** The present price. */
  int price() {
    return price;
  }

  /**
   * Looks at the walker.
   *
   * @return whether the price is another one than before
   */
  boolean look(Walker walker) {
    crowded += walker.surplus() > 0 ? 1 : 0;
    looks++;
    if (looks < LOOKS) {
      return false;
    }
    int before = price;
    if (crowded * 3 > LOOKS * 2) {
      price = Math.min(MOST, price + STEP);
    } else if (crowded * 3 < LOOKS) {
      price = Math.max(STEP, price - STEP);
    }
    looks = 0;
    crowded = 0;
    return price != before;
  }
}
