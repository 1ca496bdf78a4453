/**
 * From bytes to a grid, by way of text: {@code TextEncoding} (how letters are stored) - {@code
 * Delimiter} and {@code Quotes} (what separates the cells) - {@code CsvRows} (rows of cells).
 *
 * <p>And back, for one cell: {@code MendedText} puts another text where the cell stands in the
 * bytes.
 *
 * <p>Enters: the bytes of a file. Leaves: a {@link cz.setkani.cli.read.grid.Grid}, or the bytes
 * with another text in one cell. Uses grid and validate (for findings); the only room that knows
 * how CSV is read.
 */
package cz.setkani.cli.read.text;
