package cz.setkani.model;

import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * A set of rounds, numbered from 1 to {@link #MOST}. All operations take constant time but for
 * {@link #stream()} and {@link #toString()}, which are linear in the highest round.
 *
 * @param bits bit {@code r - 1} is set when round {@code r} belongs to the set
 */
public record Rounds(long bits) {

  /** The highest round that an event may have. */
  public static final int MOST = 60;

  /** The set without a round. */
  public static final Rounds NONE = new Rounds(0);

  /**
   * @throws IllegalArgumentException if a bit above round {@link #MOST} is set
   */
  public Rounds {
    if (bits >>> MOST != 0) {
      throw new IllegalArgumentException(
          "The bits (%x) must lie within %d rounds.".formatted(bits, MOST));
    }
  }

  /**
   * The rounds from {@code first} to {@code last}, both included; none if {@code last < first}.
   *
   * @throws IllegalArgumentException if the range is not empty and leaves 1..{@link #MOST}
   */
  public static Rounds range(int first, int last) {
    if (last < first) {
      return NONE;
    }
    if (first < 1 || last > MOST) {
      throw new IllegalArgumentException(
          "The rounds (%d-%d) must lie within 1-%d.".formatted(first, last, MOST));
    }
    return new Rounds(((1L << (last - first + 1)) - 1) << (first - 1));
  }

  /** All rounds from 1 to {@code count}. */
  public static Rounds first(int count) {
    return range(1, count);
  }

  /** The set of the given rounds. */
  public static Rounds of(int... rounds) {
    Rounds set = NONE;
    for (int round : rounds) {
      set = set.or(range(round, round));
    }
    return set;
  }

  /** Whether a round belongs to the set; {@code false} for numbers that are no rounds. */
  public boolean contains(int round) {
    return round >= 1 && round <= MOST && (bits >>> (round - 1) & 1) != 0;
  }

  /** The number of rounds. */
  public int size() {
    return Long.bitCount(bits);
  }

  /** Whether no round belongs to the set. */
  public boolean isEmpty() {
    return bits == 0;
  }

  /** The rounds that belong to both sets. */
  public Rounds and(Rounds other) {
    return new Rounds(bits & other.bits);
  }

  /** The rounds that belong to one of the sets at least. */
  public Rounds or(Rounds other) {
    return new Rounds(bits | other.bits);
  }

  /** The rounds of this set that do not belong to the other one. */
  public Rounds minus(Rounds other) {
    return new Rounds(bits & ~other.bits);
  }

  /** The rounds in rising order. */
  public IntStream stream() {
    return IntStream.rangeClosed(1, MOST).filter(this::contains);
  }

  /** The rounds as people write them: {@code 1-3, 5}; empty for none. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ");
    int round = 1;
    while (round <= MOST) {
      int last = round;
      while (contains(last)) {
        last++;
      }
      if (last > round) {
        text.add(last - 1 == round ? "" + round : round + "-" + (last - 1));
      }
      round = last + 1;
    }
    return text.toString();
  }
}
