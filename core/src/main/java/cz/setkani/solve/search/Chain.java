package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;

/**
 * Ejection chains (Glover, 1996) of Kempe exchanges: one exchange may harm the day of somebody at
 * its end or overfill a round; the next one mends that as cheaply as can be, and so on, until all
 * of them together cost no more than the limit. Otherwise everything is taken back. A chain takes
 * O(d T) components per link for d meetings of an organisation and T rounds.
 */
final class Chain {

  private static final int MOST_LINKS = 10;
  private static final int CREDIT = 60;
  private static final int TRIES_IN_ROUND = 60;
  private static final int NOBODY = -1;

  private final Walker walker;
  private final Assignment assignment;
  private final Problem problem;
  private final Chance chance;
  private final KempeComponent component;
  private final int[] movers = new int[MOST_LINKS + 1];
  private final int[] left = new int[MOST_LINKS + 1];
  private int links;
  private int harmed;
  private int overfull;
  private int mover;
  private int from;
  private int to;
  private int least;
  private int ties;

  Chain(Walker walker, Chance chance) {
    this.walker = walker;
    this.chance = chance;
    assignment = walker.assignment();
    problem = assignment.problem();
    component = new KempeComponent(assignment);
  }

  /** Starts with a given exchange, and keeps the chain if it costs no more than the limit. */
  void tryFrom(int first, int x, int y, int limit) {
    mover = first;
    from = x;
    to = y;
    if (walker.change(first, x, y) - Walker.MOST_GAIN > limit + CREDIT
        || !component.find(assignment.pairAt(first, x), x, y)
        || walker.change(component, x, y) > limit + CREDIT) {
      return;
    }
    int breaks = walker.breaks();
    int waiting = walker.waiting();
    if (!run(limit)) {
      walker.undo(breaks, waiting);
    }
    assignment.mark();
  }

  private boolean run(int limit) {
    links = 0;
    int cost = link();
    while (overfull != NOBODY || cost > limit) {
      if (links > MOST_LINKS || !mend(limit - cost + CREDIT)) {
        return false;
      }
      component.find(assignment.pairAt(mover, from), from, to);
      cost += link();
    }
    return true;
  }

  /** Makes the exchange that was found, and sees whom and which round it harms. */
  private int link() {
    int cost = walker.delay(component, from, to);
    int worst = 0;
    harmed = NOBODY;
    for (int i = 0; i < component.endCount(); i++) {
      int end = component.end(i);
      int change = walker.change(end, from, to);
      if (change > worst) {
        worst = change;
        harmed = end;
      }
      cost += change;
    }
    overfull = component.fitsTables(0, from) ? NOBODY : component.shift() > 0 ? to : from;
    movers[links] = mover;
    left[links++] = from;
    walker.flip(component, from, to);
    return cost;
  }

  private boolean mend(int most) {
    least = most;
    ties = 0;
    if (overfull != NOBODY) {
      mendRound();
    } else if (harmed != NOBODY) {
      mendDay();
    }
    return ties > 0;
  }

  /** Looks for the exchange that takes a meeting out of the round at the least cost. */
  private void mendRound() {
    int full = overfull;
    for (int i = 0; i < TRIES_IN_ROUND; i++) {
      int v = chance.below(problem.teams);
      long free = problem.present[v] & ~assignment.busy(v);
      if (assignment.pairAt(v, full) != Assignment.NONE && free != 0) {
        int round = chance.bitOf(free);
        if (assignment.hasTable(round)) {
          consider(v, full, round);
        }
      }
    }
  }

  /** Looks for the exchange that makes the harmed day better at the least cost. */
  private void mendDay() {
    int v = harmed;
    long busy = assignment.busy(v);
    long near = problem.present[v] & ~busy & (busy << 1 | busy >>> 1);
    for (long ends = Comfort.ends(busy); ends != 0; ends &= ends - 1) {
      int x = Long.numberOfTrailingZeros(ends);
      for (long rest = near; rest != 0; rest &= rest - 1) {
        int y = Long.numberOfTrailingZeros(rest);
        if (walker.change(v, x, y) < 0) {
          consider(v, x, y);
        }
      }
    }
  }

  private void consider(int v, int x, int y) {
    if (isReturn(v, y)
        || !component.find(assignment.pairAt(v, x), x, y)
        || !component.fitsTables(0, x)) {
      return;
    }
    int cost = walker.change(component, x, y);
    if (cost > least) {
      return;
    }
    ties = cost < least || ties == 0 ? 1 : ties + 1;
    least = cost;
    if (chance.oneIn(ties)) {
      mover = v;
      from = x;
      to = y;
    }
  }

  /** Whether the chain has moved a meeting of an organisation out of a round. */
  private boolean isReturn(int v, int round) {
    for (int i = 0; i < links; i++) {
      if (movers[i] == v && left[i] == round) {
        return true;
      }
    }
    return false;
  }
}
