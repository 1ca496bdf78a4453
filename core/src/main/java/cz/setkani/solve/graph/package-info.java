/**
 * The event as a graph in numbers, and a partial edge colouring of it: organisations are vertices,
 * pairs are edges, rounds are colours.
 *
 * <p>Enters: an {@link cz.setkani.model.Event}. Leaves: a {@link cz.setkani.solve.graph.Problem}
 * and an {@link cz.setkani.solve.graph.Assignment}. Uses model.
 */
package cz.setkani.solve.graph;
