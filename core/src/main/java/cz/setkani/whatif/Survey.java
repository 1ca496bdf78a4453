package cz.setkani.whatif;

import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.model.Tiers;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an event would be worth in other rooms and on other days. Each outcome stands for a schedule
 * that was found at {@link cz.setkani.model.Effort#QUICK}, and one table or round more never makes
 * it worse: where the larger of two found less, the schedule of the smaller one is taken, which
 * fits there as well; and what the larger one cannot exceed bounds the smaller one. Requests are
 * counted; the event's goal and what it guarantees are left aside. Immutable.
 */
public final class Survey {

  private final List<Integer> tables;
  private final List<Integer> rounds;
  private final Outcome[][] outcomes;
  private final Outcome asPlanned;
  private final Event planned;
  private final List<Request> possible;

  private final int left;

  private Survey(
      Event planned, Event longest, List<Integer> tables, List<Integer> rounds, Watch watch) {
    PartsDone parts = new PartsDone(watch, tables.size() * rounds.size());
    this.planned = planned;
    this.tables = tables;
    this.rounds = rounds;
    outcomes =
        rounds.parallelStream()
            .map(count -> SurveyColumn.of(day(longest, count), tables, parts, watch))
            .map(column -> column.toArray(Outcome[]::new))
            .toArray(Outcome[][]::new);
    left = parts.left();
    raise(outcomes);
    lower(outcomes);
    possible = possible(Hall.with(day(longest, last(rounds)), last(tables)));
    asPlanned = get(planned.tables().size(), planned.roundCount());
  }

  /**
   * Surveys every combination, with the event's own number of tables and of rounds always among
   * them. Locked meetings are left out. Takes up to as many quick runs of the scheduler as there
   * are combinations, on all cores; the result does not depend on their number.
   *
   * @param planned the event as it is planned
   * @param longest the same event with as many rounds as are asked for at most, or more: it says
   *     who is there in rounds that {@code planned} does not have
   * @param tables numbers of tables, from 1; fewer than those at which organisations stay all day
   *     are left out
   * @param rounds numbers of rounds, from 1
   * @throws IllegalArgumentException if a number is not positive, or {@code longest} is too short
   */
  public static Survey of(
      Event planned, Event longest, Collection<Integer> tables, Collection<Integer> rounds) {
    return of(planned, longest, tables, rounds, Watch.silent());
  }

  /**
   * The same before the eyes of somebody.
   *
   * @param watch told of the combinations looked into, as a {@link cz.setkani.watch.PartsProgress},
   *     from the threads that search; once it is over, no further ones are, and of those
   *     {@linkplain #left left} only that is told what follows from others
   * @throws IllegalArgumentException if a number is not positive, or {@code longest} is too short
   */
  public static Survey of(
      Event planned,
      Event longest,
      Collection<Integer> tables,
      Collection<Integer> rounds,
      Watch watch) {
    SortedSet<Integer> allTables = new TreeSet<>(tables);
    SortedSet<Integer> allRounds = new TreeSet<>(rounds);
    if (tables.stream().anyMatch(n -> n < 1) || rounds.stream().anyMatch(n -> n < 1)) {
      throw new IllegalArgumentException("The numbers of tables and rounds must be positive.");
    }
    allTables.add(planned.tables().size());
    allTables.removeIf(count -> count < Hall.fewest(planned));
    allRounds.add(planned.roundCount());
    if (allRounds.last() > longest.roundCount()) {
      throw new IllegalArgumentException(
          "The longest event must have %d rounds.".formatted(allRounds.last()));
    }
    return new Survey(planned, longest, List.copyOf(allTables), List.copyOf(allRounds), watch);
  }

  /** What is not plainly impossible in the largest room on the longest day is so in no other. */
  private static List<Request> possible(Event largest) {
    Set<Request> impossible =
        Demand.of(largest).impossible().stream()
            .flatMap(apart -> apart.pair().requests().stream())
            .collect(Collectors.toSet());
    return largest.requests().stream().filter(r -> !impossible.contains(r)).toList();
  }

  private static int last(List<Integer> rising) {
    return rising.get(rising.size() - 1);
  }

  private static Event day(Event longest, int rounds) {
    return longest.countingOnly().withLocked(List.of()).toBuilder(longest.day().withRounds(rounds))
        .suggesting(false)
        .firstOpen(1)
        .build();
  }

  private static void raise(Outcome[][] outcomes) {
    for (int r = 0; r < outcomes.length; r++) {
      for (int t = 0; t < outcomes[r].length; t++) {
        outcomes[r][t] = t == 0 ? outcomes[r][t] : outcomes[r][t].atLeast(outcomes[r][t - 1]);
        outcomes[r][t] = r == 0 ? outcomes[r][t] : outcomes[r][t].atLeast(outcomes[r - 1][t]);
      }
    }
  }

  private static void lower(Outcome[][] outcomes) {
    for (int r = outcomes.length - 1; r >= 0; r--) {
      for (int t = outcomes[r].length - 1; t >= 0; t--) {
        boolean isWidest = t == outcomes[r].length - 1;
        boolean isLongest = r == outcomes.length - 1;
        outcomes[r][t] = isWidest ? outcomes[r][t] : outcomes[r][t].atMost(outcomes[r][t + 1]);
        outcomes[r][t] = isLongest ? outcomes[r][t] : outcomes[r][t].atMost(outcomes[r + 1][t]);
      }
    }
  }

  /** The numbers of tables, rising. */
  public List<Integer> tables() {
    return tables;
  }

  /** The numbers of rounds, rising. */
  public List<Integer> rounds() {
    return rounds;
  }

  /** How many requests there are in all. */
  public int requests() {
    return planned.requests().size();
  }

  /** What requests count, and which go before all others. */
  public Tiers tiers() {
    return planned.tiers();
  }

  /**
   * How many requests are left when those are taken out that no combination can meet, as is plain
   * to see of each by itself: even in the largest room, and on the longest day.
   */
  public int possible() {
    return possible.size();
  }

  /** How many combinations were not looked into to the end, because the watch was over; else 0. */
  public int left() {
    return left;
  }

  /** The outcome of the event as it is planned. */
  public Outcome asPlanned() {
    return asPlanned;
  }

  /**
   * The outcome of one combination.
   *
   * @throws NoSuchElementException if it is not in the survey
   */
  public Outcome get(int tableCount, int roundCount) {
    int r = rounds.indexOf(roundCount);
    int t = tables.indexOf(tableCount);
    if (r < 0 || t < 0) {
      throw new NoSuchElementException(
          "The survey must hold %d tables in %d rounds.".formatted(tableCount, roundCount));
    }
    return outcomes[r][t];
  }

  /** All outcomes, by tables and then by rounds. */
  public List<Outcome> list() {
    List<Outcome> all = new ArrayList<>();
    for (int tableCount : tables) {
      rounds.forEach(roundCount -> all.add(get(tableCount, roundCount)));
    }
    return all;
  }

  /** The fewest tables of the survey that meet as much as planned in the rounds of the plan. */
  public Outcome smallestRoom() {
    return tables.stream()
        .map(tableCount -> get(tableCount, asPlanned.rounds()))
        .filter(outcome -> outcome.isAsGoodAs(asPlanned))
        .findFirst()
        .orElseThrow();
  }

  /** The fewest rounds of the survey that meet as much as planned at the tables of the plan. */
  public Outcome shortestDay() {
    return rounds.stream()
        .map(roundCount -> get(asPlanned.tables(), roundCount))
        .filter(outcome -> outcome.isAsGoodAs(asPlanned))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The outcome that was found to meet all {@linkplain #possible possible} requests in the fewest
   * rounds, and of these at the fewest tables.
   */
  public Optional<Outcome> leastForAll() {
    return list().stream()
        .filter(outcome -> outcome.requestsMet() >= possible())
        .min(Comparator.comparingInt(Outcome::rounds).thenComparingInt(Outcome::tables));
  }

  /**
   * Whether it is proven that no combination of fewer rounds, and none of fewer tables in the same
   * rounds, meets all {@linkplain #possible possible} requests.
   */
  public boolean isProvenLeastForAll(Outcome outcome) {
    int at = rounds.indexOf(outcome.rounds());
    return (at == 0 || !mayMeetAll(get(last(tables), rounds.get(at - 1))))
        && findNextSmaller(outcome).filter(this::mayMeetAll).isEmpty();
  }

  /** Whether it is not proven that a combination leaves out some of the possible requests. */
  public boolean mayMeetAll(Outcome outcome) {
    long all = possible.stream().mapToLong(tiers()::weight).sum();
    return outcome.priorityBound() >= all;
  }

  /** The next smaller room of the survey on the same day. */
  public Optional<Outcome> findNextSmaller(Outcome outcome) {
    int at = tables.indexOf(outcome.tables());
    return at == 0 ? Optional.empty() : Optional.of(get(tables.get(at - 1), outcome.rounds()));
  }

  /** The next shorter day of the survey in the same room. */
  public Optional<Outcome> findNextShorter(Outcome outcome) {
    int at = rounds.indexOf(outcome.rounds());
    return at == 0 ? Optional.empty() : Optional.of(get(outcome.tables(), rounds.get(at - 1)));
  }
}
