/**
 * OptaPlanner: the model, the rules as constraints, the score, the phase that makes timetables
 * comfortable, and when it ends.
 *
 * <p>Enters: an assignment from construct and its bounds. Leaves: an assignment that is not worse.
 * Uses model, graph, bound and OptaPlanner.
 */
package cz.setkani.solve.search;
