package cz.setkani.day;

import cz.setkani.model.Meeting;

/**
 * A promise that must not move, and cannot stay.
 *
 * @param meeting the promise, as the last edition tells it
 * @param grounds what stands in its way
 */
public record Obstacle(Meeting meeting, Grounds grounds) {}
