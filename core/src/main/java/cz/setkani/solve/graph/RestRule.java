package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Rounds;

/**
 * How many meetings running an organisation may have: of so many neighbouring rounds and one more,
 * between which there is no pause, at least one is free. Sets of rounds are bits; bit r is round r.
 * Immutable.
 */
public final class RestRule {

  /** No limit. */
  static final RestRule NONE = new RestRule(Rounds.MOST, 0, 0);

  private final int most;

  /** The first rounds of those runs of {@code most + 1} rounds that no pause interrupts. */
  private final long starts;

  /** The rounds that a pause follows. */
  private final long pauses;

  private RestRule(int most, long starts, long pauses) {
    this.most = most;
    this.starts = starts;
    this.pauses = pauses;
  }

  /** The rule of an event. */
  public static RestRule of(Event event) {
    int most = event.maxInARow();
    if (most >= event.roundCount()) {
      return NONE;
    }
    long pauses = event.day().beforeRests().bits();
    long starts = 0;
    for (int first = 0; first + most < event.roundCount(); first++) {
      boolean isInterrupted = (pauses >>> first & (1L << most) - 1) != 0;
      starts |= isInterrupted ? 0 : 1L << first;
    }
    return starts == 0 ? NONE : new RestRule(most, starts, pauses);
  }

  /** Whether there is a run of rounds that somebody must not be busy in all along. */
  public boolean isLimiting() {
    return starts != 0;
  }

  /** Whether a meeting in a round can be one too many after those in the round before. */
  public boolean runsOnInto(int round) {
    return round > 0 && (pauses >>> round - 1 & 1) == 0;
  }

  /** The most meetings running. */
  public int most() {
    return most;
  }

  /** Whether an organisation that is busy in these rounds has too many meetings running. */
  public boolean isBrokenBy(long busy) {
    return starts != 0 && tooLong(busy) != 0;
  }

  /** The first rounds of the runs of one meeting too many; O(log most). */
  public long tooLong(long busy) {
    long run = busy;
    int length = 1;
    while (2 * length <= most + 1) {
      run &= run >>> length;
      length *= 2;
    }
    return run & run >>> most + 1 - length & starts;
  }

  /**
   * Of the rounds other than {@code kept}, in which all runs of one meeting too many meet, those of
   * which one must become free: those in all runs, or if there is none, those of the first run.
   */
  public long culprits(long busy, int kept) {
    long others = ~(1L << kept);
    long inAll = inAllRuns(busy) & others;
    long first = (1L << most + 1) - 1 << Long.numberOfTrailingZeros(tooLong(busy));
    return inAll != 0 ? inAll : first & others;
  }

  /** The busy rounds out of any of which somebody can move to a free one. */
  public long movable(long busy, int free) {
    long after = busy | 1L << free;
    return isBrokenBy(after) ? inAllRuns(after) & busy : busy;
  }

  /** The rounds that all runs of one meeting too many have in common. */
  private long inAllRuns(long busy) {
    long starts = tooLong(busy);
    long run = (1L << most + 1) - 1;
    return run << Long.numberOfTrailingZeros(starts)
        & run << Long.SIZE - 1 - Long.numberOfLeadingZeros(starts);
  }

  /** Of some free rounds, those that somebody can have besides the busy ones. */
  public long allowed(long free, long busy) {
    if (starts == 0) {
      return free;
    }
    long allowed = free;
    for (long left = free; left != 0; left &= left - 1) {
      long round = left & -left;
      allowed ^= tooLong(busy | round) != 0 ? round : 0;
    }
    return allowed;
  }

  /** The most of these rounds that one organisation can be busy in; O(rounds). */
  public int most(long rounds) {
    long busy = 0;
    for (long left = rounds; left != 0; left &= left - 1) {
      long more = busy | left & -left;
      busy = isBrokenBy(more) ? busy : more;
    }
    return Long.bitCount(busy);
  }
}
