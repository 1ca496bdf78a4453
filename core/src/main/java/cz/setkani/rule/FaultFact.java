package cz.setkani.rule;

import java.util.Locale;

/** What the sentence of a {@link Fault} names; the first four of every fault. */
public enum FaultFact {
  /** The round of the meeting. */
  ROUND,
  /** The table of the meeting. */
  TABLE,
  /** The one of the two that the meeting names first. */
  FIRST,
  /** The other one of the two. */
  SECOND,
  /** The organisation for which the rule is broken. */
  ORGANISATION,
  /** The number of its team. */
  TEAM,
  /** Whom it meets in the meeting. */
  PARTNER,
  /** Whom it meets in the other meeting. */
  OTHER_PARTNER,
  /** The first one of the two of the other meeting. */
  OTHER_FIRST,
  /** The other one of the two of the other meeting. */
  OTHER_SECOND,
  /** The round of the other meeting. */
  OTHER_ROUND,
  /** The table of its own. */
  OWN_TABLE,
  /** What the table lacks. */
  MISSING,
  /** Where it is known from that the two met before. */
  SOURCE,
  /** The person or resource that is needed twice. */
  SHARED,
  /** The side of both. */
  SIDE,
  /** How many there are. */
  COUNT,
  /** The most that is allowed, or there is. */
  LIMIT,
  /** How many rounds these are. */
  ROUND_COUNT,
  /** Rounds: those that would be right, or those that follow each other. */
  ROUNDS,
  /** Whom the organisation asked to meet earlier. */
  EARLIER,
  /** Whom it asked to meet later. */
  LATER,
  /** The first round in which anything may change. */
  FIRST_OPEN,
  /** The round that would be right. */
  RIGHT_ROUND,
  /** The table that would be right. */
  RIGHT_TABLE,
  /** The team of the first one that would be right. */
  FIRST_TEAM,
  /** The team of the second one that would be right. */
  SECOND_TEAM;

  /**
   * A fact and what it is of one fault.
   *
   * @param fact the fact
   * @param value a name, a number or rounds
   */
  record Said(FaultFact fact, Object value) {}

  /** What it is of a fault. */
  Said is(Object value) {
    return new Said(this, value);
  }

  /** What it is called in the patterns of sentences: {@code other_round}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
