/**
 * Is what somebody typed fit to become an event? All findings at once, each with its place, what
 * was found and what would be right; never an exception.
 *
 * <p>Enters: a {@link cz.setkani.validate.Draft}, sheets of cells that remember where they stood.
 * Leaves: a {@link cz.setkani.validate.Validation} with the {@link cz.setkani.model.Event}, if
 * nothing is wrong, and the journal of the day. Uses model, journal and its own rooms: names,
 * sheet, finding, value, check, meetings and journal, each of which may use those before it. Knows
 * neither files nor CSV nor how schedules are found.
 */
package cz.setkani.validate;
