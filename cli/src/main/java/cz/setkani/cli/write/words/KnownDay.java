package cz.setkani.cli.write.words;

import cz.setkani.model.Event;
import cz.setkani.model.Rounds;
import cz.setkani.model.Standing;

/**
 * What is known of a day at some moment.
 *
 * @param event the event, with all who were ever expected
 * @param standing who and what is missing
 */
public record KnownDay(Event event, Standing standing) {

  /** The rounds to come, seen from this moment. */
  Rounds toCome() {
    return Rounds.range(standing.firstOpen(), event.roundCount());
  }

  boolean knows(String organisation) {
    return event.organisations().stream().anyMatch(one -> one.name().equals(organisation));
  }

  /** When an organisation is here. */
  public Rounds here(String organisation) {
    Rounds away = standing.away().getOrDefault(organisation, Rounds.NONE);
    return event.presence(organisation).and(Rounds.first(event.roundCount())).minus(away);
  }

  /** When the table of a number, from 1, can be used. */
  Rounds usable(int table) {
    Rounds lost = standing.lostTables().getOrDefault(event.getTable(table).name(), Rounds.NONE);
    return event.getTable(table).open().minus(lost);
  }

  /** When a resource can be had. */
  Rounds lost(String resource) {
    return standing.lostResources().getOrDefault(resource, Rounds.NONE);
  }
}
