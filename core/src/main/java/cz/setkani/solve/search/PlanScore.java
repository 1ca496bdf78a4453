package cz.setkani.solve.search;

import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.calculator.EasyScoreCalculator;

/**
 * The score of a plan by plain counting, O(pairs + agents * rounds): it is needed once per step of
 * the search, not once per move. Says the same as {@link Rules}. Public only because OptaPlanner
 * wants it; not for callers.
 */
public final class PlanScore implements EasyScoreCalculator<Plan, BendableLongScore> {

  /** For OptaPlanner. */
  public PlanScore() {}

  @Override
  public BendableLongScore calculateScore(Plan plan) {
    return new Count(plan).score();
  }

  /** The meetings of each agent and round, and what follows from them. */
  private static final class Count {

    private final Plan plan;
    private final int rounds;
    private final int[][] meetings;
    private final int[] met;
    private final int[] used;
    private long broken;
    private long priority;

    Count(Plan plan) {
      this.plan = plan;
      rounds = plan.getRounds().size();
      meetings = new int[plan.getAgents().size()][rounds];
      met = new int[meetings.length];
      used = new int[rounds];
      plan.getChoices().stream().filter(choice -> choice.getRound() != null).forEach(this::add);
    }

    private void add(MeetingChoice choice) {
      used[choice.getRound()]++;
      priority += choice.priority();
      broken += choice.isPossible() ? 0 : 1;
      for (int agent : choice.agents()) {
        meetings[agent][choice.getRound()]++;
        met[agent] += choice.isAskedBy(plan.getAgents().get(agent)) ? 1 : 0;
      }
    }

    BendableLongScore score() {
      long fairness = 0;
      long breaks = 0;
      long waiting = 0;
      for (Agent agent : plan.getAgents()) {
        int own = met[agent.number()];
        fairness += (long) own * (2L * agent.asked() - own);
        long busy = countRounds(agent);
        if (agent.isOrganisation()) {
          breaks += Comfort.breaks(busy);
          waiting += Comfort.waiting(busy);
        }
      }
      for (int round = 0; round < rounds; round++) {
        broken += Math.max(0, used[round] - plan.tablesIn(round));
      }
      return BendableLongScore.of(
          new long[] {-broken}, new long[] {priority, fairness, -breaks, -waiting});
    }

    private long countRounds(Agent agent) {
      long busy = 0;
      int sum = 0;
      for (int round = 0; round < rounds; round++) {
        int here = meetings[agent.number()][round];
        busy |= here > 0 ? 1L << round : 0;
        sum += here;
        broken += Math.max(0, here - 1);
      }
      broken += Math.max(0, sum - agent.capacity());
      return busy;
    }
  }
}
