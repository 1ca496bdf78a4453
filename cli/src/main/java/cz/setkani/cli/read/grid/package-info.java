/**
 * What every kind of file is turned into first: rows of cells that know their line.
 *
 * <p>Uses validate, for findings.
 */
package cz.setkani.cli.read.grid;
