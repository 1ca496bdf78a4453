package cz.setkani.whatif;

/**
 * What can be met at so many tables in so many rounds. What is proven is proven of the priority,
 * not of the number of requests: where priorities differ, a schedule that meets more requests of
 * less priority may exist.
 *
 * @param tables the number of tables, from 1
 * @param rounds the number of rounds, from 1
 * @param requestsMet requests met by the best schedule found
 * @param priorityMet sum of their priorities
 * @param priorityBound what no schedule can exceed
 */
public record Outcome(
    int tables, int rounds, int requestsMet, long priorityMet, long priorityBound) {

  /** Whether no schedule at so many tables in so many rounds can meet a higher priority. */
  public boolean isProvenOptimal() {
    return priorityMet == priorityBound;
  }

  /** Whether it meets as high a priority as another one. */
  public boolean isAsGoodAs(Outcome other) {
    return priorityMet >= other.priorityMet;
  }

  /**
   * This outcome, or what a smaller one reaches: its schedule needs no more tables and rounds, and
   * so is one of this as well.
   */
  Outcome atLeast(Outcome smaller) {
    boolean isMore =
        smaller.priorityMet > priorityMet
            || smaller.priorityMet == priorityMet && smaller.requestsMet > requestsMet;
    return isMore
        ? new Outcome(tables, rounds, smaller.requestsMet, smaller.priorityMet, priorityBound)
        : this;
  }

  /** This outcome, bounded by a larger one: what that cannot exceed, this cannot either. */
  Outcome atMost(Outcome larger) {
    return new Outcome(
        tables, rounds, requestsMet, priorityMet, Math.min(priorityBound, larger.priorityBound));
  }
}
