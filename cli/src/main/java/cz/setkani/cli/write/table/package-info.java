/**
 * What is written as a table for spreadsheets and scripts: the columns and cells of each file.
 *
 * <p>Enters: a {@link cz.setkani.Programme}, an edition, findings, wishes, or what was surveyed,
 * and a language. Leaves: a {@link cz.setkani.cli.write.table.CsvTable}; where it goes is known to
 * the room of folders. Uses words and the core; the only room that writes Commons CSV.
 */
package cz.setkani.cli.write.table;
