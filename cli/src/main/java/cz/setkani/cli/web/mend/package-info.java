/**
 * Cells of the event's files that are mended on a page, beside what was found in them.
 *
 * <p>Enters: findings, and calls that give a cell another text. Leaves: what of each finding can be
 * filled in, as parts of other screens' pages, and what came of it. Uses the rooms of calls, frames
 * and the desk, and the job that mends.
 */
package cz.setkani.cli.web.mend;
