package cz.setkani.benchmark.events.peers;

import cz.setkani.model.Pair;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A pair and its round, from 1, or null. Public because OptaPlanner wants it. */
@PlanningEntity
public class PlannedMeeting {

  @PlanningId private int id;
  private Pair pair;

  @PlanningVariable(nullable = true, valueRangeProviderRefs = "rounds")
  private Integer round;

  /** For OptaPlanner. */
  public PlannedMeeting() {}

  PlannedMeeting(int id, Pair pair) {
    this.id = id;
    this.pair = pair;
  }

  public Pair getPair() {
    return pair;
  }

  public Integer getRound() {
    return round;
  }

  public void setRound(Integer round) {
    this.round = round;
  }

  boolean has(String organisation) {
    return pair.first().equals(organisation) || pair.second().equals(organisation);
  }
}
