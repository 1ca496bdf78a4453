package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Assignment;
import java.util.Optional;

/**
 * What was found out about the waiting rounds of a timetable.
 *
 * @param needed so many waiting rounds at least has any timetable with the same meetings and no
 *     more breaks
 * @param fewer one of these that has only so many, if the given one has more and one was found
 */
public record WaitingProof(int needed, Optional<Assignment> fewer) {}
