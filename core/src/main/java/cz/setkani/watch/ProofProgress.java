package cz.setkani.watch;

import cz.setkani.model.Level;

/**
 * How far a proof has come that a schedule has the fewest breaks, or waiting rounds, of those with
 * its meetings.
 *
 * @param level {@link Level#BREAKS} or {@link Level#WAITING}
 * @param reached how many the schedule has
 * @param needed how many are proven to be needed until now, from 0
 */
public record ProofProgress(Level level, int reached, int needed) implements Progress {}
