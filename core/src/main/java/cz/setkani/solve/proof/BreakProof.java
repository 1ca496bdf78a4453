package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Assignment;
import java.util.Optional;

/**
 * What was found out about the breaks of a timetable.
 *
 * @param neededByAlike so many breaks at least has any timetable that is alike: everybody has as
 *     many meetings, and as many of its own requests met
 * @param needed so many breaks at least has any timetable with the same meetings as the given one
 *     or, if there is one, the one with fewer breaks
 * @param fewer a timetable that is alike and has only so many breaks, if the given one has more and
 *     one was found
 */
public record BreakProof(int neededByAlike, int needed, Optional<Assignment> fewer) {}
