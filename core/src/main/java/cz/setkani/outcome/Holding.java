package cz.setkani.outcome;

/** Whether a meeting took place, as far as anybody said. */
public enum Holding {
  /** It did: who said something said so. */
  HELD,
  /** It did not: who said something said so. */
  NOT_HELD,
  /** One of the two says that it did, the other one that it did not. */
  DISPUTED,
  /** Nobody said anything. */
  UNKNOWN
}
