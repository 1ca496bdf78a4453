package cz.setkani.solve.perturb;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What is in the way of a pair that is to be put into a round. */
final class Obstacles {

  /** Nothing is in the way. */
  static final int[] NONE = {};

  private final Assignment assignment;
  private final Problem problem;

  Obstacles(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
  }

  /**
   * Meetings of which one must go, whatever else does, or {@link #NONE} if the pair can be put.
   * Those that cannot go are among them.
   */
  int[] of(int pair, int round) {
    for (int agent : problem.pairAgents[pair]) {
      int meeting = assignment.pairAt(agent, round);
      if (meeting != Assignment.NONE) {
        return new int[] {meeting};
      }
    }
    int[] outOfOrder = problem.isUnordered ? NONE : outOfOrder(pair, round);
    if (outOfOrder.length > 0) {
      return outOfOrder;
    }
    for (int side = 0; side < 2; side++) {
      int team = problem.pairAgents[pair][side];
      long busy = assignment.busy(team) | 1L << round;
      if (problem.rest.isBrokenBy(busy)) {
        return meetings(team, problem.rest.culprits(busy, round));
      }
    }
    return crowd(pair, round);
  }

  private int[] outOfOrder(int pair, int round) {
    for (int earlier : problem.earlier[pair]) {
      if (assignment.round(earlier) >= round) {
        return new int[] {earlier};
      }
    }
    for (int later : problem.later[pair]) {
      if (assignment.round(later) != Assignment.NONE && assignment.round(later) <= round) {
        return new int[] {later};
      }
    }
    return NONE;
  }

  private int[] crowd(int pair, int round) {
    if (assignment.isFull(problem.first(pair))) {
      return meetingsOf(problem.first(pair));
    }
    if (assignment.isFull(problem.second(pair))) {
      return meetingsOf(problem.second(pair));
    }
    if (assignment.hasTable(round)) {
      return NONE;
    }
    return IntStream.range(0, problem.teams)
        .map(team -> assignment.pairAt(team, round))
        .filter(meeting -> meeting != Assignment.NONE)
        .distinct()
        .toArray();
  }

  private int[] meetingsOf(int organisation) {
    int second = problem.secondTeam[organisation];
    int[] ofFirst = meetings(organisation, assignment.busy(organisation));
    return second < 0
        ? ofFirst
        : IntStream.concat(
                IntStream.of(ofFirst), IntStream.of(meetings(second, assignment.busy(second))))
            .toArray();
  }

  private int[] meetings(int team, long rounds) {
    return LongStream.iterate(rounds, left -> left != 0, left -> left & left - 1)
        .mapToInt(left -> assignment.pairAt(team, Long.numberOfTrailingZeros(left)))
        .toArray();
  }
}
