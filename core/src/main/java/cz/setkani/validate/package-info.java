/**
 * Is what somebody typed fit to become an event? All findings at once, each with its place, what
 * was found and what would be right; never an exception.
 *
 * <p>Enters: a {@link cz.setkani.validate.Draft}, cells of text that remember where they stood.
 * Leaves: a {@link cz.setkani.validate.Validation} with the {@link cz.setkani.model.Event}, if
 * nothing is wrong. Uses model and text; knows neither files nor CSV nor how schedules are found.
 *
 * <p>Here is also decided when two names mean the same ({@link cz.setkani.validate.Names}) and what
 * columns and settings are called ({@link cz.setkani.validate.Named}).
 */
package cz.setkani.validate;
