/**
 * What stands at a path besides a file. Enters: a path. Leaves: whether it is an open stream, a
 * device or a pipe, and the refusals of whoever wanted a file. Uses nothing but the JDK.
 */
package cz.setkani.cli.disk;
