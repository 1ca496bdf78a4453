package cz.setkani.solve.search;

import cz.setkani.solve.graph.Problem;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** OptaPlanner's view of a pair: the round it meets in, or null. Not for callers. */
@PlanningEntity
class MeetingChoice {

  @PlanningId private int pair;
  private Problem problem;

  @PlanningVariable(nullable = true, valueRangeProviderRefs = "rounds")
  private Integer round;

  @SuppressWarnings("unused") // OptaPlanner clones with it
  MeetingChoice() {}

  MeetingChoice(Problem problem, int pair, Integer round) {
    this.problem = problem;
    this.pair = pair;
    this.round = round;
  }

  int getPair() {
    return pair;
  }

  Integer getRound() {
    return round;
  }

  void setRound(Integer round) {
    this.round = round;
  }

  @PlanningPin
  boolean isLocked() {
    return problem.isLocked(pair);
  }

  int priority() {
    return problem.priority[pair];
  }

  int tables() {
    return problem.tablesIn[round];
  }

  boolean isPossible() {
    return (problem.possible[pair] >>> round & 1) != 0;
  }

  int[] agents() {
    return problem.pairAgents[pair];
  }

  boolean uses(Agent agent) {
    for (int used : agents()) {
      if (used == agent.number()) {
        return true;
      }
    }
    return false;
  }

  int[] members() {
    return new int[] {problem.first(pair), problem.second(pair)};
  }

  boolean isOf(Member member) {
    return problem.first(pair) == member.number() || problem.second(pair) == member.number();
  }

  boolean isAskedBy(Member organisation) {
    return problem.first(pair) == organisation.number() && problem.askedByFirst[pair]
        || problem.second(pair) == organisation.number() && problem.askedBySecond[pair];
  }
}
