/**
 * Turns results into what people read: the files of a run, the printed timetables, and the
 * sentences on the console.
 *
 * <p>Enters: a {@link cz.setkani.Programme}, findings, the demand of an event, and a language.
 * Leaves: files in a folder ({@link cz.setkani.cli.render.ResultFolder}) and lines of text; nothing
 * is printed here. The same input gives the same bytes: nothing depends on the clock, the default
 * locale or the default charset. Uses model, validate, explain, text and the front door.
 */
package cz.setkani.cli.render;
