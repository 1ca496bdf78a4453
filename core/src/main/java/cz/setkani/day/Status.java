package cz.setkani.day;

/** What became of a meeting between the last edition of a programme and the next one. */
public enum Status {
  /** Its round is over, and it took place. */
  HELD,
  /** It cannot take place (somebody is not here, say), or did not: nobody chose that. */
  STRUCK,
  /** A promise that stands as it was told. */
  KEPT,
  /** A promise that was broken by choice: it is in another round, at another table, or gone. */
  MOVED,
  /** It is new, in a round in which both were free on paper, or were set free. */
  ADDED
}
