/**
 * Proves that no timetable with the same meetings has fewer breaks, or finds one.
 *
 * <p>Enters: an {@link cz.setkani.solve.graph.Assignment}. Leaves: how many breaks its meetings
 * need, and an assignment with fewer if there is one. Uses model, graph, and sat for the search.
 */
package cz.setkani.solve.proof;
