package cz.setkani.solve.graph;

/**
 * Random numbers that are the same on every machine and with every version of Java: SplitMix64
 * (Steele, Lea and Flood, 2014). Not for several threads.
 */
public final class Chance {

  private static final int LOGARITHMS = 4096;
  private static final double[] MINUS_LOG = new double[LOGARITHMS];

  static {
    for (int i = 0; i < LOGARITHMS; i++) {
      MINUS_LOG[i] = -StrictMath.log((i + 0.5) / LOGARITHMS);
    }
  }

  private long state;

  public Chance(long seed) {
    state = seed;
  }

  private long next() {
    long z = state += 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** A whole number from 0 (included) to {@code bound} (excluded). */
  public int below(int bound) {
    return (int) ((next() >>> 32) * bound >>> 32);
  }

  /** Whether something happens that happens once in {@code times}. */
  public boolean oneIn(int times) {
    return below(times) == 0;
  }

  /** One of the set bits of {@code set}, which must not be 0. */
  public int bitOf(long set) {
    long rest = set;
    for (int skip = below(Long.bitCount(set)); skip > 0; skip--) {
      rest &= rest - 1;
    }
    return Long.numberOfTrailingZeros(rest);
  }

  /** A number with an exponential distribution of mean 1, from a table. */
  public double exponential() {
    return MINUS_LOG[below(LOGARITHMS)];
  }

  /** Another source of random numbers, independent of this one. */
  public Chance split() {
    return new Chance(next());
  }
}
