package cz.setkani.explain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence of an explanation can name; {@link Reason}, {@link Help} and {@link
 * Shortfall.Why} say which of these theirs has. Rounds are told as two facts, which they are and
 * how many.
 */
public enum ToldFact {
  /** The organisation that it is about. */
  ORGANISATION,
  /** The organisation whose request it is. */
  ASKER,
  /** The organisation that it asks for. */
  WANTED,
  /** Whoever else has what is shared. */
  HOLDER,
  /** Whom the organisation asked to meet earlier. */
  EARLIER,
  /** Whom it asked to meet later. */
  LATER,
  /** The person or resource that is needed twice; if they may be several, in quotation marks. */
  SHARED,
  /** The side of both. */
  SIDE,
  /** Where it is known from that the two met before. */
  SOURCE,
  /** How many meetings the organisation has. */
  MEETINGS,
  /** How many meetings the asker has. */
  ASKER_MEETINGS,
  /** How many meetings the wanted one has. */
  WANTED_MEETINGS,
  /** The limit of meetings that would be enough. */
  LIMIT,
  /** The most meetings, or own requests met, that are possible or allowed. */
  MOST,
  /** How many meetings may be running; of a help, how many would have to be allowed. */
  RUNNING,
  /** How many requests the organisation has. */
  REQUESTS,
  /** The names of tables. */
  TABLES,
  /** How many tables there are; 0 where some are not there; of a help, how many are needed. */
  TABLE_COUNT,
  /** The last round of the event; of a help, the round that would be added. */
  LAST_ROUND,
  /** The first round in which anything may change. */
  FIRST_OPEN,
  /** How many rounds there are, or these are. */
  ROUND_COUNT,
  /** The rounds in which the two, or the organisation, could meet; of a help, would fit in. */
  ROUNDS(ROUND_COUNT),
  /** How many rounds these are in which something is not there. */
  AWAY_ROUND_COUNT,
  /** The rounds in which something is not there that a meeting needs. */
  AWAY_ROUNDS(AWAY_ROUND_COUNT),
  /** How many rounds these of the asker are. */
  ASKER_ROUND_COUNT,
  /** The rounds in which the asker is present or free, or that it asked for. */
  ASKER_ROUNDS(ASKER_ROUND_COUNT),
  /** How many rounds these of the wanted one are. */
  WANTED_ROUND_COUNT,
  /** The rounds in which the wanted one is present or free, or that it asked for. */
  WANTED_ROUNDS(WANTED_ROUND_COUNT),
  /** How many rounds are asked for. */
  ASKED_ROUND_COUNT,
  /** The rounds that are asked for. */
  ASKED_ROUNDS(ASKED_ROUND_COUNT),
  /** In how many rounds a table is there. */
  OPEN_ROUND_COUNT,
  /** The rounds in which a table is there. */
  OPEN_ROUNDS(OPEN_ROUND_COUNT),
  /** How many rounds are over. */
  OVER_ROUND_COUNT,
  /** The rounds that are over. */
  OVER_ROUNDS(OVER_ROUND_COUNT),
  /** In how many rounds a rest is needed. */
  REST_ROUND_COUNT,
  /** The rounds in which a rest is needed. */
  REST_ROUNDS(REST_ROUND_COUNT),
  /** In how many rounds an order would be broken. */
  ORDER_ROUND_COUNT,
  /** The rounds in which an order would be broken. */
  ORDER_ROUNDS(ORDER_ROUND_COUNT),
  /** In how many rounds the tables are taken. */
  TABLE_ROUND_COUNT,
  /** The rounds in which the tables are taken. */
  TABLE_ROUNDS(TABLE_ROUND_COUNT),
  /** How many rounds the others are. */
  OTHER_ROUND_COUNT,
  /** The other rounds. */
  OTHER_ROUNDS(OTHER_ROUND_COUNT);

  private final Optional<ToldFact> count;

  ToldFact() {
    count = Optional.empty();
  }

  ToldFact(ToldFact count) {
    this.count = Optional.of(count);
  }

  /**
   * A fact and what it is in one sentence.
   *
   * @param fact the fact
   * @param value a name, a number or rounds
   */
  record Telling(ToldFact fact, Object value) {}

  /** What it is in a sentence. */
  Telling is(Object value) {
    return new Telling(this, value);
  }

  /** The fact that tells how many these rounds are; empty if this one tells no rounds. */
  Optional<ToldFact> count() {
    return count;
  }

  /** What it is called in the patterns of sentences: {@code over_rounds}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** These facts, and how many the rounds among them are. */
  static Set<ToldFact> withCounts(ToldFact... facts) {
    Set<ToldFact> all = EnumSet.noneOf(ToldFact.class);
    for (ToldFact fact : facts) {
      all.add(fact);
      fact.count.ifPresent(all::add);
    }
    return Collections.unmodifiableSet(all);
  }
}
