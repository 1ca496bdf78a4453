package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves meetings that hang together, by those who sit in them or by the order that was asked for,
 * to earlier rounds: all of them by as many rounds as there is room for. Nobody has more breaks,
 * nor does it change who sits where after whom. O(p T) for p pairs and T rounds.
 */
final class Shifts {

  private final Assignment assignment;
  private final Problem problem;
  private final int[] leader;

  private Shifts(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    leader = new int[problem.agents];
    Arrays.setAll(leader, agent -> agent);
  }

  /** Moves all that can be moved. */
  static void make(Assignment assignment) {
    Shifts shifts = new Shifts(assignment);
    shifts.groups().forEach(shifts::shift);
    assignment.mark();
  }

  /** The meetings that hang together, in the order of their first agents. */
  private List<int[]> groups() {
    for (int pair = 0; pair < problem.pairs(); pair++) {
      for (int agent : takesPlace(pair) ? problem.pairAgents[pair] : new int[0]) {
        leader[leader(agent)] = leader(problem.first(pair));
      }
      for (int earlier : takesPlace(pair) ? problem.earlier[pair] : new int[0]) {
        if (takesPlace(earlier)) {
          leader[leader(problem.first(earlier))] = leader(problem.first(pair));
        }
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (takesPlace(pair)) {
        groups.computeIfAbsent(leader(problem.first(pair)), l -> new ArrayList<>()).add(pair);
      }
    }
    return groups.values().stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private boolean takesPlace(int pair) {
    return assignment.round(pair) != Assignment.NONE;
  }

  private int leader(int agent) {
    int top = agent;
    while (leader[top] != top) {
      leader[top] = leader[leader[top]];
      top = leader[top];
    }
    return top;
  }

  private void shift(int[] group) {
    int most = Arrays.stream(group).map(assignment::round).min().orElse(0);
    for (int by = most; by > 0; by--) {
      if (fits(group, by)) {
        int[] rounds = Arrays.stream(group).map(assignment::round).toArray();
        Arrays.stream(group).forEach(assignment::remove);
        for (int i = 0; i < group.length; i++) {
          assignment.put(group[i], rounds[i] - by);
        }
        return;
      }
    }
  }

  /** Whether somebody's meetings, a night between them as they are, would come to lie apart. */
  private boolean waitsMore(int pair, int by) {
    return Arrays.stream(problem.pairAgents[pair])
        .filter(agent -> problem.isGuest[agent])
        .mapToLong(assignment::busy)
        .anyMatch(
            busy ->
                problem.idleness.breaks(busy >>> by) > problem.idleness.breaks(busy)
                    || problem.idleness.waiting(busy >>> by) > problem.idleness.waiting(busy));
  }

  private boolean fits(int[] group, int by) {
    int[] more = new int[problem.rounds];
    for (int pair : group) {
      int round = assignment.round(pair) - by;
      if (problem.isLocked(pair)
          || (problem.possible[pair] >>> round & 1) == 0
          || problem.rest.isBrokenBy(assignment.busy(problem.pairAgents[pair][0]) >>> by)
          || problem.rest.isBrokenBy(assignment.busy(problem.pairAgents[pair][1]) >>> by)
          || waitsMore(pair, by)) {
        return false;
      }
      more[round]++;
      more[round + by]--;
    }
    for (int round = 0; round < more.length; round++) {
      if (more[round] > 0 && assignment.used(round) + more[round] > assignment.room(round)) {
        return false;
      }
    }
    return true;
  }
}
