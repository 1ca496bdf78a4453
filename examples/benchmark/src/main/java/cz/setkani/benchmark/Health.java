package cz.setkani.benchmark;

/** A word on a result. */
public enum Health {
  /** It is proven or published that no better one exists. */
  OPTIMAL,
  /** Not known to be the best, and not known to be bad. */
  WITHIN,
  /** Worse than what is known to be possible. */
  SUSPICIOUS,
  /** The independent check found that a rule is broken. */
  INFEASIBLE;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
