/**
 * What is written as a table for spreadsheets and scripts: the columns and cells of each file.
 *
 * <p>Enters: a {@link cz.setkani.Programme}, an edition, findings, wishes, or what was surveyed,
 * and a language. Leaves: a {@link cz.setkani.cli.write.table.CsvTable}, or the bytes of a
 * workbook; where they go is known to the room of folders. Uses words and the core; the only room
 * that writes Commons CSV and fastexcel.
 */
package cz.setkani.cli.write.table;
