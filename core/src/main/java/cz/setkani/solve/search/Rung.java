package cz.setkani.solve.search;

/**
 * One rung of a {@link Ladder}.
 *
 * @param temperature how hot it is
 * @param prices what things cost there
 */
record Rung(double temperature, Prices prices) {

  /** This rung but for the cost of a meeting without a table. */
  Rung withSurplus(int price) {
    return new Rung(temperature, prices.withSurplus(price));
  }
}
