package cz.setkani.validate.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** Something cannot be used as it is; there is no event. */
  ERROR,
  /** Meetings that must stay break rules, alone or together; there is no event. */
  CONTRADICTION,
  /** The event can be scheduled, but hardly as it was meant. */
  WARNING,
  /** Worth knowing; nothing has to be done. */
  NOTE
}
