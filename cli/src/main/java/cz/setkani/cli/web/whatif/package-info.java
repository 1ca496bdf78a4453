/**
 * The screen that says what other rooms and days would be worth, and what is to be expected if some
 * do not come.
 *
 * <p>Enters: calls. Leaves: pages, the files of the command, and a choice that is taken over into
 * the event's settings. Uses jobs, what is written about them, and the rooms of calls, of the desk,
 * of the frame and of the long work.
 */
package cz.setkani.cli.web.whatif;
