/**
 * The screen of papers: what of the programme is to be handed out or hung up, looked at, saved one
 * by one or all at once, or written into the folder of the event.
 *
 * <p>Enters: calls. Leaves: pages, papers, archives of them. Uses jobs, what printing gives, and
 * the rooms of calls and of the frame.
 */
package cz.setkani.cli.web.papers;
