package cz.setkani.solve;

import cz.setkani.model.Alternative;
import cz.setkani.model.Bound;
import cz.setkani.model.Fairness;
import cz.setkani.model.Schedule;
import cz.setkani.model.StopReason;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param schedule the best schedule
 * @param bound what no schedule can exceed
 * @param fairness how evenly requests are met, and what no schedule can exceed in that
 * @param alternative what the other choice would have brought, if that was looked into
 * @param stoppedBecause why the search ended
 */
public record Solution(
    Schedule schedule,
    Bound bound,
    Fairness fairness,
    Optional<Alternative> alternative,
    StopReason stoppedBecause) {}
