package cz.setkani.solve.search;

import cz.setkani.model.Level;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Moves meetings to earlier rounds, where that costs nothing else: simulated annealing as in {@link
 * Cooling}, but that each round before a meeting costs a little, and that it cools down until that
 * is settled as well.
 */
final class Hurry {

  private static final int MOVES_PER_TEMPERATURE = 16;
  private static final double HOT = 0.6 * Prices.BREAK;
  private static final double COLD = 0.008 * Prices.BREAK;
  private static final int PER_WAITING = 8;
  private static final int PER_LATENESS = 6;

  private final Best best;
  private final Walker walker;

  /**
   * Starts from a timetable.
   *
   * @param assignment where it starts; it works on it
   * @param keepsMeetings whether the same pairs are to meet
   */
  Hurry(Assignment assignment, Chance chance, boolean keepsMeetings) {
    best = new Best(assignment, Level.EARLINESS);
    int[] perBreak = new int[assignment.problem().agents];
    Arrays.fill(perBreak, Prices.BREAK);
    Prices prices = new Prices(perBreak, PER_WAITING).withLateness(PER_LATENESS);
    walker = new Walker(assignment, chance, prices);
    if (keepsMeetings) {
      walker.keepMeetings();
    }
  }

  /** Cools down over so many moves, and goes back to the best that was seen. */
  void run(long moves, BooleanSupplier stopped) {
    long temperatures = Math.max(1, moves / MOVES_PER_TEMPERATURE);
    double factor = StrictMath.pow(COLD / HOT, 1.0 / temperatures);
    double temperature = HOT;
    for (long i = 0; i < temperatures && !stopped.getAsBoolean(); i++) {
      for (int move = 0; move < MOVES_PER_TEMPERATURE; move++) {
        walker.move(temperature);
      }
      best.offer(walker);
      temperature *= factor;
    }
    walker.assignment().restore(best.rounds());
    Shifts.make(walker.assignment());
  }
}
