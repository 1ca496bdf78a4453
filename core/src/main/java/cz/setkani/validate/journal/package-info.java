/**
 * The journal of the day as somebody typed it: which happenings its rows are, whether they make
 * sense one after the other, and whether the meetings that they name are in the last edition.
 *
 * <p>Enters: a sheet of rows, and what was found out of day, tables, roster and requests. Leaves: a
 * {@link cz.setkani.journal.Journal} and findings. Uses journal, model, check, value, finding,
 * sheet and names.
 */
package cz.setkani.validate.journal;
