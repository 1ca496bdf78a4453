package cz.setkani.explain;

import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.SharedUnit;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who and what is taken in which round of a schedule. Takes any schedule: names, rounds and tables
 * that the event does not know are passed over.
 */
final class Occupancy {

  private record Team(String organisation, int number) {}

  private final EventIndex index;
  private final Map<String, List<Meeting>> meetings = new HashMap<>();
  private final Map<String, Rounds> sitting = new HashMap<>();
  private final Map<Team, Rounds> busy = new HashMap<>();
  private final Set<Couple> couples = new HashSet<>();
  private final List<Set<Integer>> tables = new ArrayList<>();

  Occupancy(EventIndex index, Schedule schedule) {
    this.index = index;
    index.rounds().stream().forEach(round -> tables.add(closedIn(round)));
    schedule.meetings().forEach(this::add);
  }

  /** A table that is not there in a round is as good as taken. */
  private Set<Integer> closedIn(int round) {
    List<Table> all = index.event().tables();
    return IntStream.rangeClosed(1, all.size())
        .filter(table -> !all.get(table - 1).open().contains(round))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void add(Meeting meeting) {
    couples.add(Couple.of(meeting));
    for (String name : Couple.names(meeting)) {
      meetings.computeIfAbsent(name, n -> new ArrayList<>()).add(meeting);
    }
    if (index.rounds().contains(meeting.round())) {
      Rounds round = Rounds.of(meeting.round());
      sitting.merge(meeting.first(), round, Rounds::or);
      sitting.merge(meeting.second(), round, Rounds::or);
      busy.merge(new Team(meeting.first(), meeting.firstTeam()), round, Rounds::or);
      busy.merge(new Team(meeting.second(), meeting.secondTeam()), round, Rounds::or);
      if (meeting.table() <= index.event().tables().size()) {
        tables.get(meeting.round() - 1).add(meeting.table());
      }
    }
  }

  /** The meetings of an organisation, in the order of rounds. */
  List<Meeting> meetingsOf(String organisation) {
    return meetings.getOrDefault(organisation, List.of());
  }

  /** The round of the event in which two meet, the first if there are several. */
  Optional<Integer> round(String a, String b) {
    return meetingsOf(a).stream()
        .filter(meeting -> meeting.has(b) && index.rounds().contains(meeting.round()))
        .map(Meeting::round)
        .findFirst();
  }

  /** The meetings of a team of an organisation, in the order of rounds. */
  List<Meeting> meetingsOf(String organisation, int team) {
    return meetingsOf(organisation).stream().filter(m -> m.teamOf(organisation) == team).toList();
  }

  boolean meet(String a, String b) {
    return couples.contains(Couple.of(a, b));
  }

  /** The rounds in which all teams of an organisation have a meeting. */
  Rounds busy(String organisation) {
    int teams = index.find(organisation).map(Organisation::teams).orElse(1);
    return IntStream.rangeClosed(1, teams)
        .mapToObj(team -> busy(organisation, team))
        .reduce(Rounds::and)
        .orElseThrow();
  }

  /** The rounds in which a team of an organisation has a meeting. */
  Rounds busy(String organisation, int team) {
    return busy.getOrDefault(new Team(organisation, team), Rounds.NONE);
  }

  /** The rounds in which at least one team of an organisation has a meeting. */
  Rounds sitting(String organisation) {
    return sitting.getOrDefault(organisation, Rounds.NONE);
  }

  /** Of the rounds that an organisation has free, those in which every free team must rest. */
  Rounds restIn(Organisation organisation, Rounds free) {
    if (index.rests().isUnlimited()) {
      return Rounds.NONE;
    }
    Rounds rest = free;
    for (int team = 1; team <= organisation.teams(); team++) {
      Rounds busy = busy(organisation.name(), team);
      rest = rest.and(busy.or(index.rests().needed(free.minus(busy), busy)));
    }
    return rest;
  }

  /** How many meetings a team would have running with one more in a round, at the least. */
  int runningWith(int round, Organisation organisation) {
    return IntStream.rangeClosed(1, organisation.teams())
        .mapToObj(team -> busy(organisation.name(), team))
        .filter(busy -> organisation.teams() == 1 || !busy.contains(round))
        .mapToInt(busy -> index.rests().longestWith(round, busy))
        .min()
        .orElse(0);
  }

  /** How many breaks of an organisation's teams are rests. */
  int rests(Organisation organisation) {
    int rests = 0;
    for (int team = 1; team <= organisation.teams() && !index.rests().isUnlimited(); team++) {
      rests += index.rests().breaksNeeded(busy(organisation.name(), team));
    }
    return rests;
  }

  /** The rounds in which a shared person or resource is in a meeting. */
  Rounds busy(SharedUnit unit) {
    return unit.organisations().stream().map(this::sitting).reduce(Rounds.NONE, Rounds::or);
  }

  /** The first other organisation that has a shared person or resource in one of the rounds. */
  Optional<String> holder(SharedUnit unit, String owner, Rounds rounds) {
    return unit.organisations().stream()
        .filter(o -> !o.equals(owner) && !sitting(o).and(rounds).isEmpty())
        .findFirst();
  }

  /** Whether a table is taken in a round of the event, or not there. */
  boolean isTaken(int round, int table) {
    return tables.get(round - 1).contains(table);
  }

  /** The rounds in which each of these tables is taken, or not there. */
  Rounds whereTaken(List<Integer> some) {
    boolean areAll = some.size() == index.event().tables().size();
    return Rounds.of(
        index.rounds().stream()
            .filter(
                round ->
                    areAll
                        ? tables.get(round - 1).size() == some.size()
                        : tables.get(round - 1).containsAll(some))
            .toArray());
  }
}
