package cz.setkani.explain;

import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.Optional;

/** Finds why a schedule does not meet a request. */
final class Diagnosis {

  private final Situation situation;
  private final Attendance asker;
  private final Attendance wanted;

  private Diagnosis(Situation situation) {
    this.situation = situation;
    asker = situation.asker();
    wanted = situation.wanted();
  }

  /** The first reason that is true. */
  static Cause of(Situation situation) {
    Diagnosis diagnosis = new Diagnosis(situation);
    return Impossibility.of(situation.index(), situation.request())
        .or(diagnosis::bothFull)
        .or(diagnosis::askerFull)
        .or(diagnosis::wantedFull)
        .or(() -> diagnosis.rest(diagnosis.asker, Reason.ASKER_REST))
        .or(() -> diagnosis.rest(diagnosis.wanted, Reason.WANTED_REST))
        .or(diagnosis::noCommonFreeRound)
        .or(diagnosis::windowTaken)
        .or(diagnosis::resourceAwayThen)
        .or(diagnosis::resourceAwayOrTaken)
        .or(diagnosis::over)
        .or(() -> Blockage.of(situation))
        .orElseGet(() -> Cause.of(Reason.NOT_TRIED));
  }

  private Optional<Cause> bothFull() {
    return Cause.when(
        asker.isFull() && wanted.isFull(),
        Reason.BOTH_FULL,
        ToldFact.ASKER.is(asker.name()),
        ToldFact.ASKER_MEETINGS.is(asker.meetings()),
        ToldFact.WANTED.is(wanted.name()),
        ToldFact.WANTED_MEETINGS.is(wanted.meetings()));
  }

  private Optional<Cause> askerFull() {
    return full(asker, Reason.ASKER_FULL, Reason.ASKER_LIMIT, Reason.ASKER_STAY);
  }

  private Optional<Cause> wantedFull() {
    return full(wanted, Reason.WANTED_FULL, Reason.WANTED_LIMIT, Reason.WANTED_STAY);
  }

  private Optional<Cause> full(Attendance side, Reason allRounds, Reason ownLimit, Reason stay) {
    int rounds = situation.index().event().roundCount();
    if (!side.isFull()) {
      return Optional.empty();
    }
    ToldFact.Telling name = ToldFact.ORGANISATION.is(side.name());
    ToldFact.Telling meetings = ToldFact.MEETINGS.is(side.meetings());
    if (!side.free().isEmpty()) {
      return Optional.of(Cause.of(ownLimit, name, meetings));
    }
    return Optional.of(
        side.present().size() == rounds
            ? Cause.of(allRounds, name, meetings, ToldFact.ROUND_COUNT.is(rounds))
            : Cause.of(stay, name, meetings, ToldFact.ROUNDS.is(side.present())));
  }

  private Optional<Cause> rest(Attendance side, Reason reason) {
    return Cause.when(
        side.free().minus(situation.restOf(side)).isEmpty(),
        reason,
        ToldFact.ORGANISATION.is(side.name()),
        ToldFact.MEETINGS.is(side.meetings()),
        ToldFact.RUNNING.is(situation.index().rests().most()),
        ToldFact.ROUNDS.is(side.free()));
  }

  private Optional<Cause> noCommonFreeRound() {
    return Cause.when(
        situation.bothFree().isEmpty(),
        Reason.NO_COMMON_FREE_ROUND,
        ToldFact.ASKER.is(asker.name()),
        ToldFact.ASKER_ROUNDS.is(asker.free()),
        ToldFact.WANTED.is(wanted.name()),
        ToldFact.WANTED_ROUNDS.is(wanted.free()));
  }

  private Optional<Cause> windowTaken() {
    Rounds window = situation.window().and(situation.index().rounds());
    return Cause.when(
        situation.suitable().isEmpty(),
        Reason.WINDOW_TAKEN,
        ToldFact.ASKED_ROUNDS.is(window),
        ToldFact.ROUNDS.is(situation.bothFree()));
  }

  /** Where some suitable rounds are over, and the others are none or taken. */
  private Optional<Cause> over() {
    Rounds over = situation.suitable().minus(situation.ahead());
    if (over.isEmpty()) {
      return Optional.empty();
    }
    ToldFact.Telling overRounds = ToldFact.OVER_ROUNDS.is(over);
    ToldFact.Telling firstOpen = ToldFact.FIRST_OPEN.is(situation.index().event().firstOpen());
    ToldFact.Telling open = ToldFact.ROUNDS.is(situation.ahead());
    return situation.ahead().isEmpty()
        ? Optional.of(Cause.of(Reason.OVER, overRounds, firstOpen))
        : Blockage.of(situation)
            .map(taken -> Cause.of(Reason.OVER_OR_TAKEN, overRounds, firstOpen, open));
  }

  private Optional<Cause> resourceAwayThen() {
    Rounds ahead = situation.ahead();
    return Cause.when(
        !ahead.isEmpty() && situation.open().isEmpty(),
        Reason.RESOURCE_AWAY_THEN,
        ToldFact.SHARED.is(Texts.quoted(situation.needs().missing(ahead))),
        ToldFact.ROUNDS.is(ahead));
  }

  private Optional<Cause> resourceAwayOrTaken() {
    Rounds away = situation.ahead().minus(situation.open());
    return away.isEmpty()
        ? Optional.empty()
        : Blockage.of(situation)
            .map(
                taken ->
                    Cause.of(
                        Reason.RESOURCE_AWAY_OR_TAKEN,
                        ToldFact.SHARED.is(Texts.quoted(situation.needs().missing(away))),
                        ToldFact.AWAY_ROUNDS.is(away),
                        ToldFact.ROUNDS.is(situation.open())));
  }
}
