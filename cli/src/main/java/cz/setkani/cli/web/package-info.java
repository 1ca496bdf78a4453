/**
 * The desk: the whole job in a browser, on the organiser's own computer.
 *
 * <p>Enters: an event to begin with, a port. Leaves: an address to open. Uses the server and all
 * screens, and puts them together; decides nothing about an event.
 */
package cz.setkani.cli.web;
