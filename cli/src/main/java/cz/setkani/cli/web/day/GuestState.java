package cz.setkani.cli.web.day;

/** How it stands with somebody who was expected. */
public enum GuestState {
  /** Has not come yet. */
  EXPECTED,
  /** Has not come yet, and is expected later. */
  LATE,
  /** Has come. */
  HERE,
  /** Does not come any more. */
  ABSENT,
  /** Was here, and takes part no longer. */
  LEFT
}
