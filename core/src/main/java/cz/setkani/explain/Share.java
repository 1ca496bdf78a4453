package cz.setkani.explain;

/**
 * How many of its own requests of an organisation are met: an exact fraction.
 *
 * @param met own requests met
 * @param asked own requests
 */
record Share(int met, int asked) {

  /** The share of somebody who asked for nothing. */
  static final Share NONE = new Share(0, 0);

  Share plus(boolean isMet) {
    return new Share(met + (isMet ? 1 : 0), asked + 1);
  }

  boolean isAsked() {
    return asked > 0;
  }

  /** The squared number of own requests not met. */
  long unfairness() {
    long missed = asked - met;
    return missed * missed;
  }

  /** The smaller of two shares; this one where they are equal or the other asked for nothing. */
  Share least(Share other) {
    if (!isAsked()) {
      return other;
    }
    return other.isAsked() && (long) other.met * asked < (long) met * other.asked ? other : this;
  }

  /** Whether the two are the same fraction. */
  boolean equalTo(Share other) {
    return (long) met * other.asked == (long) other.met * asked;
  }
}
