package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.model.Bound;

/**
 * A given schedule beside what is possible.
 *
 * @param verified the schedule, and where it breaks a rule
 * @param bound what no timetable of the event can exceed
 * @param isCutShort whether it was over before the bound was as tight as it could be
 */
public record Verification(Verified verified, Bound bound, boolean isCutShort) {}
