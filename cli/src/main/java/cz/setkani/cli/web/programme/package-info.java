/**
 * The programme of an event as its file is now: read, checked and explained once as long as no file
 * changes.
 *
 * <p>Enters: an event of the desk. Leaves: its programme, with what is to be said of it. Uses jobs
 * and the room of the desk.
 */
package cz.setkani.cli.web.programme;
