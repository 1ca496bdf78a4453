/**
 * Workbooks: the one of an event, to sort, filter and print, and the sheets on which wishes are
 * marked.
 *
 * <p>Enters: a {@link cz.setkani.Programme} or names, and a language. Leaves: the bytes of a
 * workbook, the same for the same input. Cells are typed: a text is never a formula. Uses the
 * tables, whose columns it shares, words and the core; the only room that writes fastexcel.
 */
package cz.setkani.cli.write.book;
