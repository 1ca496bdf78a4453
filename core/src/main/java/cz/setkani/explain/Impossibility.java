package cz.setkani.explain;

import cz.setkani.index.EventIndex;
import cz.setkani.model.History;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds why a request can be met by no schedule of its event, where that is plain to see. */
final class Impossibility {

  private final EventIndex index;
  private final Request request;
  private final Organisation asker;
  private final Organisation wanted;

  private Impossibility(EventIndex index, Request request) {
    this.index = index;
    this.request = request;
    asker = index.find(request.organisation()).orElseThrow();
    wanted = index.find(request.wants()).orElseThrow();
  }

  /** The first reason that is true; empty if the two alone could meet. */
  static Optional<Cause> of(EventIndex index, Request request) {
    Impossibility two = new Impossibility(index, request);
    return two.isHeld() ? Optional.empty() : two.cause();
  }

  /** Whether the two met in a round that is over: then it was possible. */
  private boolean isHeld() {
    return !index.event().over().isEmpty()
        && index.event().locked().stream()
            .filter(meeting -> index.event().over().contains(meeting.round()))
            .anyMatch(meeting -> meeting.has(asker.name()) && meeting.has(wanted.name()));
  }

  private Optional<Cause> cause() {
    return ofOneSide()
        .or(this::notArranged)
        .or(this::metBefore)
        .or(this::notHere)
        .or(this::neverPresent)
        .or(this::neverTogether)
        .or(this::windowOutside)
        .or(this::windowsApart)
        .or(this::window)
        .or(this::noTable)
        .or(this::tableClosed)
        .or(this::resourceAway)
        .or(this::noMeetings);
  }

  private Optional<Cause> notArranged() {
    return Cause.when(asker.isRuledOutWith(wanted), Reason.NOT_ARRANGED);
  }

  private Optional<Cause> ofOneSide() {
    return Cause.when(
        asker.isOnSideOf(wanted), Reason.OF_ONE_SIDE, ToldFact.SIDE.is(asker.side().orElse("")));
  }

  private Optional<Cause> metBefore() {
    History history = index.event().history();
    return history
        .find(asker.name(), wanted.name())
        .filter(from -> history.forbids(asker.name(), wanted.name()))
        .map(from -> Cause.of(Reason.MET_BEFORE, ToldFact.SOURCE.is(from)));
  }

  /** On the day itself: who is not here, or not any more. */
  private Optional<Cause> notHere() {
    Rounds over = index.event().over();
    return Stream.of(asker, wanted)
        .filter(one -> !over.isEmpty() && index.present(one).minus(over).isEmpty())
        .map(this::notHere)
        .findFirst();
  }

  private Cause notHere(Organisation one) {
    ToldFact.Telling name = ToldFact.ORGANISATION.is(one.name());
    return index.present(one).isEmpty()
        ? Cause.of(Reason.NOT_HERE, name)
        : Cause.of(Reason.GONE, name, ToldFact.FIRST_OPEN.is(index.event().firstOpen()));
  }

  private Optional<Cause> neverPresent() {
    return Stream.of(asker, wanted)
        .filter(organisation -> index.present(organisation).isEmpty())
        .map(
            organisation ->
                Cause.of(Reason.NEVER_PRESENT, ToldFact.ORGANISATION.is(organisation.name())))
        .findFirst();
  }

  private Optional<Cause> neverTogether() {
    return Cause.when(
        together().isEmpty(),
        Reason.NEVER_TOGETHER,
        ToldFact.ASKER.is(asker.name()),
        ToldFact.ASKER_ROUNDS.is(index.present(asker)),
        ToldFact.WANTED.is(wanted.name()),
        ToldFact.WANTED_ROUNDS.is(index.present(wanted)));
  }

  private Optional<Cause> windowOutside() {
    return Cause.when(
        asked(asker, wanted).isEmpty() || asked(wanted, asker).isEmpty(),
        Reason.WINDOW_OUTSIDE,
        ToldFact.LAST_ROUND.is(index.event().roundCount()));
  }

  private Optional<Cause> windowsApart() {
    Rounds own = asked(asker, wanted);
    Rounds others = asked(wanted, asker);
    return Cause.when(
        own.and(others).isEmpty(),
        Reason.WINDOWS_APART,
        ToldFact.ASKER.is(asker.name()),
        ToldFact.ASKER_ROUNDS.is(own),
        ToldFact.WANTED.is(wanted.name()),
        ToldFact.WANTED_ROUNDS.is(others));
  }

  private Optional<Cause> window() {
    Rounds window = asked(asker, wanted).and(asked(wanted, asker));
    return Cause.when(
        together().and(window).isEmpty(),
        Reason.WINDOW,
        ToldFact.ASKED_ROUNDS.is(window),
        ToldFact.ROUNDS.is(together()));
  }

  private Optional<Cause> noTable() {
    return Cause.when(
        index.event().tablesFor(asker.name(), wanted.name()).isEmpty(), Reason.NO_TABLE);
  }

  private Optional<Cause> tableClosed() {
    Rounds open = index.event().openFor(asker.name(), wanted.name()).and(index.rounds());
    Rounds possible = together().and(asked(asker, wanted)).and(asked(wanted, asker));
    return Cause.when(
        possible.and(open).isEmpty(),
        Reason.TABLE_CLOSED,
        ToldFact.OPEN_ROUNDS.is(open),
        ToldFact.ROUNDS.is(possible));
  }

  /** Also where it was there in rounds that are over, and is not any more. */
  private Optional<Cause> resourceAway() {
    Rounds possible = together().and(asked(asker, wanted)).and(asked(wanted, asker));
    Rounds open = possible.minus(index.event().over());
    return new Needs(index, asker, wanted).causeOfAbsence(open.isEmpty() ? possible : open);
  }

  private Optional<Cause> noMeetings() {
    return Stream.of(asker, wanted)
        .filter(organisation -> organisation.maxMeetings() == 0)
        .map(
            organisation ->
                Cause.of(Reason.NO_MEETINGS, ToldFact.ORGANISATION.is(organisation.name())))
        .findFirst();
  }

  private Rounds together() {
    return index.present(asker).and(index.present(wanted));
  }

  /** The rounds of the event that one organisation's request for the other allows. */
  private Rounds asked(Organisation from, Organisation to) {
    Rounds window =
        index.request(from.name(), to.name()).map(Request::window).orElse(index.rounds());
    return window.and(index.rounds());
  }
}
