package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;
import java.util.function.BooleanSupplier;

/**
 * Finds rounds for a given set of pairs, where they fit but just. A pair without a round takes one
 * that one of its organisations has free, and pushes out the meeting that the other has there; the
 * one pushed out is put in by {@link Insertion}, or pushes on. So a hole wanders through the
 * colouring until it closes.
 */
final class Recolouring {

  private static final int LOCKED = 1000;
  private static final int PUSH_ONE_IN = 20;

  private final Assignment assignment;
  private final Problem problem;
  private final KempeComponent component;
  private final BooleanSupplier stopped;
  private final Insertion insertion;
  private final Chance random;
  private final int[] open;
  private final Victims victims;
  private final Victims bestVictims;
  private int openCount;

  Recolouring(Assignment assignment, Chance random, BooleanSupplier stopped) {
    this.stopped = stopped;
    this.assignment = assignment;
    this.random = random;
    problem = assignment.problem();
    insertion = new Insertion(assignment);
    component = new KempeComponent(assignment);
    open = new int[problem.pairs()];
    victims = new Victims(assignment, random, pair -> false);
    bestVictims = new Victims(assignment, random, pair -> false);
  }

  /**
   * Takes out every pair that is not wanted, and tries to put in every one that is.
   *
   * @param wanted which pairs are wanted, all locked ones among them; of no organisation more than
   *     it can have meetings
   * @param steps how often a pair may push out others
   * @return whether all wanted pairs have a round
   */
  boolean run(boolean[] wanted, int steps) {
    assignment.limitTables(false);
    boolean placed = RoundRobin.fits(problem) ? placeAtOnce(wanted) : place(wanted, steps);
    boolean balanced = new Balance(assignment).run();
    if (!balanced) {
      dropSurplus();
    }
    assignment.limitTables(true);
    return placed && balanced;
  }

  private boolean placeAtOnce(boolean[] wanted) {
    for (int pair = 0; pair < wanted.length; pair++) {
      if (assignment.round(pair) != Assignment.NONE) {
        assignment.remove(pair);
      }
    }
    RoundRobin.fill(assignment, wanted);
    return true;
  }

  private void dropSurplus() {
    for (int round = 0; round < problem.rounds; round++) {
      for (int surplus = assignment.used(round) - problem.tablesIn[round]; surplus > 0; surplus--) {
        drop(round);
      }
    }
  }

  private void drop(int round) {
    int pair = assignment.anyMeeting(round, random);
    if (pair != Assignment.NONE) {
      assignment.remove(pair);
    }
  }

  private boolean place(boolean[] wanted, int steps) {
    openCount = 0;
    for (int pair = 0; pair < wanted.length; pair++) {
      boolean has = assignment.round(pair) != Assignment.NONE;
      if (has && !wanted[pair] && !problem.isLocked(pair)) {
        assignment.remove(pair);
      } else if (!has && wanted[pair]) {
        open[openCount++] = pair;
      }
    }
    for (int step = 0; openCount > 0 && step < steps && !isOver(step); step++) {
      int chosen = random.below(openCount);
      int pair = open[chosen];
      open[chosen] = open[--openCount];
      if (!insertion.insert(pair)) {
        if (random.oneIn(PUSH_ONE_IN) || !turn(pair)) {
          push(pair);
        } else {
          open[openCount++] = pair;
        }
      }
      assignment.mark();
    }
    return openCount == 0;
  }

  private boolean isOver(int step) {
    return step % 64 == 0 && stopped.getAsBoolean();
  }

  /** Exchanges a round that one of the two has free with another, so that other chains arise. */
  private boolean turn(int pair) {
    int v = problem.pairAgents[pair][random.oneIn(2) ? 0 : 1];
    long free = problem.present[v] & ~assignment.busy(v);
    long busy = assignment.busy(v);
    if (free == 0 || busy == 0) {
      return false;
    }
    int x = random.bitOf(busy);
    int y = random.bitOf(free);
    if (!component.find(assignment.pairAt(v, x), x, y)) {
      return false;
    }
    component.flip();
    return true;
  }

  private void push(int pair) {
    if (problem.rest.isLimiting() || !problem.isUnordered) {
      pushAll(pair);
      return;
    }
    int best = Assignment.NONE;
    int fewest = Integer.MAX_VALUE;
    int ties = 0;
    for (long rest = problem.possible[pair]; rest != 0; rest &= rest - 1) {
      int round = Long.numberOfTrailingZeros(rest);
      int pushed = countInTheWay(pair, round);
      if (pushed <= fewest) {
        ties = pushed < fewest ? 1 : ties + 1;
        fewest = pushed;
        best = random.oneIn(ties) ? round : best;
      }
    }
    if (best == Assignment.NONE || fewest >= LOCKED) {
      open[openCount++] = pair;
      return;
    }
    for (int agent : problem.pairAgents[pair]) {
      pushOut(assignment.pairAt(agent, best));
    }
    assignment.put(pair, best);
  }

  /** Like {@link #push}, where rests and the order may stand in the way, too. */
  private void pushAll(int pair) {
    int best = Assignment.NONE;
    int fewest = LOCKED;
    int ties = 0;
    for (long rest = problem.possible[pair]; rest != 0; rest &= rest - 1) {
      int round = Long.numberOfTrailingZeros(rest);
      int pushed = victims.collect(pair, round) ? victims.count() : LOCKED;
      if (pushed <= fewest && pushed < LOCKED) {
        ties = pushed < fewest ? 1 : ties + 1;
        fewest = pushed;
        if (random.oneIn(ties)) {
          best = round;
          bestVictims.copy(victims);
        }
      }
    }
    if (best == Assignment.NONE) {
      open[openCount++] = pair;
      return;
    }
    for (int i = 0; i < bestVictims.count(); i++) {
      pushOut(bestVictims.get(i));
    }
    assignment.put(pair, best);
  }

  private int countInTheWay(int pair, int round) {
    int count = 0;
    for (int agent : problem.pairAgents[pair]) {
      int other = assignment.pairAt(agent, round);
      if (other != Assignment.NONE) {
        count += problem.isLocked(other) ? LOCKED : 1;
      }
    }
    return count;
  }

  private void pushOut(int pair) {
    if (pair != Assignment.NONE) {
      assignment.remove(pair);
      open[openCount++] = pair;
    }
  }
}
