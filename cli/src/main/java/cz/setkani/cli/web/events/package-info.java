/**
 * The screen of events: those that were open lately, a new one, the example; and what belongs to
 * the desk as a whole: its language, its end.
 *
 * <p>Enters: calls. Leaves: pages. Uses the rooms of calls, of the desk and of the frame.
 */
package cz.setkani.cli.web.events;
