/**
 * The server: lets the right ones in, reads what they ask for, and sends what they are given.
 *
 * <p>Enters: screens, a key, a port. Leaves: an address that a browser can open. Uses the rooms of
 * calls, of the desk and of the frame; the only one that knows Javalin, and that HTTP is spoken.
 */
package cz.setkani.cli.web.server;
