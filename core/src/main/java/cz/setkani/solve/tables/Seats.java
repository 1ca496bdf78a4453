package cz.setkani.solve.tables;

/**
 * A table for each meeting.
 *
 * @param tables for each pair its table, from 0, or {@link cz.setkani.solve.graph.Assignment#NONE}
 *     if it has no round; not to be changed
 * @param changes how often a team has to go to another table for its next meeting
 */
public record Seats(int[] tables, int changes) {}
