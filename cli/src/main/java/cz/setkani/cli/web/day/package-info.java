/**
 * The screen of the day: who is here, what happened, and the next edition of the programme; for the
 * organiser, and for a helper at the door with a phone.
 *
 * <p>Enters: calls. Leaves: pages, rows of the journal, editions. Every row goes through the job
 * that the command has. Uses the rooms of calls, of the desk and of the frame, jobs, words and the
 * core.
 */
package cz.setkani.cli.web.day;
