/**
 * Documents in PDF.
 *
 * <p>Enters: {@link cz.setkani.cli.write.paper.PrintedSheets}. Leaves: a file in which all letters
 * are embedded; the same sheets give the same bytes. Uses paper; the only room that knows the
 * library for PDF (PDFBox) and its font (Liberation Sans).
 */
package cz.setkani.cli.write.pdf;
