package cz.setkani.cli.write.clock;

/**
 * One of two who meet.
 *
 * @param organisation its name
 * @param team which of its teams; empty where it comes in one
 * @param comesFrom the table that it leaves for this one, in words; empty if it leaves none
 */
public record ClockSeat(String organisation, String team, String comesFrom) {}
