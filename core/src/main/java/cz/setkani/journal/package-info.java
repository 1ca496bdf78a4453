/**
 * What happens on the day of an event, row after row, as somebody notes it down: who is absent, who
 * comes late or unannounced, what is lost, how the times shift, and which editions of the programme
 * were given out.
 *
 * <p>Enters: entries. Leaves: the event of the day, and how things stand. Uses model; knows nothing
 * of files, and nothing of how a day is planned anew.
 */
package cz.setkani.journal;
