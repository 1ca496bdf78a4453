/**
 * The meetings of a schedule that somebody gave: which they are, and whether those that stay may
 * stay.
 *
 * <p>Enters: the rows of a schedule, and what was found out of day, tables, roster and requests.
 * Leaves: meetings and findings. Uses model, rule, check, value, finding, sheet and names.
 */
package cz.setkani.validate.meetings;
