package cz.setkani.explain;

import static cz.setkani.explain.ToldFact.EARLIER;
import static cz.setkani.explain.ToldFact.LAST_ROUND;
import static cz.setkani.explain.ToldFact.LATER;
import static cz.setkani.explain.ToldFact.LIMIT;
import static cz.setkani.explain.ToldFact.MEETINGS;
import static cz.setkani.explain.ToldFact.ORGANISATION;
import static cz.setkani.explain.ToldFact.ROUNDS;
import static cz.setkani.explain.ToldFact.RUNNING;
import static cz.setkani.explain.ToldFact.SHARED;
import static cz.setkani.explain.ToldFact.TABLE_COUNT;

import java.util.Set;

/**
 * What would allow a request that is not met, the cheapest first.
 *
 * <p>A help is a claim that certainly holds: after this change alone the meeting can be added to
 * the schedule as it stands. It is not claimed that nothing else could help.
 */
public enum Help {
  /** A longer search, or adding the meeting by hand: there is room for it. */
  SEARCH(ROUNDS),
  /** A wider window of the request, or of both requests. */
  WINDOW(ROUNDS),
  /** No order between this meeting and another one. */
  ORDER(ORGANISATION, EARLIER, LATER, ROUNDS),
  /** The one of the two that has a table of its own goes to another one for this meeting. */
  WALK(ORGANISATION, ROUNDS),
  /** A higher limit of meetings for one of the two. */
  MAX_MEETINGS(ORGANISATION, LIMIT, ROUNDS),
  /** One table more in one of the rounds named. */
  TABLE(TABLE_COUNT, ROUNDS),
  /** A table in one of the rounds named that is there in other rounds only. */
  OPEN_TABLE(ROUNDS),
  /** The presence of one of the two in one more round. */
  PRESENCE(ORGANISATION, ROUNDS),
  /** Another person for one of the two. */
  PERSON(SHARED, ORGANISATION, ROUNDS),
  /** What the meeting occupies, in one more round. */
  RESOURCE_HOURS(SHARED, ROUNDS),
  /** One more of a resource for one of the two. */
  RESOURCE(SHARED, ORGANISATION, ROUNDS),
  /** More meetings running for everybody. */
  REST(RUNNING, ROUNDS),
  /** One round more. */
  ROUND(LAST_ROUND, ROUNDS),
  /** Several of these changes together. */
  SEVERAL,
  /** Nothing simple: a meeting of one of the two would have to go. */
  GIVE_UP_ONE(ORGANISATION, MEETINGS),
  /** Nothing simple: a meeting of each of the two would have to go. */
  GIVE_UP_BOTH,
  /** Nothing simple: other meetings would have to move or go. */
  REARRANGE,
  /** Nothing simple. */
  NOTHING,
  /** It is not known: the explanation was ended before it came to this request. */
  NOT_LOOKED_INTO;

  private final Set<ToldFact> facts;

  Help(ToldFact... facts) {
    this.facts = ToldFact.withCounts(facts);
  }

  /** What its sentence names; all of it is always given. */
  public Set<ToldFact> facts() {
    return facts;
  }
}
