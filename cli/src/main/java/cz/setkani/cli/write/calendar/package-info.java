/**
 * The meetings for calendars (iCalendar, RFC 5545).
 *
 * <p>Enters: a {@link cz.setkani.cli.write.words.Printable} with a date. Leaves: calendars to
 * import, of one organisation or of all. They have no METHOD: they are a state to be taken over,
 * and not an invitation, which would need an organiser who answers. A meeting has the same UID in
 * every edition, whatever its round and table; those of earlier editions that are no more stand
 * there as cancelled, so that whoever imports the next edition gets rid of them. Uses words and the
 * core.
 */
package cz.setkani.cli.write.calendar;
