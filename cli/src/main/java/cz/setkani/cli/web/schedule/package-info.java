/**
 * The screen on which a programme is made: how hard to search and for what, how far it has come,
 * what came out.
 *
 * <p>Enters: calls. Leaves: pages, and the same files as the command writes. Uses jobs, what is
 * written about programmes, and the rooms of calls, of the desk, of the frame, of the long work and
 * of the programme.
 */
package cz.setkani.cli.web.schedule;
