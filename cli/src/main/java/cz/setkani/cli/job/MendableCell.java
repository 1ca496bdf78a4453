package cz.setkani.cli.job;

/**
 * A cell that can be mended.
 *
 * @param file the file, as findings tell it
 * @param line the line in which its row begins, from 1
 * @param column the column, from 1
 * @param heading the heading of the column, or its letter where it has none
 * @param text what stands there now
 */
public record MendableCell(String file, int line, int column, String heading, String text) {}
