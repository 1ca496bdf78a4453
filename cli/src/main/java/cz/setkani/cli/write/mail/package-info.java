/**
 * Messages to organisations about their meetings, to be looked through and sent by somebody: the
 * program sends nothing.
 *
 * <p>Enters: a {@link cz.setkani.cli.write.words.Printable} and a {@link
 * cz.setkani.cli.write.mail.Letter}, the organiser's or the usual one. Leaves: drafts that mail
 * programs open ({@code .eml}: MIME with {@code X-Unsent}), and a table for mail merge. Uses words,
 * tables, calendars and the core.
 */
package cz.setkani.cli.write.mail;
