package cz.setkani.watch;

/** Why a {@link Watch} wanted work to end before it was done. */
public enum Ending {
  /** Somebody asked to stop. */
  CANCELLED,
  /** The time was over. */
  TIME_LIMIT
}
