/**
 * What is handed out and hung up besides the timetables: the moderator's list, the charts for the
 * wall, the cards of the tables, the list at the door, badges, and the timetables of interpreters
 * and of people who come for several organisations; of an edition of the day the list of changes
 * and what is to be said aloud.
 *
 * <p>Enters: a {@link cz.setkani.cli.write.words.Printable} and a {@link
 * cz.setkani.cli.write.paper.Look}, or an edition. Leaves: {@link
 * cz.setkani.cli.write.paper.PrintedSheets}, on which nothing is cut and no row is torn apart. Uses
 * paper, words and the core.
 */
package cz.setkani.cli.write.handout;
