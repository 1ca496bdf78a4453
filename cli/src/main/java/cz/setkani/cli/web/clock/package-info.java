/**
 * The screens of the clock: that of the moderator, and those that only show. The desk keeps what
 * the moderator has set, in a file in the event's folder; screens hear of it and count by
 * themselves.
 *
 * <p>Enters: calls. Leaves: pages, the state of the clock. Uses the rooms of calls, of the desk and
 * of the frame, and the page of the clock.
 */
package cz.setkani.cli.web.clock;
