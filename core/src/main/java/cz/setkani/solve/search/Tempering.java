package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import java.util.function.BooleanSupplier;

/**
 * Parallel tempering (Swendsen and Wang, 1986; Geyer, 1991): several walkers on rungs from hot to
 * cold, who now and then change places with their neighbours, so that what a hot one finds by
 * chance a cold one can bring to an end. The rungs differ in what idle time costs as well as in
 * temperature (Fukunishi, Watanabe and Takada, 2002). Memory O(rungs * (pairs + agents * rounds)).
 */
final class Tempering {

  private static final int RUNGS = 6;
  private static final int MOVES_PER_TURN = 2000;
  private static final int MOVES_PER_LOOK = 8;

  private final Walker[] walkers = new Walker[RUNGS];
  private final Rung[] rungs = new Rung[RUNGS];
  private final Chance chance;
  private final Best best;
  private final Crowding crowding = new Crowding();
  private boolean isEven;

  /** Starts all walkers from the best. */
  Tempering(Assignment assignment, Best best, Chance chance) {
    this.best = best;
    this.chance = chance;
    Ladder ladder = new Ladder(assignment);
    for (int i = 0; i < RUNGS; i++) {
      Assignment copy = new Assignment(assignment.problem());
      copy.restore(best.rounds());
      rungs[i] = ladder.rung(i / (RUNGS - 1.0)).withSurplus(crowding.price());
      walkers[i] = new Walker(copy, chance, rungs[i].prices());
    }
  }

  /** Makes so many moves in all, unless the best has nobody waiting or a stop is wanted. */
  void run(long moves, BooleanSupplier stopped) {
    for (long done = 0;
        done < moves && best.hasWaiting() && !stopped.getAsBoolean();
        done += RUNGS * MOVES_PER_TURN) {
      for (int i = 0; i < RUNGS; i++) {
        turn(walkers[i], rungs[i].temperature());
      }
      changePlaces();
      if (crowding.look(walkers[RUNGS - 1])) {
        setPrices();
      }
    }
  }

  private void setPrices() {
    for (int i = 0; i < RUNGS; i++) {
      rungs[i] = rungs[i].withSurplus(crowding.price());
      walkers[i].setPrices(rungs[i].prices());
    }
  }

  private void turn(Walker walker, double temperature) {
    for (int look = 0; look < MOVES_PER_TURN / MOVES_PER_LOOK; look++) {
      for (int move = 0; move < MOVES_PER_LOOK; move++) {
        walker.move(temperature);
      }
      best.offer(walker);
    }
  }

  /** Even and odd pairs of neighbours in turn, quicker than all of them (Syed et al., 2022). */
  private void changePlaces() {
    isEven = !isEven;
    for (int i = isEven ? RUNGS - 1 : RUNGS - 2; i > 0; i -= 2) {
      if (lossOfChange(i) <= chance.exponential()) {
        Walker up = walkers[i];
        walkers[i] = walkers[i - 1];
        walkers[i - 1] = up;
        walkers[i].setPrices(rungs[i].prices());
        walkers[i - 1].setPrices(rungs[i - 1].prices());
      }
    }
  }

  /**
   * What is lost, in temperatures, if the walkers of a rung and of the hotter one change places.
   */
  private double lossOfChange(int rung) {
    Prices cold = rungs[rung].prices();
    Prices hot = rungs[rung - 1].prices();
    Walker below = walkers[rung];
    Walker above = walkers[rung - 1];
    return (above.cost(cold) - below.cost(cold)) / rungs[rung].temperature()
        + (below.cost(hot) - above.cost(hot)) / rungs[rung - 1].temperature();
  }
}
