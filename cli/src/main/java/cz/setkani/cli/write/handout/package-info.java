/**
 * What is handed out and hung up besides the timetables: the moderator's list, the cards of the
 * tables, the list at the door and the chart for the wall.
 *
 * <p>Enters: a {@link cz.setkani.Programme} and a language. Leaves: {@link
 * cz.setkani.cli.write.paper.PrintedSheets}, on which nothing is cut and no row is torn apart. Uses
 * paper, words and the core.
 */
package cz.setkani.cli.write.handout;
