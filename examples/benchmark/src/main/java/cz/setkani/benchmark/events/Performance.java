package cz.setkani.benchmark.events;

import cz.setkani.model.Schedule;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a contestant found, and when.
 *
 * @param schedule the best schedule
 * @param bound the highest priority that could be met, as far as the contestant knows
 * @param breaksBound how many breaks any timetable needs in which the same meet, as far as it knows
 * @param secondsToProof when it first had a schedule that it knew to meet as much as possible
 * @param secondsToBest when it had the best schedule
 * @param seconds when it ended
 */
public record Performance(
    Schedule schedule,
    OptionalLong bound,
    OptionalInt breaksBound,
    OptionalDouble secondsToProof,
    double secondsToBest,
    double seconds) {}
