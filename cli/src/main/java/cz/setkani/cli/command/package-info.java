/**
 * The command line: options, what is printed where, and exit codes.
 *
 * <p>Enters: arguments. Leaves: an exit code, text on the two streams, and the files that the room
 * of folders writes. Uses all other rooms; the only one that knows picocli and the standard
 * streams. Decides nothing about an event: it fills in settings, runs a job of the room {@code
 * job}, and shows what comes out.
 */
package cz.setkani.cli.command;
