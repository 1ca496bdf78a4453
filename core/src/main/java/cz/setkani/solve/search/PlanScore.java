package cz.setkani.solve.search;

import cz.setkani.model.Idleness;
import cz.setkani.model.Level;
import cz.setkani.model.Worth;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.RestRule;
import java.util.Arrays;
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

  /** The meetings of each agent and round and of each member, and what follows from them. */
  private static final class Count {

    private final Plan plan;
    private final int rounds;
    private final int[][] meetings;
    private final int[] sums;
    private final int[] met;
    private final int[] used;
    private long broken;
    private int must;
    private long priority;

    private final int[] roundOf;
    private final RestRule rest;
    private final Idleness idleness;

    Count(Plan plan) {
      this.plan = plan;
      roundOf = new int[plan.getChoices().size()];
      Arrays.fill(roundOf, Assignment.NONE);
      rest = plan.search().assignment().problem().rest;
      idleness = plan.search().assignment().problem().idleness;
      rounds = plan.getRounds().size();
      meetings = new int[plan.getAgents().size()][rounds];
      sums = new int[plan.getMembers().size()];
      met = new int[sums.length];
      used = new int[rounds];
      plan.getChoices().stream().filter(choice -> choice.getRound() != null).forEach(this::add);
      plan.getChoices().forEach(this::addOrder);
    }

    private void addOrder(MeetingChoice choice) {
      for (int earlier : choice.earlier()) {
        int round = roundOf[choice.getPair()];
        broken += round != Assignment.NONE && roundOf[earlier] >= round ? 1 : 0;
      }
    }

    private void add(MeetingChoice choice) {
      roundOf[choice.getPair()] = choice.getRound();
      used[choice.getRound()]++;
      must += choice.must();
      priority += choice.priority();
      broken += choice.isPossible() ? 0 : 1;
      for (int agent : choice.agents()) {
        meetings[agent][choice.getRound()]++;
      }
      for (int member : choice.members()) {
        sums[member]++;
        met[member] += choice.isAskedBy(plan.getMembers().get(member)) ? 1 : 0;
      }
    }

    BendableLongScore score() {
      long guaranteed = 0;
      long fairness = 0;
      int breaks = 0;
      int waiting = 0;
      for (Member member : plan.getMembers()) {
        int own = met[member.number()];
        guaranteed += Math.min(own, member.guaranteed());
        fairness += (long) own * (2L * member.asked() - own);
        broken += Math.max(0, sums[member.number()] - member.capacity());
      }
      for (Agent agent : plan.getAgents()) {
        long busy = countRounds(agent);
        broken += agent.isTeam() ? Long.bitCount(rest.tooLong(busy)) : 0;
        if (agent.isGuest()) {
          breaks += idleness.breaks(busy);
          waiting += idleness.waiting(busy);
        }
      }
      for (int round = 0; round < rounds; round++) {
        broken += Math.max(0, used[round] - plan.tablesIn(round));
      }
      return score(new Worth(must, guaranteed, priority, -fairness, breaks, waiting, 0, 0));
    }

    private BendableLongScore score(Worth worth) {
      long[] soft = new long[Plan.SOFT_LEVELS];
      Arrays.setAll(soft, level -> Level.values()[level].of(worth));
      return BendableLongScore.of(new long[] {-broken}, soft);
    }

    private long countRounds(Agent agent) {
      long busy = 0;
      for (int round = 0; round < rounds; round++) {
        int here = meetings[agent.number()][round];
        busy |= here > 0 ? 1L << round : 0;
        broken += Math.max(0, here - 1);
      }
      return busy;
    }
  }
}
