package cz.setkani.watch;

/**
 * How far a search for a schedule has come.
 *
 * @param step the step just done, from 0 (the first schedule)
 * @param priorityMet the sum of the priorities of the requests met
 * @param priorityBound what no schedule can exceed, as far as is known
 * @param breaks the breaks of all organisations
 * @param waitingRounds the rounds in those breaks
 */
public record SearchProgress(
    int step, long priorityMet, long priorityBound, int breaks, int waitingRounds)
    implements Progress {}
