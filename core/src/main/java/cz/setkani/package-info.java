/**
 * The front door: schedules an event.
 *
 * <p>Enters: an {@link cz.setkani.model.Event}, given to {@link cz.setkani.Scheduler}; or the rows
 * of a schedule that somebody wrote. Leaves: a {@link cz.setkani.Programme}; or what that schedule
 * is worth ({@link cz.setkani.Verified}). Uses model, watch, solve, rule, explain and the rows of
 * validate.
 */
package cz.setkani;
