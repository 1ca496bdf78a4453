package cz.setkani.model;

/**
 * How many of its own requests of an organisation are met: an exact fraction.
 *
 * @param met own requests met
 * @param asked own requests; 0 for somebody who asked for nothing, which is the whole
 */
public record Share(int met, int asked) implements Comparable<Share> {

  /** The share of somebody who asked for nothing. */
  public static final Share NONE = new Share(0, 0);

  /** The share of somebody who got all of it. */
  public static final Share ALL = new Share(1, 1);

  /** This share with one request more. */
  public Share plus(boolean isMet) {
    return new Share(met + (isMet ? 1 : 0), asked + 1);
  }

  /** Whether there is a request of its own at all. */
  public boolean isAsked() {
    return asked > 0;
  }

  /** The squared number of own requests not met. */
  public long unfairness() {
    long missed = asked - met;
    return missed * missed;
  }

  /** The smaller of two shares; this one where they are equal or the other asked for nothing. */
  public Share least(Share other) {
    if (!isAsked()) {
      return other;
    }
    return other.isAsked() && other.compareTo(this) < 0 ? other : this;
  }

  /** Whether the two are the same fraction. */
  public boolean equalTo(Share other) {
    return compareTo(other) == 0;
  }

  /** Compares the fractions; two that are equal as fractions need not be equal as records. */
  @Override
  public int compareTo(Share other) {
    return Long.compare((long) met * other.asked, (long) other.met * asked);
  }

  /** The fewest of so many own requests that are at least this share; 0 of none. */
  public int of(int ownRequests) {
    return asked == 0 ? 0 : (int) (((long) met * ownRequests + asked - 1) / asked);
  }
}
