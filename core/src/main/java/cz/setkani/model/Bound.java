package cz.setkani.model;

/**
 * What no schedule of an event can exceed, whatever it looks like.
 *
 * @param priority the most that the requests can count that are met, by {@link Tiers}
 * @param breaks the fewest breaks that are known to be needed by any schedule that meets requests
 *     of as much priority as the one this bound was found with; 0 if nothing is known
 */
public record Bound(long priority, int breaks) {

  /** A bound that says nothing of breaks. */
  public Bound(long priority) {
    this(priority, 0);
  }
}
