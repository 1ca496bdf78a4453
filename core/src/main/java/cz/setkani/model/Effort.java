package cz.setkani.model;

/** How long to search for a better schedule; all of them end by steps, not by the clock. */
public enum Effort {
  /** For a first look: a fraction of a second for 40 organisations. */
  QUICK,
  /** For use: about a second for 40 organisations. */
  NORMAL,
  /** For the last word: about ten times as long as {@link #NORMAL}. */
  THOROUGH
}
