/**
 * Sheets of paper as HTML, in numbers as they are.
 *
 * <p>Enters: {@link cz.setkani.cli.write.paper.PrintedSheets}. Leaves: one file that needs no
 * other; printed, each sheet is a page of its size, with everything at its place. Uses paper.
 */
package cz.setkani.cli.write.sheet;
