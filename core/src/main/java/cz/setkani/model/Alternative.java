package cz.setkani.model;

/**
 * What another choice would have brought: the schedule that was found for it is not worked out.
 *
 * @param goal the goal it has; nothing is guaranteed
 * @param requestsMet requests met
 * @param priorityMet the sum of their priorities
 * @param least the least share of own requests met, of those that can have anything met at all
 */
public record Alternative(Goal goal, int requestsMet, long priorityMet, Share least) {}
