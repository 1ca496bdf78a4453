package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Raises the value by many small steps, most of which change nothing of it: a pair that waits takes
 * a round by chance, or one that one of the two has free, if the meetings in its way count no more
 * than it does, and these wait instead (partial colouring; Morgenstern, 1996); now and then a Kempe
 * exchange moves meetings to other rounds. A loss is taken rarely, and ever more rarely (annealing;
 * Kirkpatrick, Gelatt and Vecchi, 1983). O(d) a step for d pairs of an organisation, but for the
 * exchanges. Fairness is not looked at.
 */
final class PlateauWalk {

  private static final int EXCHANGE_ONE_IN = 10;
  private static final int GAP_ONE_IN = 2;
  private static final double HOT = 0.2;
  private static final double COLD = 0.05;
  private static final int STEPS_BETWEEN_QUESTIONS = 1024;

  private final Assignment assignment;
  private final Problem problem;
  private final Chance random;
  private final BooleanSupplier stopped;
  private final Waiting waiting;
  private final Victims victims;
  private final KempeComponent component;
  private long[] open;

  PlateauWalk(Assignment assignment, Chance random, BooleanSupplier stopped) {
    this.assignment = assignment;
    this.random = random;
    this.stopped = stopped;
    problem = assignment.problem();
    waiting = new Waiting(assignment);
    victims = new Victims(assignment, random, pair -> false);
    component = new KempeComponent(assignment);
  }

  /**
   * Walks until the bound is reached, and goes back to the best assignment on the way.
   *
   * @param rounds for each pair the rounds that it may take
   */
  void run(long[] rounds, long steps, long bound) {
    open = rounds.clone();
    Arrays.setAll(open, pair -> rounds[pair] & problem.possible[pair]);
    assignment.mark();
    waiting.collect();
    int[] best = assignment.snapshot();
    long most = assignment.value();
    for (long step = 0; step < steps && most < bound && !waiting.isEmpty(); step++) {
      if (step % STEPS_BETWEEN_QUESTIONS == 0 && stopped.getAsBoolean()) {
        break;
      }
      step((HOT + (COLD - HOT) * step / steps) * random.exponential());
      if (assignment.value() > most) {
        most = assignment.value();
        assignment.renew(best);
      }
    }
    assignment.restore(best);
  }

  private void step(double loss) {
    if (random.oneIn(EXCHANGE_ONE_IN)) {
      exchange();
    } else if (random.oneIn(GAP_ONE_IN)) {
      fillGap(loss);
    } else {
      int pair = waiting.any(random);
      if (open[pair] != 0) {
        enter(pair, random.bitOf(open[pair]), loss);
      }
    }
  }

  /** Gives a team a meeting in a round that it has free. */
  private void fillGap(double loss) {
    int v = random.below(problem.teams);
    long free = problem.present[v] & ~assignment.busy(v);
    int[] around = problem.pairsOfTeam[v];
    if (free == 0 || around.length == 0) {
      return;
    }
    int round = random.bitOf(free);
    int offset = random.below(around.length);
    for (int i = 0; i < around.length; i++) {
      int pair = around[(i + offset) % around.length];
      if (waiting.has(pair) && (open[pair] >>> round & 1) != 0 && enter(pair, round, loss)) {
        return;
      }
    }
  }

  /** Puts a pair into a round, if no more than {@code loss} is lost. */
  private boolean enter(int pair, int round, double loss) {
    if (problem.hasBonus) {
      return enterByValue(pair, round, loss);
    }
    double most = problem.value[pair] + loss;
    boolean canEnter =
        victims.collectBusy(pair, round)
            && victims.value() <= most
            && victims.collect(pair, round)
            && victims.value() <= most;
    if (canEnter) {
      for (int i = 0; i < victims.count(); i++) {
        assignment.remove(victims.get(i));
        waiting.add(victims.get(i));
      }
      assignment.put(pair, round);
      waiting.remove(pair);
      assignment.mark();
    }
    return canEnter;
  }

  /** The same where what a meeting is worth depends on the others: puts it in to see. */
  private boolean enterByValue(int pair, int round, double loss) {
    if (!victims.collect(pair, round)) {
      return false;
    }
    long before = assignment.value();
    for (int i = 0; i < victims.count(); i++) {
      assignment.remove(victims.get(i));
    }
    assignment.put(pair, round);
    boolean canEnter = before - assignment.value() <= loss;
    if (canEnter) {
      for (int i = 0; i < victims.count(); i++) {
        waiting.add(victims.get(i));
      }
      waiting.remove(pair);
      assignment.mark();
    } else {
      assignment.undo();
    }
    return canEnter;
  }

  private void exchange() {
    int v = random.below(problem.teams);
    long busy = assignment.busy(v);
    long free = problem.present[v] & ~busy;
    if (busy == 0 || free == 0) {
      return;
    }
    int x = random.bitOf(busy);
    int y = random.bitOf(free);
    if (problem.rest.isLimiting()) {
      long movable = problem.rest.movable(busy, y);
      if (movable == 0) {
        return;
      }
      x = random.bitOf(movable);
    }
    if (component.find(assignment.pairAt(v, x), x, y) && component.fitsTables(0, x)) {
      component.flip();
      assignment.mark();
    }
  }
}
