/**
 * Reaches the bound: chooses pairs, and puts them into rounds with Kempe exchanges and eviction.
 *
 * <p>Enters: a problem and the relaxation's choice. Leaves: an assignment. Uses graph and bound.
 */
package cz.setkani.solve.construct;
