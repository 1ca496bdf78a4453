package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;

/**
 * Ejection chains (Glover, 1996) of Kempe exchanges: one exchange may harm the days of those at its
 * ends or overfill a round; the next one mends that as cheaply as can be, and so on, until all of
 * them together cost no more than the limit. Otherwise everything is taken back. None takes back
 * another one of the chain, which would always be the cheapest. A chain takes O(d T) components per
 * link for d meetings of an organisation and T rounds.
 */
final class Chain {

  private static final int MOST_LINKS = 10;
  private static final int CREDIT = 7 * Prices.BREAK / 4;
  private static final int TRIES_IN_ROUND = 8;
  private static final int NONE = -1;

  private final Walker walker;
  private final Assignment assignment;
  private final Problem problem;
  private final Chance chance;
  private final KempeComponent component;
  private final ChainEnds passed = new ChainEnds();
  private int mover;
  private int from;
  private int to;
  private int overfull;
  private int least;
  private int ties;

  Chain(Walker walker, Chance chance) {
    this.walker = walker;
    this.chance = chance;
    assignment = walker.assignment();
    problem = assignment.problem();
    component = new KempeComponent(assignment);
  }

  /**
   * Starts with a given exchange, and keeps the chain if it costs no more than the limit.
   *
   * @return whether it was kept
   */
  boolean tryFrom(int first, int x, int y, int limit) {
    mover = first;
    from = x;
    to = y;
    if (walker.change(first, x, y) - Walker.MOST_GAIN > limit + CREDIT
        || !component.find(assignment.pairAt(first, x), x, y)
        || walker.change(component) > limit + CREDIT) {
      return false;
    }
    int breaks = walker.breaks();
    int waiting = walker.waiting();
    int surplus = walker.surplus();
    boolean isKept = run(limit);
    if (!isKept) {
      walker.undo(breaks, waiting, surplus);
    }
    assignment.mark();
    return isKept;
  }

  private boolean run(int limit) {
    passed.clear();
    int cost = link();
    for (int links = 1; cost > limit; links++) {
      if (links > MOST_LINKS || !mend(limit - cost + CREDIT)) {
        return false;
      }
      component.find(assignment.pairAt(mover, from), from, to);
      cost += link();
    }
    return true;
  }

  /** Makes the exchange that was found, and sees which round it overfills. */
  private int link() {
    int cost = walker.change(component);
    int growing = component.shift() > 0 ? to : from;
    overfull = walker.surplusAfter(component) > 0 ? growing : NONE;
    passed.add(component, assignment);
    walker.flip(component);
    return cost;
  }

  /** Chooses the exchange that makes a harmed day or round better at the least cost. */
  private boolean mend(int most) {
    least = most;
    ties = 0;
    if (overfull != NONE) {
      mendRound(overfull, from + to - overfull);
    }
    for (int i = 0; i < passed.size(); i++) {
      if (isHarmed(i) && passed.isFirst(i)) {
        mendDay(passed.agent(i));
      }
    }
    return ties > 0;
  }

  private boolean isHarmed(int index) {
    int agent = passed.agent(index);
    return problem.isGuest[agent]
        && problem.idleness.breaks(assignment.busy(agent))
            > problem.idleness.breaks(passed.day(index));
  }

  /** Looks for exchanges that take a meeting out of a round: back to another one, or elsewhere. */
  private void mendRound(int full, int back) {
    for (int i = 0; i < TRIES_IN_ROUND; i++) {
      int v = chance.below(problem.teams);
      long busy = assignment.busy(v);
      if (assignment.pairAt(v, full) == Assignment.NONE) {
        continue;
      }
      if ((busy >>> back & 1) == 0) {
        consider(v, full, back);
      } else {
        long near = beside(v, busy);
        int round = near == 0 ? NONE : chance.bitOf(near);
        if (round != NONE && assignment.hasTable(round)) {
          consider(v, full, round);
        }
      }
    }
  }

  private void mendDay(int v) {
    long busy = assignment.busy(v);
    for (long ends = Comfort.ends(busy); ends != 0; ends &= ends - 1) {
      int x = Long.numberOfTrailingZeros(ends);
      for (long rest = beside(v, busy); rest != 0; rest &= rest - 1) {
        int y = Long.numberOfTrailingZeros(rest);
        if (walker.change(v, x, y) < 0) {
          consider(v, x, y);
        }
      }
    }
  }

  /** The free rounds beside somebody's meetings. */
  private long beside(int v, long busy) {
    return problem.present[v] & ~busy & (busy << 1 | busy >>> 1);
  }

  private void consider(int v, int x, int y) {
    if (passed.has(v, 1L << x | 1L << y) || !component.find(assignment.pairAt(v, x), x, y)) {
      return;
    }
    int cost = walker.change(component);
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
}
