package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983): one walker whose temperature falls
 * geometrically.
 */
final class Cooling {

  private static final int MOVES_PER_TEMPERATURE = 16;
  private static final double HOT = 0.6 * Prices.BREAK;
  private static final double WARM = 0.2 * Prices.BREAK;
  private static final double COLD = 0.08 * Prices.BREAK;
  private static final int PER_WAITING = 2;

  private final Walker walker;
  private final Best best;

  Cooling(Assignment assignment, Best best, Chance chance) {
    this.best = best;
    int[] perBreak = new int[assignment.problem().agents];
    Arrays.fill(perBreak, Prices.BREAK);
    walker = new Walker(assignment, chance, new Prices(perBreak, PER_WAITING));
  }

  /** Cools down once over so many moves, from the present timetable. */
  void run(long moves, BooleanSupplier stopped) {
    cool(HOT, moves, stopped);
  }

  /** Looks for something better close to the best. */
  void polish(long moves, BooleanSupplier stopped) {
    walker.restart(best.rounds());
    cool(WARM, moves, stopped);
  }

  void keepMeetings() {
    walker.keepMeetings();
  }

  private void cool(double hot, long moves, BooleanSupplier stopped) {
    long temperatures = Math.max(1, moves / MOVES_PER_TEMPERATURE);
    double factor = StrictMath.pow(COLD / hot, 1.0 / temperatures);
    double temperature = hot;
    for (long i = 0; i < temperatures && best.hasWaiting() && !stopped.getAsBoolean(); i++) {
      for (int move = 0; move < MOVES_PER_TEMPERATURE; move++) {
        walker.move(temperature);
      }
      best.offer(walker);
      temperature *= factor;
    }
  }
}
