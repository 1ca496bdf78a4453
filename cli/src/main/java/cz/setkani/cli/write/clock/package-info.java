/**
 * The clock of an event, for the moderator and the projector.
 *
 * <p>Enters: a {@link cz.setkani.Programme} to be handed out. Leaves: one page of HTML that needs
 * no other file and no network. What takes place is written into it; the time is told by its script
 * ({@code clock.js}), of which the first half knows time only and the second one the page. Uses
 * words and the core, and the templates (JTE).
 */
package cz.setkani.cli.write.clock;
