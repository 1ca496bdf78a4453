package cz.setkani.rule;

/**
 * The rules that a schedule must obey; {@link Check} has one method for each. They hold for locked
 * meetings as well, but for {@link #REQUESTED}.
 */
public enum Rule {
  /** Both organisations, their teams, the round and the table exist; the organisations are two. */
  KNOWN,
  /** An organisation has one meeting at a time; one that comes in two teams, each of them. */
  ONE_MEETING_PER_ORGANISATION,
  /** A table has one meeting at a time. */
  ONE_MEETING_PER_TABLE,
  /**
   * An organisation that has a table meets there; of two that have one, one goes to the other.
   * Where no own table has what one of the two needs, those who walk meet at another one.
   */
  OWN_TABLE,
  /** A meeting takes place at a table that is there in its round. */
  OPEN_TABLE,
  /** A table has every feature that one of the two who meet there needs. */
  FEATURES,
  /** An organisation meets only while it is present. */
  PRESENCE,
  /** In the rounds before the first in which anything may change, only locked meetings are held. */
  OVER,
  /**
   * A person who comes for several organisations, or a shared resource, is in one place. A meeting
   * of two organisations that share it is one place.
   */
  SHARED,
  /** A meeting takes place while everything is there that it occupies, such as an interpreter. */
  RESOURCE_HOURS,
  /** An organisation has at most its own limit of meetings. */
  MAX_MEETINGS,
  /**
   * An organisation has no more meetings in neighbouring rounds than the event allows. A round
   * without a meeting and a pause between two rounds are a rest.
   */
  REST,
  /**
   * Whom an organisation asked to meet earlier, it meets in an earlier round, if both meetings take
   * place.
   */
  ORDER,
  /** A meeting lies within the windows of the requests that it meets. */
  WINDOW,
  /** Two organisations meet at most once. */
  ONCE,
  /**
   * Two organisations meet only if one of them asked for it, or the meeting is locked; or if the
   * event has suggested meetings.
   */
  REQUESTED,
  /** Two organisations that must not be put together never meet. */
  NEVER_WITH,
  /** Where the event has sides, two of one side never meet. */
  SIDES,
  /** Two that met at an earlier event do not meet again, where the event wants it so. */
  NEVER_AGAIN,
  /**
   * A locked meeting stays in its round, with its teams and, unless its {@linkplain
   * cz.setkani.model.Lock#ROUND round} alone is locked, at its table; and is marked as locked.
   */
  LOCKED
}
