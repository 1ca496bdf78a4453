package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Assignment;
import java.util.Optional;

/**
 * What was found out about the breaks of a timetable.
 *
 * @param needed so many breaks at least has any timetable with the same meetings
 * @param fewer a timetable with the same meetings that has only so many, if the given one has more
 *     and one was found
 */
public record BreakProof(int needed, Optional<Assignment> fewer) {}
