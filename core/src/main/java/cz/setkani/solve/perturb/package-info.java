/**
 * Which promises are worth breaking (the minimal perturbation problem; Sakkout and Wallace, 2000):
 * what more can be met when meetings that stand on paper already may move, with as little paper as
 * can be made wrong.
 *
 * <p>Enters: an {@link cz.setkani.model.Event} with what is held locked, the promises, a schedule
 * in which all of them stand. Leaves: {@link cz.setkani.solve.perturb.Breach}es. Uses model and
 * solve.graph.
 */
package cz.setkani.solve.perturb;
