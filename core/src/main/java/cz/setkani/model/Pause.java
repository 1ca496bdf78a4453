package cz.setkani.model;

/**
 * A pause of a day: what lies between two rounds beside the changeover.
 *
 * @param afterRound the round that it follows, from 1
 * @param time from the end of that round; after it comes the time to change over
 * @param name what it is called, such as {@code lunch}; empty if it has no name of its own
 */
public record Pause(int afterRound, RoundTime time, String name) {}
