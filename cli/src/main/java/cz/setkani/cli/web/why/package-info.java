/**
 * The screen that says why: an organisation's day, which of its requests are not met and why, what
 * would help, and why two do not meet.
 *
 * <p>Enters: calls. Leaves: pages. Uses jobs, what is written about programmes, and the rooms of
 * calls, of the desk, of the frame, of the long work and of the programme.
 */
package cz.setkani.cli.web.why;
