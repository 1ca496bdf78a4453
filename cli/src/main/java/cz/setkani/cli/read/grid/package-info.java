/**
 * What every kind of file is turned into first: rows of cells that know their line.
 *
 * <p>Enters: rows of text. Leaves: a {@link cz.setkani.cli.read.grid.Grid}. Uses validate, for
 * findings, and text.
 */
package cz.setkani.cli.read.grid;
