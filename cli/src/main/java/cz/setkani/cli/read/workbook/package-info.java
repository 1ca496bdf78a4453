/**
 * From the bytes of an Excel workbook ({@code .xlsx}) to a grid.
 *
 * <p>Enters: the bytes of a file. Leaves: a {@link cz.setkani.cli.read.grid.Grid}, or the bytes
 * with another text in one cell. Uses grid and validate (for findings); the only room that knows
 * how workbooks are read.
 */
package cz.setkani.cli.read.workbook;
