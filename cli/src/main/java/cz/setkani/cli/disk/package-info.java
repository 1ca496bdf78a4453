/**
 * What stands at a path besides files and folders. Enters: a path. Leaves: whether it is an open
 * stream, a device or a pipe. Uses nothing but the JDK.
 */
package cz.setkani.cli.disk;
