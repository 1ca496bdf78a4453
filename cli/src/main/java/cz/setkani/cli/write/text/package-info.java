/**
 * What is told on the console: lines of text about a programme, an event, a given schedule, the
 * answers to a question, and findings.
 *
 * <p>Enters: the results of the core and a language. Leaves: lines without line breaks; nothing is
 * printed here. Uses words, the names of the files in the room of folders, and the core.
 */
package cz.setkani.cli.write.text;
