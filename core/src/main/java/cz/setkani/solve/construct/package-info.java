/**
 * Reaches the bound: chooses pairs, and puts them into rounds with Kempe exchanges and eviction;
 * where a gap is left, lowers the bound and raises the assignment in turn.
 *
 * <p>Enters: a problem. Leaves: an assignment and its bounds. Uses model, graph and bound.
 */
package cz.setkani.solve.construct;
