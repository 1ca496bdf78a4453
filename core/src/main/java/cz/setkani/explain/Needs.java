package cz.setkani.explain;

import cz.setkani.index.EventIndex;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a meeting of two occupies, such as an interpreter, and when that is not there. */
record Needs(EventIndex index, Organisation asker, Organisation wanted) {

  /** The rounds of the event in which something is not there. */
  Rounds away() {
    return index.rounds().minus(hours());
  }

  private Rounds hours() {
    return index.event().resourceHours().of(asker).and(index.event().resourceHours().of(wanted));
  }

  /** What is not there in some of the rounds. */
  List<String> missing(Rounds rounds) {
    return Stream.of(asker, wanted)
        .flatMap(one -> one.resources().stream())
        .distinct()
        .sorted()
        .filter(resource -> !rounds.minus(index.event().resourceHours().of(resource)).isEmpty())
        .toList();
  }

  /** That something is not there in any of the rounds in which the two could meet, if it is so. */
  Optional<Cause> causeOfAbsence(Rounds rounds) {
    Rounds over = index.event().over();
    Rounds ahead = index.rounds().minus(over);
    return Cause.when(
        !rounds.isEmpty() && rounds.and(hours()).isEmpty(),
        Reason.RESOURCE_AWAY,
        ToldFact.SHARED.is(Texts.quoted(missing(rounds))),
        ToldFact.OPEN_ROUNDS.is(hours().and(rounds.and(over).isEmpty() ? ahead : index.rounds())),
        ToldFact.ROUNDS.is(rounds));
  }
}
