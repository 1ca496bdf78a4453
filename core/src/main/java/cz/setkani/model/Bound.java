package cz.setkani.model;

/**
 * What no schedule of an event can exceed, whatever it looks like.
 *
 * @param priority the highest sum of priorities of requests that could possibly be met
 */
public record Bound(long priority) {}
