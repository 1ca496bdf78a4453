package cz.setkani.solve.search;

import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import java.util.function.BooleanSupplier;

/**
 * The state of one search: the assignment that its steps work on. Each step is one run of {@link
 * Annealing}, half as long again as the one before.
 */
public final class Search {

  private static final int LEAST_MOVES = 60_000;
  private static final int MOST_MOVES = 600_000;
  private static final int MOVES_PER_PAIR = 200;

  private final Assignment assignment;
  private final Bounds bounds;
  private final BooleanSupplier stopped;
  private final Annealing annealing;
  private int moves;
  private int steps;

  /**
   * A search from an assignment.
   *
   * @param stopped whether to end soon
   */
  public Search(Assignment assignment, Bounds bounds, long seed, BooleanSupplier stopped) {
    this.assignment = assignment;
    this.bounds = bounds;
    this.stopped = stopped;
    moves =
        Math.max(LEAST_MOVES, Math.min(MOST_MOVES, MOVES_PER_PAIR * assignment.problem().pairs()));
    annealing = new Annealing(assignment, new Chance(seed));
  }

  /** The assignment in its present state. */
  public Assignment assignment() {
    return assignment;
  }

  /** The bounds of the first two levels. */
  public Bounds bounds() {
    return bounds;
  }

  public int breaks() {
    return annealing.breaks();
  }

  public int waitingRounds() {
    return annealing.waiting();
  }

  /** The number of steps done. */
  public int steps() {
    return steps;
  }

  /** Whether priority and unfairness stand at their bounds, and nobody waits between meetings. */
  public boolean isPerfect() {
    return bounds.areReachedBy(assignment) && annealing.waiting() == 0;
  }

  /** Whether no further step is wanted. */
  public boolean isOver() {
    return annealing.waiting() == 0 || stopped.getAsBoolean();
  }

  /** Does the next step. */
  public void step() {
    annealing.run(moves, stopped);
    moves += moves / 2;
    steps++;
  }
}
