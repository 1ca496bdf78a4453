/**
 * What lies on the desk: which events are known, how their files are now, and the one long work
 * that may be under way.
 *
 * <p>Enters: folders. Leaves: an event as its files are at a moment, with a mark by which a later
 * change tells whether they still are. Uses jobs, to read, and knows neither servers nor pages.
 */
package cz.setkani.cli.web.desk;
