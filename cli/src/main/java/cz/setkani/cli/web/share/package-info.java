/**
 * The screen on which the organiser shares an event with helpers and screens in the same network.
 *
 * <p>Enters: calls, what is shared. Leaves: pages with addresses and PINs. Uses the rooms of calls,
 * of the frame and of the server.
 */
package cz.setkani.cli.web.share;
