/**
 * The use cases, one class each: to check an event, to schedule it, to verify, print or explain a
 * schedule, to ask what if, to make forms, to collect answers, to begin.
 *
 * <p>Enters: a source of named files (a folder or memory), settings, and a {@link
 * cz.setkani.watch.Watch} that is told of progress and can end the work. Leaves: records, and what
 * would be written ({@link cz.setkani.cli.write.file.Output}), into a folder or as bytes. Knows
 * neither the command line nor streams nor exit codes; whoever calls decides nothing about an
 * event. Uses read, write and the core.
 */
package cz.setkani.cli.job;
