package cz.setkani.explain;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells anew, by looking at single rounds and meetings, whether a reason is true. */
final class ReasonRetest {

  private final Event event;
  private final Schedule schedule;
  private final Unmet unmet;
  private final Organisation asker;
  private final Organisation wanted;

  ReasonRetest(Event event, Schedule schedule, Unmet unmet) {
    this.event = event;
    this.schedule = schedule;
    this.unmet = unmet;
    asker = event.getOrganisation(unmet.request().organisation());
    wanted = event.getOrganisation(unmet.request().wants());
  }

  boolean isTrue() {
    return switch (unmet.reason()) {
      case NOT_ARRANGED ->
          asker.neverWith().contains(wanted.name()) || wanted.neverWith().contains(asker.name());
      case OF_ONE_SIDE -> asker.side().isPresent() && asker.side().equals(wanted.side());
      case NEVER_PRESENT -> never(r -> isPresent(named(), r));
      case NOT_HERE -> event.firstOpen() > 1 && never(r -> isPresent(named(), r));
      case GONE -> never(r -> r >= event.firstOpen() && isPresent(named(), r));
      case NEVER_TOGETHER -> never(r -> isPresent(asker, r) && isPresent(wanted, r));
      case WINDOW_OUTSIDE -> requests().anyMatch(q -> never(r -> q.window().contains(r)));
      case WINDOWS_APART -> requests().count() == 2 && never(this::isAsked);
      case WINDOW -> never(r -> isPresent(asker, r) && isPresent(wanted, r) && isAsked(r));
      case MET_BEFORE -> event.history().forbids(asker.name(), wanted.name());
      case NO_TABLE -> event.tablesFor(asker.name(), wanted.name()).isEmpty();
      case TABLE_CLOSED ->
          never(r -> isPresent(asker, r) && isPresent(wanted, r) && isAsked(r) && hasTable(r));
      case RESOURCE_AWAY ->
          never(
                  r ->
                      r >= event.firstOpen()
                          && isPresent(asker, r)
                          && isPresent(wanted, r)
                          && isAsked(r)
                          && hasNeeds(r))
              && !fact(ToldFact.ROUNDS).isEmpty();
      case RESOURCE_AWAY_THEN ->
          never(r -> isOpen(r) && hasNeeds(r))
              && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS));
      case RESOURCE_AWAY_OR_TAKEN ->
          all().filter(this::isOpen).filter(this::hasNeeds).allMatch(this::isBlocked)
              && rounds(r -> isOpen(r) && hasNeeds(r)).equals(fact(ToldFact.ROUNDS))
              && rounds(r -> isOpen(r) && !hasNeeds(r)).equals(fact(ToldFact.AWAY_ROUNDS));
      case NO_MEETINGS -> named().maxMeetings() == 0;
      case BOTH_FULL ->
          isFull(asker, number(ToldFact.ASKER_MEETINGS))
              && isFull(wanted, number(ToldFact.WANTED_MEETINGS));
      case ASKER_FULL -> holdsAll(asker, event.roundCount());
      case WANTED_FULL -> holdsAll(wanted, event.roundCount());
      case ASKER_LIMIT ->
          asker.maxMeetings() == number(ToldFact.MEETINGS)
              && held(asker) == number(ToldFact.MEETINGS);
      case WANTED_LIMIT ->
          wanted.maxMeetings() == number(ToldFact.MEETINGS)
              && held(wanted) == number(ToldFact.MEETINGS);
      case ASKER_STAY ->
          holdsAll(asker, number(ToldFact.ROUND_COUNT)) && never(r -> isFree(asker, r));
      case WANTED_STAY ->
          holdsAll(wanted, number(ToldFact.ROUND_COUNT)) && never(r -> isFree(wanted, r));
      case NO_COMMON_FREE_ROUND ->
          never(this::bothFree)
              && freeRounds(asker, ToldFact.ASKER_ROUNDS)
              && freeRounds(wanted, ToldFact.WANTED_ROUNDS);
      case WINDOW_TAKEN ->
          never(this::isSuitable) && rounds(this::bothFree).equals(fact(ToldFact.ROUNDS));
      case SHARED_BUSY, RESOURCE_BUSY ->
          always(r -> isTaken(fact(ToldFact.SHARED), r))
              && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS));
      case TABLES_TAKEN ->
          always(this::isWithoutTable) && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS));
      case SUITABLE_TABLES_TAKEN ->
          always(this::isWithoutSuitableTable)
              && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS));
      case OPEN_TABLES_TAKEN ->
          always(this::isWithoutSuitableTable)
              && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS))
              && all().filter(this::isOpen).anyMatch(r -> tablesThere(r) < suitable().size());
      case SHARED_SEVERAL ->
          always(r -> shared().stream().anyMatch(unit -> isTaken(unit, r)))
              && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS));
      case TABLES_AND_SHARED ->
          always(r -> isWithoutSuitableTable(r) || shared().stream().anyMatch(u -> isTaken(u, r)));
      case ASKER_REST ->
          held(asker) == number(ToldFact.MEETINGS)
              && never(r -> isFree(asker, r) && !needsRest(asker, r));
      case WANTED_REST ->
          held(wanted) == number(ToldFact.MEETINGS)
              && never(r -> isFree(wanted, r) && !needsRest(wanted, r));
      case OVER ->
          never(this::isOpen) && rounds(this::isSuitable).equals(fact(ToldFact.OVER_ROUNDS));
      case OVER_OR_TAKEN ->
          always(this::isBlocked)
              && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS))
              && rounds(r -> isSuitable(r) && !isOpen(r)).equals(fact(ToldFact.OVER_ROUNDS));
      case REST -> always(r -> needsRest(asker, r) || needsRest(wanted, r));
      case ORDER ->
          always(this::isOutOfOrder) && rounds(this::isOpen).equals(fact(ToldFact.ROUNDS));
      case MIXED ->
          always(this::isBlocked)
              && rounds(r -> isOpen(r) && (needsRest(asker, r) || needsRest(wanted, r)))
                  .equals(fact(ToldFact.REST_ROUNDS))
              && rounds(r -> isOpen(r) && isOutOfOrder(r)).equals(fact(ToldFact.ORDER_ROUNDS));
      case NOT_TRIED -> true;
      case NOT_LOOKED_INTO -> false;
    };
  }

  private String fact(ToldFact fact) {
    return unmet.cause().facts().get(fact);
  }

  private int number(ToldFact fact) {
    return Integer.parseInt(fact(fact));
  }

  private Organisation named() {
    return event.getOrganisation(fact(ToldFact.ORGANISATION));
  }

  private IntStream all() {
    return IntStream.rangeClosed(1, event.roundCount());
  }

  private boolean never(IntPredicate isTrue) {
    return all().noneMatch(isTrue);
  }

  /** Whether something holds in every round in which the two could meet, and there is one. */
  private boolean always(IntPredicate isTrue) {
    return all().anyMatch(this::isOpen) && all().filter(this::isOpen).allMatch(isTrue);
  }

  private String rounds(IntPredicate isTrue) {
    return Rounds.of(all().filter(isTrue).toArray()).toString();
  }

  private Stream<Request> requests() {
    Set<String> both = Set.of(asker.name(), wanted.name());
    return event.requests().stream()
        .filter(request -> both.equals(Set.of(request.organisation(), request.wants())));
  }

  private boolean isAsked(int round) {
    return requests().allMatch(request -> request.window().contains(round));
  }

  private static boolean isPresent(Organisation organisation, int round) {
    return organisation.present().contains(round);
  }

  private List<Meeting> meetings(int round) {
    return schedule.meetings().stream().filter(m -> m.round() == round).toList();
  }

  private boolean isFree(Organisation organisation, int round) {
    return isPresent(organisation, round)
        && meetings(round).stream().filter(m -> m.has(organisation.name())).count()
            < organisation.teams();
  }

  private boolean bothFree(int round) {
    return isFree(asker, round) && isFree(wanted, round);
  }

  private boolean isSuitable(int round) {
    return bothFree(round) && isAsked(round);
  }

  private boolean isOpen(int round) {
    return isSuitable(round) && round >= event.firstOpen();
  }

  /** Whether everything is there that one of the two needs. */
  private boolean hasNeeds(int round) {
    return Stream.of(asker, wanted)
        .flatMap(one -> one.resources().stream())
        .map(name -> event.resourceHours().byName().get(name))
        .allMatch(hours -> hours == null || hours.contains(round));
  }

  private boolean isBlocked(int round) {
    return needsRest(asker, round)
        || needsRest(wanted, round)
        || isOutOfOrder(round)
        || isWithoutSuitableTable(round)
        || shared().stream().anyMatch(unit -> isTaken(unit, round));
  }

  private boolean freeRounds(Organisation organisation, ToldFact fact) {
    return rounds(r -> isFree(organisation, r)).equals(fact(fact));
  }

  private int held(Organisation organisation) {
    return schedule.meetingsOf(organisation.name()).size();
  }

  private boolean holdsAll(Organisation organisation, int rounds) {
    return held(organisation) == rounds * organisation.teams()
        && number(ToldFact.MEETINGS) == held(organisation);
  }

  private boolean isFull(Organisation organisation, int told) {
    return held(organisation) == told
        && (told == organisation.maxMeetings() || never(r -> isFree(organisation, r)));
  }

  /** Whether a meeting in a round would be one too many running, counted by the clock. */
  private boolean needsRest(Organisation organisation, int round) {
    int running = 1;
    for (int r = round; r > 1 && !isPause(r - 1) && isBusy(organisation, r - 1); r--) {
      running++;
    }
    for (int r = round; r < event.roundCount() && !isPause(r) && isBusy(organisation, r + 1); r++) {
      running++;
    }
    return running > event.maxInARow();
  }

  private boolean isBusy(Organisation organisation, int round) {
    return meetings(round).stream().anyMatch(m -> m.has(organisation.name()));
  }

  private boolean isPause(int after) {
    return IntStream.range(1, event.roundCount()).anyMatch(r -> minutes(r) < minutes(after));
  }

  private long minutes(int after) {
    return Duration.between(event.day().time(after).end(), event.day().time(after + 1).start())
        .toMinutes();
  }

  private boolean isOutOfOrder(int round) {
    List<Meeting> with = new ArrayList<>(schedule.meetings());
    with.add(new Meeting(round, 1, asker.name(), wanted.name(), false));
    return event.requests().stream()
        .anyMatch(
            q ->
                q.after().stream()
                    .anyMatch(
                        first ->
                            round(with, q.organisation(), first)
                                >= round(with, q.organisation(), q.wants())));
  }

  /** The round in which two meet; where they do not, one that breaks no order. */
  private static double round(List<Meeting> meetings, String one, String other) {
    return meetings.stream()
        .filter(m -> m.has(one) && m.has(other))
        .mapToInt(Meeting::round)
        .average()
        .orElse(Double.NaN);
  }

  private List<Integer> suitable() {
    return event.tablesFor(asker.name(), wanted.name());
  }

  private boolean isThere(int table, int round) {
    return event.getTable(table).open().contains(round);
  }

  private long tablesThere(int round) {
    return suitable().stream().filter(table -> isThere(table, round)).count();
  }

  private boolean hasTable(int round) {
    return tablesThere(round) > 0;
  }

  private boolean isWithoutSuitableTable(int round) {
    return suitable().stream()
        .filter(table -> isThere(table, round))
        .allMatch(
            table ->
                schedule.meetings().stream()
                    .anyMatch(m -> m.round() == round && m.table() == table));
  }

  private boolean isWithoutTable(int round) {
    return meetings(round).size() == event.tables().size()
        && event.tablesIn(round) == event.tables().size();
  }

  private static Set<String> units(Organisation organisation) {
    return Stream.concat(organisation.people().stream(), organisation.resources().stream())
        .collect(Collectors.toSet());
  }

  private Set<String> shared() {
    Set<String> units = new TreeSet<>(units(asker));
    units.addAll(units(wanted));
    return units;
  }

  private boolean isTaken(String unit, int round) {
    return shared().contains(unit)
        && meetings(round).stream()
            .flatMap(m -> Stream.of(m.first(), m.second()))
            .anyMatch(name -> units(event.getOrganisation(name)).contains(unit));
  }
}
