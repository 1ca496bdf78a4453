package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;
import java.util.function.BooleanSupplier;

/**
 * Lowers breaks and then waiting rounds without worsening priority and fairness: simulated
 * annealing (Kirkpatrick, Gelatt and Vecchi, 1983) over Kempe exchanges, and over swaps of a
 * meeting for a pair that waits and is worth the same. A Kempe exchange changes the day of those
 * organisations only that sit at the ends of its component, so that its worth is known in constant
 * time once they are. The limit of acceptance is drawn first, so that hopeless exchanges are
 * dropped before their component is walked. Allocates nothing per move.
 */
final class Annealing {

  private static final int BREAK = 32;
  private static final double HOT = 0.6 * BREAK;
  private static final double COLD = 0.08 * BREAK;
  private static final int MOVES_PER_TEMPERATURE = 64;

  private final Assignment assignment;
  private final Problem problem;
  private final Chance chance;
  private final KempeComponent component;
  private final KempeComponent counter;
  private final int mostGain;
  private final int[] open;
  private int openCount;
  private int breaks;
  private int waiting;

  Annealing(Assignment assignment, Chance chance) {
    this.assignment = assignment;
    this.chance = chance;
    problem = assignment.problem();
    component = new KempeComponent(assignment);
    counter = new KempeComponent(assignment);
    mostGain = 2 * BREAK + problem.rounds;
    open = new int[problem.pairs()];
    measure();
  }

  private void measure() {
    breaks = 0;
    waiting = 0;
    for (int v = 0; v < problem.organisations; v++) {
      breaks += Comfort.breaks(assignment.busy(v));
      waiting += Comfort.waiting(assignment.busy(v));
    }
  }

  int breaks() {
    return breaks;
  }

  int waiting() {
    return waiting;
  }

  /**
   * Cools down once over {@code moves} moves, and ends at the best assignment that it saw between
   * two temperatures.
   */
  void run(int moves, BooleanSupplier stopped) {
    collectOpen();
    int[] best = assignment.snapshot();
    long bestUnfairness = assignment.unfairness();
    int bestBreaks = breaks;
    int bestWaiting = waiting;
    int rounds = Math.max(1, moves / MOVES_PER_TEMPERATURE);
    double factor = StrictMath.pow(COLD / HOT, 1.0 / rounds);
    double temperature = HOT;
    for (int i = 0;
        i < rounds && waiting > 0 && !stopped.getAsBoolean();
        i++, temperature *= factor) {
      for (int move = 0; move < MOVES_PER_TEMPERATURE; move++) {
        int limit = (int) (temperature * chance.exponential());
        if (openCount > 0 && chance.oneIn(3)) {
          swap(limit);
        } else {
          move(limit);
        }
      }
      if (isBetter(bestUnfairness, bestBreaks, bestWaiting)) {
        bestUnfairness = assignment.unfairness();
        bestBreaks = breaks;
        bestWaiting = waiting;
        best = assignment.snapshot();
      }
    }
    assignment.restore(best);
    measure();
  }

  private boolean isBetter(long bestUnfairness, int bestBreaks, int bestWaiting) {
    if (assignment.unfairness() != bestUnfairness) {
      return assignment.unfairness() < bestUnfairness;
    }
    return breaks < bestBreaks || breaks == bestBreaks && waiting < bestWaiting;
  }

  private void collectOpen() {
    openCount = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) == Assignment.NONE) {
        open[openCount++] = pair;
      }
    }
  }

  /** Lets a waiting pair take over a meeting of the same priority, in a round of that meeting. */
  private void swap(int limit) {
    int index = chance.below(openCount);
    int in = open[index];
    int a = problem.first(in);
    int b = problem.second(in);
    int staying = chance.oneIn(2) ? a : b;
    int coming = a + b - staying;
    long rounds = problem.possible[in] & assignment.busy(staying) & ~assignment.busy(coming);
    if (rounds == 0) {
      return;
    }
    int round = chance.bitOf(rounds);
    int out = assignment.pairAt(staying, round);
    int going = problem.other(out, staying);
    if (problem.priority[out] != problem.priority[in]
        || problem.isLocked(out)
        || assignment.isFull(coming)
        || toggle(coming, round) + toggle(going, round) > limit) {
      return;
    }
    int addedBreaks = breaksToggled(coming, round) + breaksToggled(going, round);
    int addedWaiting = waitingToggled(coming, round) + waitingToggled(going, round);
    if (replace(out, in, round)) {
      open[index] = out;
      breaks += addedBreaks;
      waiting += addedWaiting;
    }
  }

  /** Puts one pair into the place of another, unless that is unfair or somebody is not free. */
  private boolean replace(int out, int in, int round) {
    long before = assignment.unfairness();
    assignment.remove(out);
    boolean isFree = (assignment.freeRounds(in) >>> round & 1) != 0;
    if (isFree) {
      assignment.put(in, round);
      if (assignment.unfairness() > before) {
        assignment.remove(in);
        isFree = false;
      }
    }
    if (!isFree) {
      assignment.put(out, round);
    }
    assignment.mark();
    return isFree;
  }

  private int toggle(int organisation, int round) {
    return BREAK * breaksToggled(organisation, round) + waitingToggled(organisation, round);
  }

  private int breaksToggled(int organisation, int round) {
    long busy = assignment.busy(organisation);
    return Comfort.breaks(busy ^ 1L << round) - Comfort.breaks(busy);
  }

  private int waitingToggled(int organisation, int round) {
    long busy = assignment.busy(organisation);
    return Comfort.waiting(busy ^ 1L << round) - Comfort.waiting(busy);
  }

  /** Tries to move one meeting of an organisation, and takes what costs no more than the limit. */
  private void move(int limit) {
    int v = organisation();
    long busy = assignment.busy(v);
    long free = problem.present[v] & ~busy;
    if (busy == 0 || free == 0) {
      return;
    }
    long near = free & (busy << 1 | busy >>> 1);
    int y = chance.bitOf(near != 0 && !chance.oneIn(4) ? near : free);
    long ends = busy & ~(busy << 1 & busy >>> 1);
    int x = chance.bitOf(chance.oneIn(4) ? busy : ends);
    if (change(v, x, y) - mostGain > limit || !component.find(assignment.pairAt(v, x), x, y)) {
      return;
    }
    if (component.fitsTables(0, x)) {
      if (change(component, x, y) <= limit) {
        take(component, x, y);
      }
    } else {
      exchangeBoth(x, y, limit);
    }
  }

  /** An organisation by chance, one with breaks more likely. */
  private int organisation() {
    int v = chance.below(problem.organisations);
    for (int i = 0; i < 2 && Comfort.breaks(assignment.busy(v)) == 0; i++) {
      v = chance.below(problem.organisations);
    }
    return v;
  }

  /** Where a round would have too many meetings, another component takes one back. */
  private void exchangeBoth(int x, int y, int limit) {
    int full = component.shift() > 0 ? y : x;
    int other = x + y - full;
    int v = chance.below(problem.organisations);
    int pair = assignment.pairAt(v, full);
    if (pair == Assignment.NONE
        || component.touches(v)
        || !counter.find(pair, full, other)
        || counter.shift() != Math.abs(component.shift())) {
      return;
    }
    if (change(component, x, y) + change(counter, x, y) <= limit) {
      take(component, x, y);
      take(counter, x, y);
    }
  }

  private int change(KempeComponent of, int x, int y) {
    int sum = 0;
    for (int i = 0; i < of.endCount(); i++) {
      sum += change(of.end(i), x, y);
    }
    return sum;
  }

  /** What it costs an agent to have its meeting in the other one of two rounds. */
  private int change(int agent, int x, int y) {
    if (agent >= problem.organisations) {
      return 0;
    }
    long before = assignment.busy(agent);
    long after = before ^ (1L << x | 1L << y);
    return BREAK * (Comfort.breaks(after) - Comfort.breaks(before))
        + Comfort.waiting(after)
        - Comfort.waiting(before);
  }

  private void take(KempeComponent of, int x, int y) {
    for (int i = 0; i < of.endCount(); i++) {
      int agent = of.end(i);
      if (agent < problem.organisations) {
        long before = assignment.busy(agent);
        long after = before ^ (1L << x | 1L << y);
        breaks += Comfort.breaks(after) - Comfort.breaks(before);
        waiting += Comfort.waiting(after) - Comfort.waiting(before);
      }
    }
    of.flip();
    assignment.mark();
  }
}
