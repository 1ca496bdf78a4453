package cz.setkani.solve.search;

import cz.setkani.model.Level;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** OptaPlanner's view of a schedule without tables. Not for callers. */
@PlanningSolution
public class Plan {

  static final int HARD_LEVELS = 1;
  static final int SOFT_LEVELS = 6; // of an annotation: those up to LAST
  static final Level LAST = Level.WAITING;

  @ProblemFactCollectionProperty private List<Agent> agents;

  @ProblemFactCollectionProperty private List<Member> members;

  @ValueRangeProvider(id = "rounds")
  private List<Integer> rounds;

  @PlanningEntityCollectionProperty private List<MeetingChoice> choices;

  @PlanningScore(bendableHardLevelsSize = HARD_LEVELS, bendableSoftLevelsSize = SOFT_LEVELS)
  private BendableLongScore score;

  private Search search;

  @SuppressWarnings("unused") // OptaPlanner clones with it
  Plan() {}

  /** The present timetable of a search. */
  public Plan(Search search) {
    this.search = search;
    Assignment assignment = search.assignment();
    Problem problem = assignment.problem();
    agents =
        IntStream.range(0, problem.agents)
            .mapToObj(agent -> new Agent(agent, agent < problem.teams, problem.isGuest[agent]))
            .toList();
    members =
        IntStream.range(0, problem.organisations)
            .mapToObj(
                v -> new Member(v, problem.capacity[v], problem.asked[v], problem.bonus[v].length))
            .toList();
    rounds = IntStream.range(0, problem.rounds).boxed().toList();
    choices =
        IntStream.range(0, problem.pairs())
            .mapToObj(pair -> new MeetingChoice(problem, pair, roundOf(assignment, pair)))
            .toList();
  }

  static Integer roundOf(Assignment assignment, int pair) {
    int round = assignment.round(pair);
    return round == Assignment.NONE ? null : Integer.valueOf(round);
  }

  List<Agent> getAgents() {
    return agents;
  }

  List<Member> getMembers() {
    return members;
  }

  List<Integer> getRounds() {
    return rounds;
  }

  int tablesIn(int round) {
    return search.assignment().problem().tablesIn[round];
  }

  List<MeetingChoice> getChoices() {
    return choices;
  }

  BendableLongScore getScore() {
    return score;
  }

  Search search() {
    return search;
  }
}
