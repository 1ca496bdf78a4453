/**
 * The screen on which a programme is changed by hand: rounds and tables, what breaks a rule, where
 * two could meet, and what was changed last.
 *
 * <p>Enters: calls. Leaves: pages. Uses jobs, the programme as it is, and the rooms of calls and of
 * the frame.
 */
package cz.setkani.cli.web.hand;
