/**
 * From files to cells that know where they stood. Decides nothing about events: what a cell means
 * is for validate.
 *
 * <p>Enters: the path of an event. Leaves: a {@link cz.setkani.validate.Draft}, together with what
 * was found out while reading. Uses validate; the only room that knows how CSV is read.
 *
 * <p>The way of a file: {@code TextFile} (bytes, by way of {@code Encoding}) - {@code Quotes} and
 * {@code Delimiter} (what separates the cells) - {@code CsvRows} (rows of cells) - {@code
 * SheetReader} (headings, canonical rows). Other encodings belong into {@code Encoding}; other
 * shapes become further ways from {@code CsvRows} to the same rows of a draft.
 */
package cz.setkani.cli.read;
