package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Holds everything that an assignment keeps up to date against what its rounds alone say. */
public final class AssignmentCheck {

  private final Assignment assignment;
  private final Problem problem;

  private AssignmentCheck(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
  }

  /** Fails if an assignment breaks a rule or has lost count. */
  public static void check(Assignment assignment) {
    checkButTables(assignment);
    assertThat(surplus(assignment)).as("meetings without a table").isZero();
  }

  /** The meetings that have no table, as so many others are in their round. */
  public static int surplus(Assignment assignment) {
    return IntStream.range(0, assignment.problem().rounds)
        .map(round -> Math.max(0, assignment.used(round) - assignment.problem().tablesIn[round]))
        .sum();
  }

  /** Fails if an assignment breaks a rule, but for that of the tables, or has lost count. */
  public static void checkButTables(Assignment assignment) {
    AssignmentCheck check = new AssignmentCheck(assignment);
    check.placesAreThoseOfTheRounds();
    check.roundsArePossible();
    check.limitsHold();
    check.everybodyRestsAndTheOrderIsKept();
    check.measuresAreThoseOfTheRounds();
  }

  private void placesAreThoseOfTheRounds() {
    int[][] at = new int[problem.agents][problem.rounds];
    for (int[] rounds : at) {
      Arrays.fill(rounds, Assignment.NONE);
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) != Assignment.NONE) {
        for (int agent : problem.pairAgents[pair]) {
          assertThat(at[agent][assignment.round(pair)]).as("one at a time").isNegative();
          at[agent][assignment.round(pair)] = pair;
        }
      }
    }
    for (int agent = 0; agent < problem.agents; agent++) {
      long busy = 0;
      for (int round = 0; round < problem.rounds; round++) {
        busy |= at[agent][round] == Assignment.NONE ? 0 : 1L << round;
        assertThat(assignment.pairAt(agent, round)).isEqualTo(at[agent][round]);
      }
      assertThat(assignment.busy(agent)).isEqualTo(busy);
    }
  }

  private void roundsArePossible() {
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int round = assignment.round(pair);
      if (round != Assignment.NONE) {
        assertThat(problem.possible[pair] >>> round & 1).as("possible round").isOne();
      }
      if (problem.isLocked(pair)) {
        assertThat(round).as("locked round").isEqualTo(problem.lockedRound[pair]);
      }
    }
  }

  private void limitsHold() {
    int[] used = new int[problem.rounds];
    int[] meetings = new int[problem.organisations];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) != Assignment.NONE) {
        used[assignment.round(pair)]++;
        meetings[problem.first(pair)]++;
        meetings[problem.second(pair)]++;
      }
    }
    for (int round = 0; round < problem.rounds; round++) {
      assertThat(assignment.used(round)).isEqualTo(used[round]);
    }
    for (int v = 0; v < problem.organisations; v++) {
      assertThat(meetings[v]).as("max meetings").isLessThanOrEqualTo(problem.capacity[v]);
      assertThat(assignment.isFull(v)).isEqualTo(meetings[v] == problem.capacity[v]);
    }
  }

  private void everybodyRestsAndTheOrderIsKept() {
    for (int v = 0; v < problem.organisations; v++) {
      int running = 0;
      for (int round = 0; round < problem.rounds; round++) {
        boolean isBusy = (assignment.busy(v) >>> round & 1) != 0;
        running = !isBusy ? 0 : problem.rest.runsOnInto(round) ? running + 1 : 1;
        assertThat(running).as("running").isLessThanOrEqualTo(problem.rest.most());
      }
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      for (int earlier : problem.earlier[pair]) {
        if (assignment.round(pair) != Assignment.NONE) {
          assertThat(assignment.round(earlier)).as("order").isLessThan(assignment.round(pair));
        }
      }
    }
  }

  private void measuresAreThoseOfTheRounds() {
    long priority = 0;
    int[] unmet = problem.asked.clone();
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (assignment.round(pair) != Assignment.NONE) {
        priority += problem.priority[pair];
        unmet[problem.first(pair)] -= problem.askedByFirst[pair] ? 1 : 0;
        unmet[problem.second(pair)] -= problem.askedBySecond[pair] ? 1 : 0;
      }
    }
    long unfairness = 0;
    for (int v = 0; v < problem.organisations; v++) {
      assertThat(assignment.unmet(v)).isEqualTo(unmet[v]);
      unfairness += (long) unmet[v] * unmet[v];
    }
    assertThat(assignment.priority()).isEqualTo(priority);
    assertThat(assignment.unfairness()).isEqualTo(unfairness);
  }
}
