package cz.setkani.explain;

import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.List;

/**
 * What would have to be changed, before it is known in which rounds the meeting would then fit.
 *
 * @param help what kind of change
 * @param facts all that its sentence names but the rounds
 */
record Amendment(Help help, List<ToldFact.Telling> facts) {

  static Amendment of(Help help, ToldFact.Telling... facts) {
    return new Amendment(help, List.of(facts));
  }

  /** The change with the rounds in which the meeting would fit. */
  Change in(Rounds rounds) {
    List<ToldFact.Telling> all = new ArrayList<>(facts);
    all.add(ToldFact.ROUNDS.is(rounds));
    return new Change(help, Facts.of(all));
  }
}
