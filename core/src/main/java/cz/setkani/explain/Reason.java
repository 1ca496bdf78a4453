package cz.setkani.explain;

/**
 * Why a request is not met; the first that is true is given.
 *
 * <p>In these words the asker is the organisation whose request it is, and the wanted one the
 * other.
 */
public enum Reason {
  /**
   * The meeting cannot be arranged. Nothing more is told, to protect whoever refused: the sentence
   * is the same as that of {@link #NOT_TRIED}, so that it does not even tell that somebody did.
   */
  NOT_ARRANGED,
  /** One of the two is not present in any round. */
  NEVER_PRESENT,
  /** The two are never present in the same round. */
  NEVER_TOGETHER,
  /** The window of a request lies outside the rounds of the event. */
  WINDOW_OUTSIDE,
  /** The two requests have windows without a common round. */
  WINDOWS_APART,
  /** The windows of the requests leave no round in which both are present. */
  WINDOW,
  /** No table has what both need, or the table of one lacks what the other needs. */
  NO_TABLE,
  /** The tables at which the two can meet are there only in rounds in which they cannot. */
  TABLE_CLOSED,
  /** One of the two has a limit of no meetings at all. */
  NO_MEETINGS,
  /** Both already have the most meetings they can have. */
  BOTH_FULL,
  /** The asker has a meeting in every round of the event. */
  ASKER_FULL,
  /** The asker has as many meetings as its own limit allows. */
  ASKER_LIMIT,
  /** The asker has a meeting in every round in which it is present. */
  ASKER_STAY,
  /** The wanted one has a meeting in every round of the event. */
  WANTED_FULL,
  /** The wanted one has as many meetings as its own limit allows. */
  WANTED_LIMIT,
  /** The wanted one has a meeting in every round in which it is present. */
  WANTED_STAY,
  /** The asker has free rounds, but needs all of them as rests. */
  ASKER_REST,
  /** The wanted one has free rounds, but needs all of them as rests. */
  WANTED_REST,
  /** Both have free rounds, but none in common. */
  NO_COMMON_FREE_ROUND,
  /** Both have free rounds in common, but none within the windows of the requests. */
  WINDOW_TAKEN,
  /** Every round both have free is over. */
  OVER,
  /** Some rounds both have free are over; in each of the others something stands in the way. */
  OVER_OR_TAKEN,
  /** In every round both have free, one of the two needs a rest. */
  REST,
  /** In every round both have free, an order that was asked for would be broken. */
  ORDER,
  /** In every round both have free, a person they share with others is in another meeting. */
  SHARED_BUSY,
  /** In every round both have free, a resource they share with others is in another meeting. */
  RESOURCE_BUSY,
  /** In every round both have free, all tables are taken. */
  TABLES_TAKEN,
  /** In every round both have free, the tables at which these two can meet are taken. */
  SUITABLE_TABLES_TAKEN,
  /** In every round both have free, the tables at which they can meet are taken or not there. */
  OPEN_TABLES_TAKEN,
  /** In every round both have free, one of several shared people and resources is taken. */
  SHARED_SEVERAL,
  /** In every round both have free, all tables or a shared person or resource are taken. */
  TABLES_AND_SHARED,
  /**
   * In every round both have free, one of the two needs a rest, or an order would be broken, or all
   * tables or a shared person or resource are taken.
   */
  MIXED,
  /** Nothing stands against it; the search was ended before it came to this request. */
  NOT_TRIED,
  /** It is not known: whoever looked on ended the explanation before it came to this request. */
  NOT_LOOKED_INTO
}
