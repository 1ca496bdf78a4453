package cz.setkani;

import cz.setkani.explain.Measures;
import cz.setkani.model.Bound;
import cz.setkani.model.Schedule;

/**
 * What was found by {@link Scheduler#count}: how much, and not why not more.
 *
 * @param schedule the meetings; they obey every rule
 * @param bound what no schedule of the event can exceed
 * @param measures what the schedule is worth
 */
public record Counted(Schedule schedule, Bound bound, Measures measures) {}
