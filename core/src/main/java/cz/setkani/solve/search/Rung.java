package cz.setkani.solve.search;

/**
 * One rung of a {@link Ladder}.
 *
 * @param temperature how hot it is
 * @param prices what idle time costs there
 */
record Rung(double temperature, Prices prices) {}
