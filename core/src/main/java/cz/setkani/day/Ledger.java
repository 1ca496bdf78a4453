package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the {@link Toll} of an edition while added meetings are exchanged for others. Each takes
 * constant time.
 */
final class Ledger {

  private final Map<String, Set<String>> wishes = new HashMap<>();
  private final Map<String, Integer> unmet = new HashMap<>();
  private final Map<String, Integer> lost = new HashMap<>();
  private final Map<TeamPage, Integer> alterations = new HashMap<>();
  private long unfairness;
  private long lossLeft;

  private Ledger(Event event) {
    for (Request request : event.requests()) {
      wishes.computeIfAbsent(request.organisation(), name -> new HashSet<>()).add(request.wants());
      move(unmet, request.organisation(), 1);
    }
  }

  /**
   * The ledger of an edition.
   *
   * @param meetings all of its meetings but the added ones
   * @param added the added ones
   */
  static Ledger of(Promises promises, List<Meeting> meetings, List<Meeting> added) {
    Ledger ledger = new Ledger(promises.event());
    meetings.forEach(meeting -> ledger.askers(meeting).forEach(one -> move(ledger.unmet, one, -1)));
    ledger.lose(promises);
    Set<TeamPage> touched = new HashSet<>();
    Comparison.of(promises, meetings)
        .alterations()
        .forEach(one -> touched.add(new TeamPage(one.organisation(), one.team())));
    touched.forEach(page -> ledger.alterations.put(page, 1));
    ledger.unmet.values().forEach(count -> ledger.unfairness += square(count));
    ledger.lost.values().forEach(count -> ledger.lossLeft += square(count));
    added.forEach(ledger::add);
    return ledger;
  }

  /** Counts what is struck because the other one is away. */
  private void lose(Promises promises) {
    for (Fate fate : promises.struck()) {
      Meeting struck = fate.meeting();
      boolean isLost = fate.grounds().filter(Grounds.AWAY::equals).isPresent();
      if (isLost && !promises.event().over().contains(struck.round())) {
        askers(struck).stream()
            .filter(one -> isHere(promises, one, struck.round()))
            .forEach(one -> move(lost, one, 1));
      }
    }
  }

  private static boolean isHere(Promises promises, String organisation, int round) {
    return !promises.away().getOrDefault(organisation, Rounds.NONE).contains(round);
  }

  /** Who of the two asked for the other. */
  private List<String> askers(Meeting meeting) {
    List<String> askers = new ArrayList<>();
    if (asks(meeting.first(), meeting.second())) {
      askers.add(meeting.first());
    }
    if (asks(meeting.second(), meeting.first())) {
      askers.add(meeting.second());
    }
    return askers;
  }

  private boolean asks(String one, String other) {
    return wishes.getOrDefault(one, Set.of()).contains(other);
  }

  private static <T> void move(Map<T, Integer> counts, T key, int by) {
    counts.merge(key, by, Integer::sum);
  }

  private static long square(int count) {
    return count > 0 ? (long) count * count : 0;
  }

  /** The toll as it stands. */
  Toll toll() {
    return new Toll(unfairness, lossLeft, alterations.size());
  }

  /** The toll if one added meeting were exchanged for another one. */
  Toll toll(Meeting out, Meeting in) {
    exchange(out, in);
    Toll toll = toll();
    exchange(in, out);
    return toll;
  }

  /** Exchanges one added meeting for another one. */
  void exchange(Meeting out, Meeting in) {
    remove(out);
    add(in);
  }

  private void add(Meeting meeting) {
    meet(meeting, -1);
    TeamPage.of(meeting).forEach(page -> move(alterations, page, 1));
  }

  private void remove(Meeting meeting) {
    meet(meeting, 1);
    TeamPage.of(meeting)
        .forEach(page -> alterations.computeIfPresent(page, (p, n) -> n == 1 ? null : n - 1));
  }

  private void meet(Meeting meeting, int by) {
    for (String asker : askers(meeting)) {
      unfairness += change(unmet, asker, by);
      lossLeft += change(lost, asker, by);
    }
  }

  /** The change of the square of a count. */
  private static long change(Map<String, Integer> counts, String key, int by) {
    int before = counts.getOrDefault(key, 0);
    counts.put(key, before + by);
    return square(before + by) - square(before);
  }
}
