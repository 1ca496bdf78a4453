/**
 * What surrounds every page: where one is, where one can go, what was just done.
 *
 * <p>Enters: a call, a title, the content of a page. Leaves: HTML. Uses the room of calls.
 */
package cz.setkani.cli.web.frame;
