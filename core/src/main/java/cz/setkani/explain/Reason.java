package cz.setkani.explain;

import static cz.setkani.explain.ToldFact.ASKED_ROUNDS;
import static cz.setkani.explain.ToldFact.ASKER;
import static cz.setkani.explain.ToldFact.ASKER_MEETINGS;
import static cz.setkani.explain.ToldFact.ASKER_ROUNDS;
import static cz.setkani.explain.ToldFact.AWAY_ROUNDS;
import static cz.setkani.explain.ToldFact.EARLIER;
import static cz.setkani.explain.ToldFact.FIRST_OPEN;
import static cz.setkani.explain.ToldFact.HOLDER;
import static cz.setkani.explain.ToldFact.LAST_ROUND;
import static cz.setkani.explain.ToldFact.LATER;
import static cz.setkani.explain.ToldFact.MEETINGS;
import static cz.setkani.explain.ToldFact.OPEN_ROUNDS;
import static cz.setkani.explain.ToldFact.ORDER_ROUNDS;
import static cz.setkani.explain.ToldFact.ORGANISATION;
import static cz.setkani.explain.ToldFact.OTHER_ROUNDS;
import static cz.setkani.explain.ToldFact.OVER_ROUNDS;
import static cz.setkani.explain.ToldFact.REST_ROUNDS;
import static cz.setkani.explain.ToldFact.ROUNDS;
import static cz.setkani.explain.ToldFact.ROUND_COUNT;
import static cz.setkani.explain.ToldFact.RUNNING;
import static cz.setkani.explain.ToldFact.SHARED;
import static cz.setkani.explain.ToldFact.SIDE;
import static cz.setkani.explain.ToldFact.SOURCE;
import static cz.setkani.explain.ToldFact.TABLES;
import static cz.setkani.explain.ToldFact.TABLE_COUNT;
import static cz.setkani.explain.ToldFact.TABLE_ROUNDS;
import static cz.setkani.explain.ToldFact.WANTED;
import static cz.setkani.explain.ToldFact.WANTED_MEETINGS;
import static cz.setkani.explain.ToldFact.WANTED_ROUNDS;

import java.util.Set;

/**
 * Why a request is not met; the first that is true is given.
 *
 * <p>In these words the asker is the organisation whose request it is, and the wanted one the
 * other.
 */
public enum Reason {
  /** Both are of one side, and the event brings together different sides only. */
  OF_ONE_SIDE(SIDE),
  /**
   * The meeting cannot be arranged. Nothing more is told, to protect whoever refused: the sentence
   * is the same as that of {@link #NOT_TRIED}, so that it does not even tell that somebody did.
   */
  NOT_ARRANGED,
  /** The two met at an earlier event, and are not to meet again. */
  MET_BEFORE(SOURCE),
  /** One of the two is not present in any round. */
  NEVER_PRESENT(ORGANISATION),
  /** One of the two is not here on the day, of which some rounds are over. */
  NOT_HERE(ORGANISATION),
  /** One of the two is not here in any round that is not over. */
  GONE(ORGANISATION, FIRST_OPEN),
  /** The two are never present in the same round. */
  NEVER_TOGETHER(ASKER, ASKER_ROUNDS, WANTED, WANTED_ROUNDS),
  /** The window of a request lies outside the rounds of the event. */
  WINDOW_OUTSIDE(LAST_ROUND),
  /** The two requests have windows without a common round. */
  WINDOWS_APART(ASKER, ASKER_ROUNDS, WANTED, WANTED_ROUNDS),
  /** The windows of the requests leave no round in which both are present. */
  WINDOW(ASKED_ROUNDS, ROUNDS),
  /** No table has what both need, or the table of one lacks what the other needs. */
  NO_TABLE,
  /** The tables at which the two can meet are there only in rounds in which they cannot. */
  TABLE_CLOSED(OPEN_ROUNDS, ROUNDS),
  /** What their meeting occupies is there only in rounds in which the two cannot meet. */
  RESOURCE_AWAY(SHARED, OPEN_ROUNDS, ROUNDS),
  /** One of the two has a limit of no meetings at all. */
  NO_MEETINGS(ORGANISATION),
  /** Both already have the most meetings they can have. */
  BOTH_FULL(ASKER, ASKER_MEETINGS, WANTED, WANTED_MEETINGS),
  /** The asker has a meeting in every round of the event. */
  ASKER_FULL(ORGANISATION, MEETINGS, ROUND_COUNT),
  /** The asker has as many meetings as its own limit allows. */
  ASKER_LIMIT(ORGANISATION, MEETINGS),
  /** The asker has a meeting in every round in which it is present. */
  ASKER_STAY(ORGANISATION, MEETINGS, ROUNDS),
  /** The wanted one has a meeting in every round of the event. */
  WANTED_FULL(ORGANISATION, MEETINGS, ROUND_COUNT),
  /** The wanted one has as many meetings as its own limit allows. */
  WANTED_LIMIT(ORGANISATION, MEETINGS),
  /** The wanted one has a meeting in every round in which it is present. */
  WANTED_STAY(ORGANISATION, MEETINGS, ROUNDS),
  /** The asker has free rounds, but needs all of them as rests. */
  ASKER_REST(ORGANISATION, MEETINGS, RUNNING, ROUNDS),
  /** The wanted one has free rounds, but needs all of them as rests. */
  WANTED_REST(ORGANISATION, MEETINGS, RUNNING, ROUNDS),
  /** Both have free rounds, but none in common. */
  NO_COMMON_FREE_ROUND(ASKER, ASKER_ROUNDS, WANTED, WANTED_ROUNDS),
  /** Both have free rounds in common, but none within the windows of the requests. */
  WINDOW_TAKEN(ASKED_ROUNDS, ROUNDS),
  /** Every round both have free is over. */
  OVER(OVER_ROUNDS, FIRST_OPEN),
  /** Some rounds both have free are over; in each of the others something stands in the way. */
  OVER_OR_TAKEN(OVER_ROUNDS, FIRST_OPEN, ROUNDS),
  /** Every round both have free is one in which what their meeting occupies is not there. */
  RESOURCE_AWAY_THEN(SHARED, ROUNDS),
  /**
   * In some rounds both have free, what their meeting occupies is not there; in each of the others
   * something stands in the way.
   */
  RESOURCE_AWAY_OR_TAKEN(SHARED, AWAY_ROUNDS, ROUNDS),
  /** In every round both have free, one of the two needs a rest. */
  REST(RUNNING, ROUNDS),
  /** In every round both have free, an order that was asked for would be broken. */
  ORDER(ORGANISATION, EARLIER, LATER, ROUNDS),
  /** In every round both have free, a person they share with others is in another meeting. */
  SHARED_BUSY(SHARED, ORGANISATION, HOLDER, ROUNDS),
  /** In every round both have free, a resource they share with others is in another meeting. */
  RESOURCE_BUSY(SHARED, ORGANISATION, HOLDER, ROUNDS),
  /** In every round both have free, all tables are taken. */
  TABLES_TAKEN(TABLE_COUNT, ROUNDS),
  /** In every round both have free, the tables at which these two can meet are taken. */
  SUITABLE_TABLES_TAKEN(TABLES, ROUNDS),
  /** In every round both have free, the tables at which they can meet are taken or not there. */
  OPEN_TABLES_TAKEN(ROUNDS),
  /** In every round both have free, one of several shared people and resources is taken. */
  SHARED_SEVERAL(ROUNDS, SHARED),
  /** In every round both have free, all tables or a shared person or resource are taken. */
  TABLES_AND_SHARED(TABLE_COUNT, TABLE_ROUNDS, OTHER_ROUNDS, SHARED),
  /**
   * In every round both have free, one of the two needs a rest, or an order would be broken, or all
   * tables or a shared person or resource are taken.
   */
  MIXED(ROUNDS, REST_ROUNDS, ORDER_ROUNDS, OTHER_ROUNDS),
  /** Nothing stands against it; the search was ended before it came to this request. */
  NOT_TRIED,
  /** It is not known: whoever looked on ended the explanation before it came to this request. */
  NOT_LOOKED_INTO;

  private final Set<ToldFact> facts;

  Reason(ToldFact... facts) {
    this.facts = ToldFact.withCounts(facts);
  }

  /** What its sentence names; all of it is always given. */
  public Set<ToldFact> facts() {
    return facts;
  }
}
