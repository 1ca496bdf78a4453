package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Deals the meetings of organisations that come in two teams to these. What is locked stays with
 * its team. O(p log p + n T) for p pairs, n such organisations and T rounds.
 */
final class Deal {

  private static final int UNDEALT = -1;

  private final Problem problem;
  private final Assignment assignment;
  private final int[] teamOf;
  private final int[] load;

  private Deal(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    teamOf = new int[2 * problem.pairs()];
    load = new int[problem.teams];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      for (int side = 0; side < 2; side++) {
        boolean isFree = isParted(pair, side) && !problem.isLocked(pair);
        teamOf[2 * pair + side] = isFree ? UNDEALT : problem.pairAgents[pair][side];
        if (!isFree) {
          load[teamOf[2 * pair + side]]++;
        }
      }
    }
  }

  /**
   * Deals evenly, and first of all those pairs that are chosen most.
   *
   * @param halves how much of each pair is chosen
   * @return an assignment of the locked meetings
   */
  static Assignment even(Problem problem, int[] halves) {
    Deal deal = new Deal(new Assignment(problem));
    IntStream.range(0, problem.pairs())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(pair -> -halves[pair])
                .thenComparingInt(pair -> Long.bitCount(problem.possible[pair]))
                .thenComparingLong(pair -> problem.possible[pair])
                .thenComparingLong(pair -> -problem.value[pair]))
        .forEach(deal::dealEvenly);
    return deal.assignment();
  }

  /**
   * Deals anew by chance: every meeting stays in its round, and where rests are to be kept, with
   * its teams; and every waiting pair goes to the team that has more rounds left for it.
   *
   * @param wanted which waiting pairs to deal first
   */
  static Assignment again(Assignment assignment, boolean[] wanted, Chance chance) {
    Deal deal = new Deal(assignment);
    deal.shuffle(chance);
    deal.dealWaiting(wanted, chance);
    Assignment dealt = deal.assignment();
    dealt.restore(assignment.snapshot());
    return dealt;
  }

  /**
   * Deals anew so that the teams have few breaks: every meeting stays in its round; not where rests
   * are to be kept.
   */
  static Assignment calm(Assignment assignment) {
    if (assignment.problem().rest.isLimiting()) {
      return assignment;
    }
    Deal deal = new Deal(assignment);
    Problem problem = deal.problem;
    for (int first = 0; first < problem.organisations; first++) {
      int second = problem.secondTeam[first];
      long ofFirst = second < 0 ? 0 : CalmDeal.of(assignment, first);
      for (int round = 0; round < problem.rounds && second >= 0; round++) {
        int one = assignment.pairAt(first, round);
        int other = assignment.pairAt(second, round);
        boolean isSwapped = (ofFirst >>> round & 1) != (one == Assignment.NONE ? 0 : 1);
        deal.stay(one, first, isSwapped ? second : first);
        deal.stay(other, first, isSwapped ? first : second);
      }
    }
    deal.keepWaiting();
    Assignment dealt = deal.assignment();
    dealt.restore(assignment.snapshot());
    return dealt;
  }

  private void keepWaiting() {
    for (int place = 0; place < teamOf.length; place++) {
      if (teamOf[place] == UNDEALT) {
        teamOf[place] = problem.pairAgents[place / 2][place % 2];
      }
    }
  }

  private boolean isParted(int pair, int side) {
    return problem.secondTeam[end(pair, side)] >= 0;
  }

  private int end(int pair, int side) {
    return side == 0 ? problem.first(pair) : problem.second(pair);
  }

  private void give(int pair, int side, int team) {
    teamOf[2 * pair + side] = team;
    load[team]++;
  }

  private void dealEvenly(int pair) {
    for (int side = 0; side < 2; side++) {
      if (teamOf[2 * pair + side] == UNDEALT) {
        int first = end(pair, side);
        int second = problem.secondTeam[first];
        give(pair, side, load[first] <= load[second] ? first : second);
      }
    }
  }

  /** Lets the two teams of an organisation change places in some rounds. */
  private void shuffle(Chance chance) {
    for (int first = 0; first < problem.organisations; first++) {
      int second = problem.secondTeam[first];
      for (int round = 0; round < problem.rounds && second >= 0; round++) {
        int one = assignment.pairAt(first, round);
        int other = assignment.pairAt(second, round);
        boolean isFixed = problem.rest.isLimiting() || isLocked(one) || isLocked(other);
        boolean isSwapped = !isFixed && chance.oneIn(2);
        stay(one, first, isSwapped ? second : first);
        stay(other, first, isSwapped ? first : second);
      }
    }
  }

  private boolean isLocked(int pair) {
    return pair != Assignment.NONE && problem.isLocked(pair);
  }

  private void stay(int pair, int organisation, int team) {
    if (pair != Assignment.NONE && !problem.isLocked(pair)) {
      give(pair, problem.first(pair) == organisation ? 0 : 1, team);
    }
  }

  private void dealWaiting(boolean[] wanted, Chance chance) {
    long[] busy = busy();
    int[] expected = new int[problem.teams];
    for (boolean first : new boolean[] {true, false}) {
      for (int place = 0; place < teamOf.length; place++) {
        if (teamOf[place] == UNDEALT && wanted[place / 2] == first) {
          dealWaiting(place / 2, place % 2, busy, expected, chance);
        }
      }
    }
  }

  private void dealWaiting(int pair, int side, long[] busy, int[] expected, Chance chance) {
    int first = end(pair, side);
    int second = problem.secondTeam[first];
    long open = problem.possible[pair] & ~partnerBusy(pair, 1 - side, busy);
    int leftOfFirst = left(open, busy[first]) - expected[first];
    int leftOfSecond = left(open, busy[second]) - expected[second];
    boolean isFirst = leftOfFirst > leftOfSecond || leftOfFirst == leftOfSecond && chance.oneIn(2);
    give(pair, side, isFirst ? first : second);
    expected[isFirst ? first : second]++;
  }

  /** How many of some rounds a team has left that is busy in others. */
  private int left(long open, long busy) {
    return Long.bitCount(problem.rest.allowed(open & ~busy, busy));
  }

  private long[] busy() {
    long[] busy = new long[problem.teams];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      for (int side = 0; side < 2 && assignment.round(pair) != Assignment.NONE; side++) {
        busy[teamOf[2 * pair + side]] |= 1L << assignment.round(pair);
      }
    }
    return busy;
  }

  /** When nobody of the other side is free. */
  private long partnerBusy(int pair, int side, long[] busy) {
    int team = teamOf[2 * pair + side];
    return team != UNDEALT
        ? busy[team]
        : busy[end(pair, side)] & busy[problem.secondTeam[end(pair, side)]];
  }

  private Assignment assignment() {
    int[] deal = new int[problem.pairs()];
    for (int pair = 0; pair < deal.length; pair++) {
      deal[pair] = bit(pair, 0) + 2 * bit(pair, 1);
    }
    return new Assignment(Narrowing.dealt(problem, deal));
  }

  private int bit(int pair, int side) {
    return teamOf[2 * pair + side] == end(pair, side) ? 0 : 1;
  }
}
