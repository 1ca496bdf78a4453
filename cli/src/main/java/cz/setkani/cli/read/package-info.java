/**
 * From files to cells that know where they stood. Decides nothing about events: what a cell means
 * is for validate.
 *
 * <p>Enters: a {@link cz.setkani.cli.read.Source}: a folder, a file of requests, or bytes in
 * memory. Leaves: a {@link cz.setkani.validate.Draft}, together with what was found out while
 * reading; or, of {@code CellFile}, a file with another text in one cell. Uses validate, watch and
 * its own sub-rooms.
 *
 * <p>The way of a file: {@code GridFile} (bytes) - {@code text} or {@code workbook} (to a grid of
 * cells) - {@code SheetReader} (headings, rows of a draft), or, for requests, whose shapes are
 * many, {@code requests}.
 */
package cz.setkani.cli.read;
