/**
 * The day itself: a programme is planned anew while its pages are already in people's hands. Knows
 * nothing of journals and files.
 *
 * <p>Enters: an {@link cz.setkani.model.Event} as it was planned, the last edition and a {@link
 * cz.setkani.model.Standing}. Leaves: a {@link cz.setkani.day.Replan}. Uses the front door,
 * explain, index, model and watch.
 */
package cz.setkani.day;
