package cz.setkani.solve.search;

/**
 * A fact of the planning model: what can be in one meeting at a time.
 *
 * @param number its number in the problem
 * @param isTeam whether it is a team of an organisation, not a shared person or resource
 * @param isGuest whether breaks of its day count
 */
record Agent(int number, boolean isTeam, boolean isGuest) {}
