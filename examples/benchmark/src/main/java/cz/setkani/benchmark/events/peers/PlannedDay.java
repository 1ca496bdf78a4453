package cz.setkani.benchmark.events.peers;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** An event as OptaPlanner sees it. Public because OptaPlanner wants it. */
@PlanningSolution
public class PlannedDay {

  /** The number of tables. */
  public record TableCount(int tables) {}

  @ProblemFactProperty private TableCount tables;

  @ProblemFactCollectionProperty private List<Organisation> organisations;

  @ValueRangeProvider(id = "rounds")
  private List<Integer> rounds;

  @PlanningEntityCollectionProperty private List<PlannedMeeting> meetings;

  @PlanningScore private HardMediumSoftLongScore score;

  /** For OptaPlanner. */
  public PlannedDay() {}

  PlannedDay(Event event) {
    tables = new TableCount(event.tables().size());
    organisations = event.organisations();
    rounds = IntStream.rangeClosed(1, event.roundCount()).boxed().toList();
    meetings = new ArrayList<>();
    event.pairs().forEach(pair -> meetings.add(new PlannedMeeting(meetings.size(), pair)));
  }

  public List<PlannedMeeting> getMeetings() {
    return meetings;
  }

  public HardMediumSoftLongScore getScore() {
    return score;
  }
}
