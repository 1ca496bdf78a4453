package cz.setkani.solve.search;

import cz.setkani.model.Level;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One line of a search: a {@link Cooling}, then as much {@link Tempering} as is wanted, with a
 * polish after each. Climbers share nothing, so that each can have a thread of its own.
 */
final class Climber {

  private static final int POLISH_SHARE = 8;

  private final Assignment assignment;
  private final Chance chance;
  private final Best best;
  private final Cooling cooling;
  private Optional<Tempering> tempering = Optional.empty();

  /**
   * A climber.
   *
   * @param assignment where it starts; it works on it
   */
  Climber(Assignment assignment, Chance chance) {
    this.assignment = assignment;
    this.chance = chance;
    best = new Best(assignment, Level.WAITING);
    cooling = new Cooling(assignment, best, chance);
  }

  /** The best that it has seen, or that was given to it. */
  Best best() {
    return best;
  }

  /** Cools down once over so many moves. */
  void cool(long moves, BooleanSupplier stopped) {
    cooling.run(moves, stopped);
  }

  /** Makes so many moves of tempering, then polishes the best. */
  void temper(long moves, BooleanSupplier stopped) {
    if (tempering.isEmpty()) {
      tempering = Optional.of(new Tempering(assignment, best, chance));
    }
    tempering.get().run(moves, stopped);
    polish(moves / POLISH_SHARE, stopped);
  }

  /** Polishes the best with so many moves. */
  void polish(long moves, BooleanSupplier stopped) {
    cooling.polish(moves, stopped);
  }

  /** Lets the same pairs meet from now on; it does not temper any more. */
  void keepMeetings() {
    cooling.keepMeetings();
  }
}
