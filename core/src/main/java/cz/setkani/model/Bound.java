package cz.setkani.model;

/**
 * What no schedule of an event can exceed, whatever it looks like.
 *
 * @param priority the most that the requests can count that are met, by {@link Tiers}
 * @param breaks the fewest breaks that are known to be needed by any schedule that meets requests
 *     of as much priority as the one this bound was found with; 0 if nothing is known
 * @param breaksOfAlike the same for any schedule in which everybody has as many meetings, and as
 *     many of its own requests met, as in that one; never less than {@code breaks}
 * @param breaksOfSame the fewest breaks that are known to be needed by any schedule with the same
 *     meetings as the one this bound was found with, in whatever rounds and teams and at whatever
 *     tables; never less than {@code breaksOfAlike}
 * @param waitingOfSame the fewest waiting rounds that are known to be needed by any schedule with
 *     the same meetings and no more breaks than the one this bound was found with; never less than
 *     {@code breaksOfSame}, for each break has a waiting round
 */
public record Bound(
    long priority, int breaks, int breaksOfAlike, int breaksOfSame, int waitingOfSame) {

  /** A bound that says nothing of breaks. */
  public Bound(long priority) {
    this(priority, 0);
  }

  /** A bound that says nothing more of schedules that are alike than of others. */
  public Bound(long priority, int breaks) {
    this(priority, breaks, breaks, breaks, breaks);
  }
}
