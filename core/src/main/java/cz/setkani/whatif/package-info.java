/**
 * What would be if: changed events, solved to see what the change is worth. Nothing here is
 * guessed: each answer stands for a schedule that was found and obeys every rule.
 *
 * <p>Enters: an {@link cz.setkani.model.Event}, and for a single request a schedule of it. Leaves:
 * {@link cz.setkani.whatif.Proposal}s by which a request would be met, or a {@link
 * cz.setkani.whatif.Survey} of rooms and days. Uses the front door, model, rule, explain and watch.
 */
package cz.setkani.whatif;
