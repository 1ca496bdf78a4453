package cz.setkani.model;

/** Why a search for a schedule ended, or that there was none. */
public enum StopReason {
  /** Requests met and fairness stand at proven limits, and nobody waits between two meetings. */
  PROOF,
  /** Many steps in a row brought no gain. */
  NO_GAIN,
  /** All the steps that the effort allows were done. */
  STEPS,
  /** The time limit struck; with another machine or another day the result can differ. */
  TIME_LIMIT,
  /** Somebody asked to stop; the best schedule found until then was taken. */
  CANCELLED,
  /** Nothing was searched: the schedule was given. */
  GIVEN
}
