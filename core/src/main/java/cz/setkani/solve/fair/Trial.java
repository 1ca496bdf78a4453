package cz.setkani.solve.fair;

import cz.setkani.solve.graph.Assignment;

/**
 * How far own requests can be met up to some floors.
 *
 * @param assignment what was reached
 * @param reached the own requests met within the floors
 * @param bound what no schedule can exceed of {@code reached} that is as good in what goes before
 */
record Trial(Assignment assignment, int reached, int bound) {}
