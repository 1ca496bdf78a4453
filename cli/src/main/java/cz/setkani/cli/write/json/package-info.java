/**
 * Data for other programs.
 *
 * <p>Enters: a {@link cz.setkani.cli.write.words.Printable}. Leaves: JSON as {@code
 * schedule.schema.json}, which lies beside these classes, describes it: the same for the same
 * input. Uses words and the core; the only room that writes Gson.
 */
package cz.setkani.cli.write.json;
