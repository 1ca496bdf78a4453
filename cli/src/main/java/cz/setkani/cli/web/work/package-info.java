/**
 * The long work as pages show it: what goes on, how far it has come, and the button that stops it.
 *
 * <p>Enters: calls, the work of the desk. Leaves: a part of a page that tells news of itself. Uses
 * the rooms of calls, of the desk and of the frame.
 */
package cz.setkani.cli.web.work;
