package cz.setkani.index;

import cz.setkani.model.Guest;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.SharedUnit;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who and what is taken in which round of a schedule. Takes any schedule: names, rounds and tables
 * that the event does not know are passed over.
 */
public final class Occupancy {

  private record Team(String organisation, int number) {}

  private final EventIndex index;
  private final Map<String, List<Meeting>> meetings;
  private final Map<String, Rounds> sitting;
  private final Map<Team, Rounds> busy;

  /** In each round, by how many a table is taken; those that are nobody's are left out. */
  private final List<Map<Integer, Integer>> tables;

  /** Meetings that are looked past, each of them one of the schedule. */
  private final List<Meeting> gone;

  public Occupancy(EventIndex index, Schedule schedule) {
    this.index = index;
    meetings = new HashMap<>();
    sitting = new HashMap<>();
    busy = new HashMap<>();
    tables = new ArrayList<>();
    gone = List.of();
    index.rounds().stream().forEach(round -> tables.add(closedIn(round)));
    schedule.meetings().forEach(this::add);
  }

  private Occupancy(Occupancy whole, List<Meeting> gone) {
    index = whole.index;
    meetings = whole.meetings;
    sitting = whole.sitting;
    busy = whole.busy;
    tables = whole.tables;
    this.gone = List.copyOf(gone);
  }

  /**
   * The same without a few meetings of the schedule, at no cost but that of looking past them.
   *
   * @param few all that are to be looked past
   */
  public Occupancy without(List<Meeting> few) {
    return new Occupancy(this, few);
  }

  /** A table that is not there in a round is as good as taken. */
  private Map<Integer, Integer> closedIn(int round) {
    List<Table> all = index.event().tables();
    Map<Integer, Integer> closed = new HashMap<>();
    IntStream.rangeClosed(1, all.size())
        .filter(table -> !all.get(table - 1).open().contains(round))
        .forEach(table -> closed.put(table, 1));
    return closed;
  }

  private void add(Meeting meeting) {
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
        tables.get(meeting.round() - 1).merge(meeting.table(), 1, Integer::sum);
      }
    }
  }

  /** The meetings of an organisation, in the order of rounds. */
  public List<Meeting> meetingsOf(String organisation) {
    List<Meeting> all = meetings.getOrDefault(organisation, List.of());
    if (keepsAllOf(organisation)) {
      return all;
    }
    List<Meeting> kept = new ArrayList<>(all);
    gone.forEach(kept::remove);
    return kept;
  }

  private boolean keepsAllOf(String organisation) {
    return gone.stream().noneMatch(meeting -> meeting.has(organisation));
  }

  private Rounds roundsOf(List<Meeting> some) {
    return some.stream()
        .map(meeting -> Rounds.of(meeting.round()))
        .reduce(Rounds.NONE, Rounds::or)
        .and(index.rounds());
  }

  /** The round of the event in which two meet, the first if there are several. */
  public Optional<Integer> round(String a, String b) {
    return meetingsOf(a).stream()
        .filter(meeting -> meeting.has(b) && index.rounds().contains(meeting.round()))
        .map(Meeting::round)
        .findFirst();
  }

  /** The meetings of a team of an organisation, in the order of rounds. */
  public List<Meeting> meetingsOf(String organisation, int team) {
    return meetingsOf(organisation).stream().filter(m -> m.teamOf(organisation) == team).toList();
  }

  public boolean meet(String a, String b) {
    return meetingsOf(a).stream().anyMatch(meeting -> meeting.has(b));
  }

  /** The rounds in which all teams of an organisation have a meeting. */
  public Rounds busy(String organisation) {
    int teams = index.find(organisation).map(Organisation::teams).orElse(1);
    return IntStream.rangeClosed(1, teams)
        .mapToObj(team -> busy(organisation, team))
        .reduce(Rounds::and)
        .orElseThrow();
  }

  /** The rounds in which a team of an organisation has a meeting. */
  public Rounds busy(String organisation, int team) {
    return keepsAllOf(organisation)
        ? busy.getOrDefault(new Team(organisation, team), Rounds.NONE)
        : roundsOf(meetingsOf(organisation, team));
  }

  /** The rounds in which at least one team of an organisation has a meeting. */
  public Rounds sitting(String organisation) {
    return keepsAllOf(organisation)
        ? sitting.getOrDefault(organisation, Rounds.NONE)
        : roundsOf(meetingsOf(organisation));
  }

  /** Of the rounds that an organisation has free, those in which every free team must rest. */
  public Rounds restIn(Organisation organisation, Rounds free) {
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
  public int runningWith(int round, Organisation organisation) {
    return IntStream.rangeClosed(1, organisation.teams())
        .mapToObj(team -> busy(organisation.name(), team))
        .filter(busy -> organisation.teams() == 1 || !busy.contains(round))
        .mapToInt(busy -> index.rests().longestWith(round, busy))
        .min()
        .orElse(0);
  }

  /** The rounds in which somebody whose day counts has a meeting. */
  public Rounds busy(Guest guest) {
    return guest.isShared()
        ? guest.organisations().stream().map(this::sitting).reduce(Rounds.NONE, Rounds::or)
        : busy(guest.organisations().get(0), guest.team());
  }

  /** How many breaks of somebody's day are rests of one whom they represent. */
  public int rests(Guest guest) {
    if (index.rests().isUnlimited()) {
      return 0;
    }
    Rounds busy = busy(guest);
    return (int)
        guest.organisations().stream()
            .flatMap(name -> index.rests().breaksNeeded(busy(name, guest.team())).stream())
            .filter(rest -> rest.and(busy).isEmpty())
            .distinct()
            .count();
  }

  /** The rounds in which a shared person or resource is in a meeting. */
  public Rounds busy(SharedUnit unit) {
    return unit.organisations().stream().map(this::sitting).reduce(Rounds.NONE, Rounds::or);
  }

  /** The first other organisation that has a shared person or resource in one of the rounds. */
  public Optional<String> holder(SharedUnit unit, String owner, Rounds rounds) {
    return unit.organisations().stream()
        .filter(o -> !o.equals(owner) && !sitting(o).and(rounds).isEmpty())
        .findFirst();
  }

  /** Whether a table is taken in a round of the event, or not there. */
  public boolean isTaken(int round, int table) {
    int freed = 0;
    for (Meeting meeting : gone) {
      freed += meeting.round() == round && meeting.table() == table ? 1 : 0;
    }
    return tables.get(round - 1).getOrDefault(table, 0) > freed;
  }

  /** How many tables are taken in a round of the event, or not there. */
  private int taken(int round) {
    Map<Integer, Integer> taken = tables.get(round - 1);
    long freed =
        gone.stream()
            .filter(meeting -> meeting.round() == round)
            .map(Meeting::table)
            .distinct()
            .filter(table -> taken.containsKey(table) && !isTaken(round, table))
            .count();
    return taken.size() - (int) freed;
  }

  /** The rounds in which each of these tables is taken, or not there. */
  public Rounds whereTaken(List<Integer> some) {
    boolean areAll = some.size() == index.event().tables().size();
    return Rounds.of(
        index.rounds().stream()
            .filter(
                round ->
                    areAll
                        ? taken(round) == some.size()
                        : some.stream().allMatch(table -> isTaken(round, table)))
            .toArray());
  }
}
