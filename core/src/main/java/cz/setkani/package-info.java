/**
 * The front door: schedules an event.
 *
 * <p>Enters: an {@link cz.setkani.model.Event}, given to {@link cz.setkani.Scheduler}. Leaves: a
 * {@link cz.setkani.Programme}. Uses every room of the library but {@code whatif}.
 */
package cz.setkani;
