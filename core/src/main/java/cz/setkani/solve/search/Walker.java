package cz.setkani.solve.search;

import cz.setkani.model.Worth;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.KempeComponent;
import cz.setkani.solve.graph.Problem;

/**
 * Walks from timetable to timetable by small changes that are accepted by their price (Metropolis
 * et al., 1953), and never worsens the value or the unfairness. On its way a round may have more
 * meetings than tables, at a price: where all tables are taken, there is hardly a way else. The
 * changes are Kempe exchanges, chains of them, and swaps of a meeting for a pair that waits and is
 * worth the same. A Kempe exchange changes the day of those organisations only that sit at the ends
 * of its component, so that its worth is known in constant time once they are. The limit of
 * acceptance is drawn first, so that hopeless exchanges are dropped before their component is
 * walked. Allocates nothing but a note of what a swap is worth.
 */
public final class Walker {

  /** More than this is hardly ever gained at the far ends of a component. */
  static final int MOST_GAIN = 2 * Prices.BREAK;

  private static final int SWAP_ONE_IN = 3;
  private static final int MEETING_ONE_IN = 12;
  private static final int CHAIN_ONE_IN = 5;
  private static final int AIMLESS_ONE_IN = 10;

  private final Assignment assignment;
  private final Problem problem;
  private final Chance chance;
  private final KempeComponent component;
  private final Chain chain;
  private final Surplus surplus;
  private final int[] open;
  private Prices prices;
  private int openCount;
  private boolean keepsMeetings;
  private int breaks;
  private int waiting;
  private int mover;
  private int from;
  private int to;

  /** A walk that begins at a timetable, and changes it. */
  public Walker(Assignment assignment, Chance chance, Prices prices) {
    this.assignment = assignment;
    this.chance = chance;
    this.prices = prices;
    problem = assignment.problem();
    component = new KempeComponent(assignment);
    chain = new Chain(this, chance);
    surplus = new Surplus(assignment);
    open = new int[problem.pairs()];
    measure();
  }

  /** Goes on from another timetable of the same problem. */
  void restart(int[] snapshot) {
    assignment.restore(snapshot);
    measure();
  }

  private void measure() {
    Worth worth = Comfort.worth(assignment);
    breaks = worth.breaks();
    waiting = worth.waitingRounds();
    surplus.measure();
    openCount = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) == Assignment.NONE && !keepsMeetings) {
        open[openCount++] = pair;
      }
    }
  }

  /** Lets the same pairs meet from now on. */
  void keepMeetings() {
    keepsMeetings = true;
    openCount = 0;
  }

  Assignment assignment() {
    return assignment;
  }

  void setPrices(Prices newPrices) {
    prices = newPrices;
  }

  /** The breaks of the present timetable. */
  public int breaks() {
    return breaks;
  }

  int waiting() {
    return waiting;
  }

  /** The number of meetings of the present timetable without a table. */
  int surplus() {
    return surplus.meetings();
  }

  /** What the present timetable is worth before tables are chosen, if there are enough. */
  Worth worth() {
    return assignment.worth(breaks, waiting);
  }

  /** What the present timetable costs at other prices; O(n). */
  long cost(Prices at) {
    long sum = at.surplus(surplus());
    for (int guest : problem.guests) {
      sum += at.cost(problem.idleness, guest, assignment.busy(guest));
    }
    return sum;
  }

  /**
   * Tries one change.
   *
   * @param temperature in the unit of prices: the higher, the dearer a change may be
   */
  public void move(double temperature) {
    int limit = (int) (temperature * chance.exponential());
    if (openCount > 0 && chance.oneIn(SWAP_ONE_IN)) {
      swap(limit);
    } else if (chance.oneIn(MEETING_ONE_IN)) {
      exchangeAny(limit);
    } else if (propose()) {
      if (chance.oneIn(CHAIN_ONE_IN)) {
        chain.tryFrom(mover, from, to, limit);
      } else {
        exchange(limit);
      }
    }
  }

  /** Chooses who moves a meeting from which round to which; mostly next to a block of meetings. */
  private boolean propose() {
    mover = guest();
    long busy = assignment.busy(mover);
    long free = problem.present[mover] & ~busy;
    if (busy == 0 || free == 0) {
      return false;
    }
    long near = free & (busy << 1 | busy >>> 1);
    to = chance.bitOf(near != 0 && !chance.oneIn(AIMLESS_ONE_IN) ? near : free);
    from = chance.bitOf(chance.oneIn(AIMLESS_ONE_IN) ? busy : Comfort.ends(busy));
    return true;
  }

  /** Somebody by chance, one with breaks more likely. */
  private int guest() {
    int guest = problem.guests[chance.below(problem.guests.length)];
    for (int i = 0; i < 3 && problem.idleness.breaks(assignment.busy(guest)) == 0; i++) {
      guest = problem.guests[chance.below(problem.guests.length)];
    }
    return guest;
  }

  private void exchange(int limit) {
    if (change(mover, from, to) - MOST_GAIN <= limit) {
      exchange(assignment.pairAt(mover, from), from, to, limit);
    }
  }

  /** Moves any meeting to any round: as a rule that changes who meets when, and nobody's day. */
  private void exchangeAny(int limit) {
    int pair = chance.below(problem.pairs());
    int round = assignment.round(pair);
    long others = round == Assignment.NONE ? 0 : problem.possible[pair] & ~(1L << round);
    if (others != 0) {
      exchange(pair, round, chance.bitOf(others), limit);
    }
  }

  private void exchange(int pair, int x, int y, int limit) {
    if (component.find(pair, x, y) && change(component) <= limit) {
      flip(component);
      assignment.mark();
    }
  }

  /** What it costs somebody to have a meeting in the other one of two rounds; nothing others. */
  int change(int agent, int x, int y) {
    return problem.isGuest[agent]
        ? prices.change(problem.idleness, agent, assignment.busy(agent), 1L << x | 1L << y)
        : 0;
  }

  /** What it costs all to exchange the two rounds of a component. */
  int change(KempeComponent of) {
    int sum = changeOfRounds(of);
    for (int i = 0; i < of.endCount(); i++) {
      sum += change(of.end(i), of.x(), of.y());
    }
    return sum;
  }

  /** What it costs that other rounds have more meetings after the exchange. */
  private int changeOfRounds(KempeComponent of) {
    return prices.surplus(surplus.change(of)) + prices.delay(of.shift(), of.y() - of.x());
  }

  /** How many meetings more have no table after the exchange. */
  int surplusAfter(KempeComponent of) {
    return surplus.change(of);
  }

  /** Exchanges the two rounds of a component; the assignment can still undo it. */
  void flip(KempeComponent of) {
    surplus.add(surplus.change(of));
    for (int i = 0; i < of.endCount(); i++) {
      if (problem.isGuest[of.end(i)]) {
        count(assignment.busy(of.end(i)), 1L << of.x() | 1L << of.y());
      }
    }
    of.flip();
  }

  private void count(long busy, long toggled) {
    breaks += problem.idleness.breaks(busy ^ toggled) - problem.idleness.breaks(busy);
    waiting += problem.idleness.waiting(busy ^ toggled) - problem.idleness.waiting(busy);
  }

  /** Takes back all exchanges that were not for good. */
  void undo(int breaksBefore, int waitingBefore, int surplusBefore) {
    assignment.undo();
    breaks = breaksBefore;
    waiting = waitingBefore;
    surplus.add(surplusBefore - surplus());
  }

  /** Lets a waiting pair take over a meeting of the same priority, in a round of that meeting. */
  private void swap(int limit) {
    int index = chance.below(openCount);
    int in = open[index];
    int side = chance.oneIn(2) ? 0 : 1;
    int staying = problem.pairAgents[in][side];
    int coming = problem.pairAgents[in][1 - side];
    long rounds = problem.possible[in] & assignment.busy(staying) & ~assignment.busy(coming);
    if (rounds == 0) {
      return;
    }
    int round = chance.bitOf(rounds);
    int out = assignment.pairAt(staying, round);
    if (problem.priority[out] != problem.priority[in]
        || problem.isLocked(out)
        || assignment.isFull(side == 0 ? problem.second(in) : problem.first(in))) {
      return;
    }
    if (swapCost(in, out, round) + swapCost(out, in, round) <= limit && replace(out, in, round)) {
      open[index] = out;
      countAfter(in, out, round);
      countAfter(out, in, round);
    }
  }

  /** What it costs those who sit in one pair but not in the other to become busy or free. */
  private int swapCost(int pair, int other, int round) {
    int sum = 0;
    for (int agent : problem.pairAgents[pair]) {
      if (problem.isGuest[agent] && !problem.uses(other, agent)) {
        sum += prices.change(problem.idleness, agent, assignment.busy(agent), 1L << round);
      }
    }
    return sum;
  }

  /** Counts the days of those who sit in one pair but not in the other, after a swap. */
  private void countAfter(int pair, int other, int round) {
    for (int agent : problem.pairAgents[pair]) {
      if (problem.isGuest[agent] && !problem.uses(other, agent)) {
        count(assignment.busy(agent) ^ 1L << round, 1L << round);
      }
    }
  }

  /** Puts one pair into the place of another, unless that is unfair or somebody is not free. */
  private boolean replace(int out, int in, int round) {
    Worth before = assignment.worth();
    assignment.remove(out);
    boolean isFree = (assignment.freeRounds(in) >>> round & 1) != 0;
    if (isFree) {
      assignment.put(in, round);
      if (assignment.worth().compareTo(before) < 0) {
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
}
