package cz.setkani.solve.search;

import cz.setkani.model.Idleness;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.RestRule;
import java.util.stream.IntStream;
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

  int must() {
    return problem.must[pair];
  }

  long priority() {
    return problem.priority[pair];
  }

  int tables() {
    return problem.tablesIn[round];
  }

  boolean isPossible() {
    return (problem.possible[pair] >>> round & 1) != 0;
  }

  /** How many meetings running an organisation may have. */
  RestRule rest() {
    return problem.rest;
  }

  /** What breaks and waiting rounds are. */
  Idleness idleness() {
    return problem.idleness;
  }

  /** The pairs that must be earlier. */
  int[] earlier() {
    return problem.earlier[pair];
  }

  /** Whether the order is broken: this should be later than another one, and is not. */
  boolean isTooEarlyFor(MeetingChoice other) {
    return IntStream.of(earlier()).anyMatch(earlier -> earlier == other.pair)
        && other.round >= round;
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
