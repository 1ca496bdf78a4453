/**
 * Which wishes the rows, columns and lists of a grid are: whatever shape a form or a spreadsheet
 * gave them, they leave as rows of one wish each.
 *
 * <p>Enters: a {@link cz.setkani.cli.read.grid.Grid} and the names on the roster. Leaves: rows of
 * {@link cz.setkani.validate.sheet.RequestColumn}. Uses grid and validate.
 *
 * <p>{@code LayoutFinder} finds out which column is which ({@code AskerFinder}, {@code WishFinder},
 * {@code MarkFinder}, from a {@code ColumnProfile} each), {@code NameList} takes a list of names
 * apart, {@code WishRows} makes the rows, {@code Answers} keeps the last answer of each
 * organisation.
 */
package cz.setkani.cli.read.requests;
