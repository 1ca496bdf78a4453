package cz.setkani.solve;

import cz.setkani.model.Event;
import cz.setkani.model.Idleness;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.SharedUnit;
import cz.setkani.solve.graph.CanonicalOrder;
import cz.setkani.solve.graph.RestRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Fills free rounds with meetings that nobody asked for and nobody refused: again and again whoever
 * has the fewest meetings gets one with the possible partner who has the fewest, in the round that
 * adds the least waiting. What is scheduled already stays. O(n^2 T) a meeting at most, for n
 * organisations and T rounds.
 */
final class Suggestions {

  private final Event event;
  private final List<Organisation> organisations;
  private final long[][] busy;
  private final int[] meetings;
  private final List<List<SharedUnit>> unitsOf = new ArrayList<>();
  private final Map<SharedUnit, Long> unitBusy = new HashMap<>();
  private final BitSet[] taken;
  private final Map<List<Integer>, Integer> met = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Request>> after = new HashMap<>();
  private final RestRule rest;
  private final Idleness idleness;
  private final Set<String> residences = new TreeSet<>();
  private final List<Meeting> suggested = new ArrayList<>();
  private final BooleanSupplier stopped;

  private Suggestions(Event event, Schedule schedule, BooleanSupplier stopped) {
    this.event = event;
    this.stopped = stopped;
    int[] order = CanonicalOrder.of(event);
    organisations = IntStream.of(order).mapToObj(event.organisations()::get).toList();
    busy = organisations.stream().map(one -> new long[one.teams()]).toArray(long[][]::new);
    meetings = new int[organisations.size()];
    taken = new BitSet[event.roundCount()];
    for (int round = 0; round < taken.length; round++) {
      taken[round] = closedIn(round + 1);
    }
    for (Organisation one : organisations) {
      unitsOf.add(
          event.sharedUnits().stream()
              .filter(unit -> unit.organisations().contains(one.name()))
              .toList());
      one.table().ifPresent(residences::add);
    }
    rest = RestRule.of(event);
    idleness = Idleness.of(event.day());
    organisations.forEach(one -> numbers.put(one.name(), numbers.size()));
    event.requests().stream().filter(r -> !r.after().isEmpty()).forEach(this::order);
    schedule.meetings().forEach(m -> hold(m, numbers.get(m.first()), numbers.get(m.second())));
  }

  private void order(Request request) {
    after
        .computeIfAbsent(numbers.get(request.organisation()), asker -> new ArrayList<>())
        .add(request);
  }

  /**
   * The schedule with as many suggested meetings as were found.
   *
   * @param stopped whether to come to an end soon; asked once for each organisation
   */
  static Schedule added(Event event, Schedule schedule, BooleanSupplier stopped) {
    Suggestions suggestions = new Suggestions(event, schedule, stopped);
    suggestions.suggest();
    List<Meeting> all = new ArrayList<>(schedule.meetings());
    all.addAll(suggestions.suggested);
    return new Schedule(all);
  }

  private BitSet closedIn(int round) {
    BitSet closed = new BitSet();
    for (int table = 0; table < event.tables().size(); table++) {
      closed.set(table + 1, !event.tables().get(table).open().contains(round));
    }
    return closed;
  }

  private void hold(Meeting meeting, int a, int b) {
    long bit = 1L << meeting.round() - 1;
    busy[a][meeting.firstTeam() - 1] |= bit;
    busy[b][meeting.secondTeam() - 1] |= bit;
    for (int one : new int[] {a, b}) {
      meetings[one]++;
      unitsOf.get(one).forEach(unit -> unitBusy.merge(unit, bit, (x, y) -> x | y));
    }
    taken[meeting.round() - 1].set(meeting.table());
    met.put(List.of(Math.min(a, b), Math.max(a, b)), meeting.round());
  }

  private void suggest() {
    TreeSet<Integer> open = new TreeSet<>(byMeetings());
    IntStream.range(0, organisations.size()).forEach(open::add);
    while (!open.isEmpty() && !stopped.getAsBoolean()) {
      int one = open.first();
      open.remove(one);
      Optional<Integer> partner = open.stream().filter(other -> meet(one, other)).findFirst();
      if (partner.isPresent()) {
        rebuild(open, one);
      }
    }
  }

  /** Puts the open ones in order again, after two of them got a meeting. */
  private void rebuild(TreeSet<Integer> open, int one) {
    List<Integer> all = new ArrayList<>(open);
    all.add(one);
    open.clear();
    open.addAll(all);
  }

  private Comparator<Integer> byMeetings() {
    return Comparator.<Integer>comparingInt(v -> meetings[v]).thenComparingInt(v -> v);
  }

  /** Lets two meet in the best round for them, if there is one. */
  private boolean meet(int a, int b) {
    String first = organisations.get(a).name();
    String second = organisations.get(b).name();
    if (met.containsKey(List.of(Math.min(a, b), Math.max(a, b)))
        || event.areRequested(first, second)
        || event.forbids(first, second)
        || event.history().find(first, second).isPresent()) {
      return false;
    }
    List<Integer> tables = event.tablesFor(first, second);
    int best = -1;
    int least = Integer.MAX_VALUE;
    long free = free(a) & free(b) & inOrder(a, b) & inOrder(b, a);
    for (; free != 0; free &= free - 1) {
      int round = Long.numberOfTrailingZeros(free);
      int waiting = waitingWith(a, round) + waitingWith(b, round);
      if (waiting < least && tables.stream().anyMatch(t -> !taken[round].get(t))) {
        least = waiting;
        best = round;
      }
    }
    if (best >= 0) {
      add(best, table(tables, best), a, b);
    }
    return best >= 0;
  }

  private void add(int round, int table, int a, int b) {
    String first = organisations.get(a).name();
    String second = organisations.get(b).name();
    if (event.position(first) > event.position(second)) {
      add(round, table, b, a);
      return;
    }
    Meeting meeting =
        new Meeting(round + 1, table, first, second, false)
            .withTeams(team(a, round) + 1, team(b, round) + 1);
    hold(meeting, a, b);
    suggested.add(meeting);
  }

  private long free(int v) {
    Organisation one = organisations.get(v);
    if (meetings[v] >= one.maxMeetings()) {
      return 0;
    }
    long present = event.reach(one.name()).minus(event.over()).bits();
    long free =
        LongStream.of(busy[v])
            .map(of -> rest.allowed(present & ~of, of))
            .reduce(0, (x, y) -> x | y);
    for (SharedUnit unit : unitsOf.get(v)) {
      free &= ~unitBusy.getOrDefault(unit, 0L);
    }
    return free;
  }

  /** The rounds before everybody whom an organisation wants to meet after another one. */
  private long inOrder(int asker, int other) {
    long rounds = -1L;
    for (Request request : after.getOrDefault(asker, List.of())) {
      int later = numbers.get(request.wants());
      Integer round = met.get(List.of(Math.min(asker, later), Math.max(asker, later)));
      if (round != null && request.after().contains(organisations.get(other).name())) {
        rounds &= (1L << round - 1) - 1;
      }
    }
    return rounds;
  }

  /** The free team of an organisation, from 0, that waits least if it meets in a round. */
  private int team(int v, int round) {
    return IntStream.range(0, busy[v].length)
        .filter(team -> rest.allowed(1L << round & ~busy[v][team], busy[v][team]) != 0)
        .boxed()
        .min(Comparator.comparingInt(team -> idleness.waiting(busy[v][team] | 1L << round)))
        .orElseThrow();
  }

  private int waitingWith(int v, int round) {
    return idleness.waiting(busy[v][team(v, round)] | 1L << round);
  }

  /** A free table at which nobody stays all day, if there is one. */
  private int table(List<Integer> tables, int round) {
    return tables.stream()
        .filter(t -> !taken[round].get(t))
        .min(Comparator.comparing(t -> residences.contains(event.tables().get(t - 1).name())))
        .orElseThrow();
  }
}
