package cz.setkani.cli.job;

import cz.setkani.explain.Demand;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;

/**
 * What can be known of an event before anything is scheduled.
 *
 * @param demand what is asked of it
 * @param bound what no timetable can exceed
 * @param isCutShort whether it was over before the bound was as tight as it could be
 */
public record Outlook(Event event, Demand demand, Bound bound, boolean isCutShort) {}
