/**
 * What came of an event: which booked meetings took place, by what the organisations said
 * afterwards.
 *
 * <p>Enters: an {@link cz.setkani.model.Event}, its schedule, and statements. Leaves: an {@link
 * cz.setkani.outcome.EventOutcome}. Uses model.
 */
package cz.setkani.outcome;
