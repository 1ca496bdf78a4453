package cz.setkani.solve;

import cz.setkani.model.Bound;
import cz.setkani.model.Schedule;
import cz.setkani.model.StopReason;

/**
 * What a search found.
 *
 * @param schedule the best schedule
 * @param bound what no schedule can exceed
 * @param stoppedBecause why the search ended
 */
public record Solution(Schedule schedule, Bound bound, StopReason stoppedBecause) {}
