package cz.setkani.solve.search;

import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The state of one search: the assignment that its steps work on. The first step is a {@link
 * Cooling}; each other one is some {@link Tempering}, half as much again as in the step before, and
 * a polish. After each step the assignment is the best that was seen.
 */
public final class Search {

  private static final int LEAST_MOVES = 60_000;
  private static final int MOST_MOVES = 600_000;
  private static final int MOVES_PER_PAIR = 200;
  private static final int POLISH_SHARE = 8;

  private final Assignment assignment;
  private final Bounds bounds;
  private final BooleanSupplier stopped;
  private final Chance chance;
  private final Best best;
  private final Cooling cooling;
  private Optional<Tempering> tempering = Optional.empty();
  private long moves;
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
    chance = new Chance(seed);
    best = new Best(assignment);
    cooling = new Cooling(assignment, best, chance);
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
    return best.breaks();
  }

  public int waitingRounds() {
    return best.waiting();
  }

  /** The number of steps done. */
  public int steps() {
    return steps;
  }

  /** Whether priority and unfairness stand at their bounds, and nobody waits between meetings. */
  public boolean isPerfect() {
    return bounds.areReachedBy(assignment) && best.waiting() == 0;
  }

  /** Whether no further step is wanted. */
  public boolean isOver() {
    return best.waiting() == 0 || stopped.getAsBoolean();
  }

  /** Does the next step. */
  public void step() {
    if (steps == 0) {
      cooling.run(moves, stopped);
    } else {
      temper();
      cooling.polish(moves / POLISH_SHARE, stopped);
    }
    assignment.restore(best.rounds());
    moves += moves / 2;
    steps++;
  }

  private void temper() {
    if (tempering.isEmpty()) {
      tempering = Optional.of(new Tempering(assignment, best, chance));
    }
    tempering.get().run(moves, stopped);
  }
}
