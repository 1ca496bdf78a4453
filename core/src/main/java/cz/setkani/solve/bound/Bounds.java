package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Assignment;

/**
 * What no schedule of a problem can exceed.
 *
 * @param value the highest value that could be reached: the priority met, and what own requests met
 *     are worth beyond it
 * @param unfairness the lowest unfairness of a schedule that reaches exactly {@code value}
 */
public record Bounds(long value, long unfairness) {

  /** Whether an assignment has as much value as possible. */
  public boolean isValueReachedBy(Assignment assignment) {
    return assignment.value() >= value;
  }

  /** Whether an assignment is the best on both levels. */
  public boolean areReachedBy(Assignment assignment) {
    return isValueReachedBy(assignment) && assignment.unfairness() <= unfairness;
  }

  /** The tighter of two bounds; what is known of the unfairness holds at its own value only. */
  public Bounds and(Bounds other) {
    if (value != other.value) {
      return value < other.value ? this : other;
    }
    return new Bounds(value, Math.max(unfairness, other.unfairness));
  }
}
