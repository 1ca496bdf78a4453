package cz.setkani.model;

/** What of a meeting must stay as it is, whatever else is arranged. */
public enum Lock {
  /** Nothing: it may be anywhere, or not take place. */
  NONE,
  /** It takes place in its round, by its teams; any table that suits and is there will do. */
  ROUND,
  /** It takes place in its round, at its table, by its teams. */
  PLACE
}
