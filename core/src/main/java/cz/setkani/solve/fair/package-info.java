/**
 * What everybody can be guaranteed: at least so many own requests, and shares that are as even as
 * possible.
 *
 * <p>Enters: a {@link cz.setkani.solve.graph.Problem}. Leaves: {@link
 * cz.setkani.solve.fair.Guarantee}, the numbers of own requests met that are to be held, and a
 * proof of how much can be. Uses model, graph, bound and construct.
 */
package cz.setkani.solve.fair;
