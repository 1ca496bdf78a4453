package cz.setkani.model;

/** What a schedule is to be best at; whatever is guaranteed goes before either. */
public enum Goal {
  /** As many requests met as possible, by priority; then fair. */
  MOST,
  /**
   * The least satisfied organisation gets as large a share of its own requests as possible, then
   * the next one, as far as that can be computed; then as many requests met as possible.
   */
  FAIR
}
