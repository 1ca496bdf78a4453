package cz.setkani.model;

import java.util.function.ToLongFunction;

/**
 * The goals of a schedule, the most important first: the order of the constants is the order of the
 * goals, and stands nowhere else. A goal counts only between schedules that are equal in all before
 * it.
 */
public enum Level {
  /** As many as possible of the requests that must be met. */
  MUST(Worth::must),
  /** As many as possible of the own requests that everybody is guaranteed. */
  GUARANTEED(Worth::guaranteed),
  /** As much priority met as possible, tier by tier. */
  REQUESTS(Worth::priority),
  /** Requests that are not met are spread evenly. */
  FAIRNESS(worth -> -worth.unfairness()),
  /** Few breaks. */
  BREAKS(worth -> -worth.breaks()),
  /** Few waiting rounds in them. */
  WAITING(worth -> -worth.waitingRounds()),
  /** Few changes of the table. */
  TABLE_CHANGES(worth -> -worth.tableChanges()),
  /** Meetings as early as possible, so that the hall empties early. */
  EARLINESS(worth -> -worth.lateness());

  private final ToLongFunction<Worth> measure;

  Level(ToLongFunction<Worth> measure) {
    this.measure = measure;
  }

  /** How good a schedule is at this goal: the more, the better; positive or negative. */
  public long of(Worth worth) {
    return measure.applyAsLong(worth);
  }
}
