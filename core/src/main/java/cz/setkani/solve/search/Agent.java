package cz.setkani.solve.search;

/**
 * A fact of the planning model: what can be in one meeting at a time.
 *
 * @param number its number in the problem
 * @param isOrganisation whether it is an organisation, not a shared person or resource
 * @param capacity the most meetings it can have
 * @param asked the number of its own requests
 * @param guaranteed how many of them are to be met before anything else counts
 */
record Agent(int number, boolean isOrganisation, int capacity, int asked, int guaranteed) {}
