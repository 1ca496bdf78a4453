package cz.setkani.day;

/** Why something on somebody's page is no longer as it was. */
public enum Grounds {
  /** One of the two is not here in that round. */
  AWAY,
  /** A meeting of a round that is over did not take place. */
  NOT_HELD,
  /** The round was dropped. */
  ROUND_DROPPED,
  /** Who asked for it took the wish back. */
  WISH_DROPPED,
  /** Its table is lost. */
  TABLE_LOST,
  /** What it needs besides, such as an interpreter, cannot be had. */
  RESOURCE_LOST,
  /** As the day is now, it would break a rule. */
  RULE,
  /** It fills a round that is free. */
  FILLED,
  /** It makes room for more meetings. */
  MADE_ROOM
}
