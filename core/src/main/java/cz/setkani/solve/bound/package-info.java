/**
 * What no schedule can exceed, proven by relaxations of the problem.
 *
 * <p>Enters: a problem. Leaves: bounds, and the choice of pairs that the relaxation would make.
 * Uses graph.
 */
package cz.setkani.solve.bound;
