package cz.setkani.solve.search;

/**
 * A fact of the planning model: an organisation, whatever the number of its teams.
 *
 * @param number its number in the problem
 * @param capacity the most meetings it can have
 * @param asked the number of its own requests
 * @param guaranteed how many of them are to be met before anything else counts
 */
record Member(int number, int capacity, int asked, int guaranteed) {}
