package cz.setkani.solve.fair;

import cz.setkani.solve.graph.Assignment;

/**
 * How far own requests can be met up to some floors.
 *
 * @param assignment what was reached
 * @param base the own requests met within the base that goes before all
 * @param reached the own requests met within the floors
 * @param baseBound what no schedule can exceed of {@code base}
 * @param bound what no schedule can exceed of {@code reached}, if its base is as good as this one's
 */
record Trial(Assignment assignment, int base, int reached, int baseBound, int bound) {}
