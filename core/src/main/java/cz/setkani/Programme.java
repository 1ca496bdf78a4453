package cz.setkani;

import cz.setkani.explain.Explanation;
import cz.setkani.model.Alternative;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Fairness;
import cz.setkani.model.Schedule;
import cz.setkani.model.StopReason;
import java.util.Optional;

/**
 * The result of scheduling an event, or a schedule that was given.
 *
 * @param event what was scheduled
 * @param schedule the meetings; they obey every rule
 * @param bound what no schedule of this event can exceed
 * @param fairness how evenly requests are met, and what no schedule can exceed in that
 * @param alternative what the other choice would have brought: the other goal, or nothing
 *     guaranteed; empty where everybody got everything, or it was not looked into (at quick effort,
 *     or without comfort)
 * @param explanation what the schedule is worth, and why requests are not met
 * @param stoppedBecause why the search ended
 * @param seed the seed it was made with; 0 if the schedule was given
 */
public record Programme(
    Event event,
    Schedule schedule,
    Bound bound,
    Fairness fairness,
    Optional<Alternative> alternative,
    Explanation explanation,
    StopReason stoppedBecause,
    long seed) {

  /** Whether no schedule of this event can meet requests of a higher priority in all. */
  public boolean isProvenOptimal() {
    return explanation.measures().priorityMet() == bound.priority();
  }

  /** Whether it is known that no schedule with the same meetings has fewer breaks. */
  public boolean hasProvenBreaks() {
    return explanation.measures().breaks() <= bound.breaksOfSame();
  }

  /**
   * Whether it is known that no schedule with the same meetings has fewer breaks, nor as few and
   * fewer waiting rounds.
   */
  public boolean hasProvenWaiting() {
    return hasProvenBreaks() && explanation.measures().waitingRounds() <= bound.waitingOfSame();
  }
}
