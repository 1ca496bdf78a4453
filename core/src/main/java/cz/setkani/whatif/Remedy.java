package cz.setkani.whatif;

/** What can be changed so that a request is met, the cheapest first. */
public enum Remedy {
  /** A higher limit of meetings for one of the two. */
  MAX_MEETINGS,
  /** Requests of the two for each other in any round. */
  WINDOW,
  /** No order between the meeting of the two and others. */
  ORDER,
  /** The one of the two that has a table of its own leaves it for the other. */
  WALK,
  /** One table more. */
  TABLE,
  /** A longer stay of one of the two: earlier, later, or in a round in which it is blocked. */
  PRESENCE,
  /** One meeting more running, for everybody. */
  REST,
  /** One round more at the end. */
  ROUND,
  /** One or two other meetings that go; all the others stay where they are. */
  GIVE_UP,
  /** Nothing but the schedule: most meetings move, and other requests may give way. */
  REARRANGE
}
