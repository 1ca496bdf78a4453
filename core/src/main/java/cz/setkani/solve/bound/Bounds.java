package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Assignment;

/**
 * What no schedule of a problem can exceed.
 *
 * @param priority the highest priority that could be met
 * @param unfairness the lowest unfairness of a schedule that meets exactly {@code priority}
 */
public record Bounds(long priority, long unfairness) {

  /** Whether an assignment meets as much priority as possible. */
  public boolean isPriorityReachedBy(Assignment assignment) {
    return assignment.priority() >= priority;
  }

  /** Whether an assignment is the best on both levels. */
  public boolean areReachedBy(Assignment assignment) {
    return isPriorityReachedBy(assignment) && assignment.unfairness() <= unfairness;
  }

  /** The tighter of two bounds; what is known of the unfairness holds at its own priority only. */
  public Bounds and(Bounds other) {
    if (priority != other.priority) {
      return priority < other.priority ? this : other;
    }
    return new Bounds(priority, Math.max(unfairness, other.unfairness));
  }
}
