/**
 * Finds a schedule, and a bound that no schedule can exceed. The only room that knows OptaPlanner;
 * outside of it nobody can tell which engine is used.
 *
 * <p>Enters: an {@link cz.setkani.model.Event}. Leaves: a {@link cz.setkani.solve.Solution}. Uses
 * model, watch and its own sub-rooms, which pass the event on one way: {@code graph} (the event in
 * numbers), {@code bound} (what is possible at most), {@code construct} (reaching it), {@code
 * search} (OptaPlanner, comfort), {@code proof} (no fewer breaks) by way of {@code sat}, {@code
 * tables} (who sits where).
 */
package cz.setkani.solve;
