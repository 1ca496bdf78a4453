/**
 * PrintedSheets of paper in numbers: what stands where, how large and in which ink.
 *
 * <p>Enters: texts and lengths. Leaves: {@link cz.setkani.cli.write.paper.PrintedSheet}s, which
 * whoever draws can draw. Uses nothing.
 */
package cz.setkani.cli.write.paper;
