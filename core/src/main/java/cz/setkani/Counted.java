package cz.setkani;

import cz.setkani.explain.Measures;
import cz.setkani.model.Alternative;
import cz.setkani.model.Bound;
import cz.setkani.model.Fairness;
import cz.setkani.model.Schedule;
import cz.setkani.model.StopReason;
import java.util.Optional;

/**
 * What was found by {@link Scheduler#count}: how much, and not why not more.
 *
 * @param schedule the meetings; they obey every rule
 * @param bound what no schedule of the event can exceed
 * @param measures what the schedule is worth
 * @param fairness how evenly requests are met, and what no schedule can exceed in that
 * @param alternative what the other choice would have brought, as in a {@link Programme}
 * @param stoppedBecause why the search ended
 */
public record Counted(
    Schedule schedule,
    Bound bound,
    Measures measures,
    Fairness fairness,
    Optional<Alternative> alternative,
    StopReason stoppedBecause) {}
