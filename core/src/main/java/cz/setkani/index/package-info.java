/**
 * An event and a schedule found by names: what was asked for, what must come before what, who and
 * what is taken in which round. Order and occupancy are said here, once for all outside the solver.
 *
 * <p>Enters: an {@link cz.setkani.model.Event} and a {@link cz.setkani.model.Schedule}, which may
 * be edited by hand and break any rule. Leaves: answers to who, what and when. Uses model.
 */
package cz.setkani.index;
