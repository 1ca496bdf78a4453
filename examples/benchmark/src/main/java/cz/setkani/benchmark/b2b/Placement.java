package cz.setkani.benchmark.b2b;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places meetings of which some must come before others, which the library's construction does not
 * know: each goes into the slot where it is in the way of the fewest others, which are taken out
 * and not put there again for a while (min-conflicts; Minton, Johnston, Philips and Laird, 1992).
 */
final class Placement {

  private static final int MOST_STEPS = 300_000;
  private static final int PENALTY = 3;

  private final Problem problem;
  private final Assignment assignment;
  private final Chance chance;
  private final List<Integer> waiting = new ArrayList<>();
  private final int[][] tabuUntil;
  private int step;

  private Placement(Problem problem, long seed) {
    this.problem = problem;
    assignment = new Assignment(problem);
    chance = new Chance(seed);
    tabuUntil = new int[problem.pairs()][problem.rounds];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      waiting.add(pair);
    }
  }

  /** An assignment of as many meetings as were placed before the steps ran out. */
  static Assignment of(Problem problem, long seed) {
    Placement placement = new Placement(problem, seed);
    while (!placement.waiting.isEmpty() && placement.step < MOST_STEPS) {
      placement.place();
    }
    placement.assignment.mark();
    return placement.assignment;
  }

  private void place() {
    step++;
    int index = chance.below(waiting.size());
    int pair = waiting.get(index);
    int round = bestRound(pair);
    if (round == Assignment.NONE) {
      return;
    }
    waiting.set(index, waiting.get(waiting.size() - 1));
    waiting.remove(waiting.size() - 1);
    inTheWay(pair, round).forEach(other -> evict(other));
    assignment.put(pair, round);
    assignment.mark();
  }

  private void evict(int pair) {
    tabuUntil[pair][assignment.round(pair)] = step + 10 + chance.below(10 + waiting.size());
    assignment.remove(pair);
    waiting.add(pair);
  }

  private int bestRound(int pair) {
    int best = Assignment.NONE;
    int fewest = Integer.MAX_VALUE;
    int ties = 0;
    for (long rest = problem.possible[pair]; rest != 0; rest &= rest - 1) {
      int round = Long.numberOfTrailingZeros(rest);
      int cost = inTheWay(pair, round).size() + (tabuUntil[pair][round] > step ? PENALTY : 0);
      if (cost <= fewest) {
        ties = cost < fewest ? 1 : ties + 1;
        fewest = cost;
        best = chance.oneIn(ties) ? round : best;
      }
    }
    return best;
  }

  private Set<Integer> inTheWay(int pair, int round) {
    Set<Integer> others = new HashSet<>();
    for (int agent : problem.pairAgents[pair]) {
      if (assignment.pairAt(agent, round) != Assignment.NONE) {
        others.add(assignment.pairAt(agent, round));
      }
    }
    for (int earlier : problem.earlier[pair]) {
      if (assignment.round(earlier) >= round) {
        others.add(earlier);
      }
    }
    for (int later : problem.later[pair]) {
      if (assignment.round(later) != Assignment.NONE && assignment.round(later) <= round) {
        others.add(later);
      }
    }
    if (others.isEmpty() && !assignment.hasTable(round)) {
      others.add(anyMeeting(round));
    }
    return others;
  }

  private int anyMeeting(int round) {
    int pair = Assignment.NONE;
    while (pair == Assignment.NONE) {
      pair = assignment.pairAt(chance.below(problem.organisations), round);
    }
    return pair;
  }
}
