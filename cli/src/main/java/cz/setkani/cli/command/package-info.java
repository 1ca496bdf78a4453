/**
 * The command line: options, what is printed where, and exit codes.
 *
 * <p>Enters: arguments. Leaves: an exit code, text on the two streams, and the files that render
 * writes. The only room that knows picocli and the standard streams; uses all others.
 */
package cz.setkani.cli.command;
