/**
 * Who sits where: gives every meeting of every round a table, so that few organisations change
 * theirs.
 *
 * <p>Enters: meetings with rounds. Leaves: a table for each. Uses graph.
 */
package cz.setkani.solve.tables;
