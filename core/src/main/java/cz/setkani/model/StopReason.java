package cz.setkani.model;

/** Why a search for a schedule ended. */
public enum StopReason {
  /** Every measure stands at a proven limit: nothing is left to improve. */
  PROOF,
  /** Many steps in a row brought no gain. */
  NO_GAIN,
  /** All the steps that the effort allows were done. */
  STEPS,
  /** The time limit struck; with another machine or another day the result can differ. */
  TIME_LIMIT,
  /** Somebody asked to stop; the best schedule found until then was taken. */
  CANCELLED
}
