package cz.setkani.validate.meetings;

import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Rests;
import cz.setkani.model.Rounds;
import cz.setkani.validate.check.Frame;
import cz.setkani.validate.check.Wish;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether meetings that must stay leave everybody its rests, and keep the order that was asked for.
 */
final class LockedPace {

  /** A meeting that was checked before, and where it stands. */
  private record Held(int round, int line) {}

  private final Optional<Rests> rests;
  private final Map<Wish, Request> requests;
  private final Findings findings;
  private final Map<List<Object>, Rounds> busy = new HashMap<>();
  private final Map<List<Object>, Set<Rounds>> told = new HashMap<>();
  private final Map<Set<String>, Held> held = new HashMap<>();
  private final Map<String, Set<String>> partners = new HashMap<>();

  LockedPace(Frame frame, Map<Wish, Request> requests, Findings findings) {
    rests = frame.day().map(day -> Rests.of(day, frame.maxInARow()));
    this.requests = requests;
    this.findings = findings;
  }

  void check(Meeting meeting, Place place) {
    held.put(Set.of(meeting.first(), meeting.second()), new Held(meeting.round(), place.line()));
    for (String name : List.of(meeting.first(), meeting.second())) {
      rests.ifPresent(r -> rest(r, name, meeting, place));
      partners.computeIfAbsent(name, n -> new TreeSet<>()).add(meeting.partnerOf(name));
      order(name, meeting.partnerOf(name), place);
    }
  }

  /** Tells of a run that is too long; where it grows further, once is enough. */
  private void rest(Rests allowed, String name, Meeting meeting, Place place) {
    List<Object> team = List.of(name, meeting.teamOf(name));
    Rounds all = busy.merge(team, Rounds.of(meeting.round()), Rounds::or);
    Rounds run = allowed.runAt(meeting.round(), all);
    Set<Rounds> before = told.computeIfAbsent(team, t -> new HashSet<>());
    if (run.size() > allowed.most() && before.stream().allMatch(r -> r.and(run).isEmpty())) {
      before.add(run);
      findings.add(
          FindingCode.LOCKED_WITHOUT_REST,
          place,
          Fact.ORGANISATION.is(name),
          Fact.COUNT.is(run.size()),
          Fact.RUN.is(run),
          Fact.MOST.is(allowed.most()));
    }
  }

  /** Looks at this meeting as the later one, and as one that must be earlier. */
  private void order(String name, String partner, Place place) {
    for (String other : partners.get(name)) {
      order(name, other, partner, place);
      order(name, partner, other, place);
    }
  }

  private void order(String name, String first, String then, Place place) {
    Request request = requests.get(new Wish(name, then));
    if (request == null || !request.after().contains(first)) {
      return;
    }
    Held earlier = held.get(Set.of(name, first));
    Held later = held.get(Set.of(name, then));
    if (earlier.round() >= later.round()) {
      int line = earlier.line() == place.line() ? later.line() : earlier.line();
      findings.add(
          FindingCode.LOCKED_OUT_OF_ORDER,
          place,
          Fact.ORGANISATION.is(name),
          Fact.WANTED.is(then),
          Fact.EARLIER.is(first),
          Fact.LINE.is(line));
    }
  }
}
