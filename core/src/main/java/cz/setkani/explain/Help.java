package cz.setkani.explain;

/**
 * What would allow a request that is not met, the cheapest first.
 *
 * <p>A help is a claim that certainly holds: after this change alone the meeting can be added to
 * the schedule as it stands. It is not claimed that nothing else could help.
 */
public enum Help {
  /** A longer search, or adding the meeting by hand: there is room for it. */
  SEARCH,
  /** A wider window of the request, or of both requests. */
  WINDOW,
  /** No order between this meeting and another one. */
  ORDER,
  /** The one of the two that has a table of its own goes to another one for this meeting. */
  WALK,
  /** A higher limit of meetings for one of the two. */
  MAX_MEETINGS,
  /** One table more in one of the rounds named. */
  TABLE,
  /** A table in one of the rounds named that is there in other rounds only. */
  OPEN_TABLE,
  /** The presence of one of the two in one more round. */
  PRESENCE,
  /** Another person for one of the two. */
  PERSON,
  /** One more of a resource for one of the two. */
  RESOURCE,
  /** More meetings running for everybody. */
  REST,
  /** One round more. */
  ROUND,
  /** Several of these changes together. */
  SEVERAL,
  /** Nothing simple: a meeting of one of the two would have to go. */
  GIVE_UP_ONE,
  /** Nothing simple: a meeting of each of the two would have to go. */
  GIVE_UP_BOTH,
  /** Nothing simple: other meetings would have to move or go. */
  REARRANGE,
  /** Nothing simple. */
  NOTHING,
  /** It is not known: the explanation was ended before it came to this request. */
  NOT_LOOKED_INTO
}
