package cz.setkani.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The frame of an event: what is printed at its head, and when each round takes place.
 *
 * @param title what the event is called; may be empty
 * @param place where it takes place; may be empty
 * @param date when it takes place, if it is known; the first date, if there are several
 * @param rounds the times of the rounds in their order; 1 to {@link Rounds#MOST} of them
 * @param changeover the minutes between two rounds in which people change over; whatever is longer
 *     is a pause
 * @param pauseNames what pauses are called, by the round that they follow; those without a name of
 *     their own are not in it
 * @param sessionEnds the rounds after which a further session begins
 * @param laterDates each date after the first one, by its first round; none where all rounds are on
 *     one date
 */
public record Day(
    String title,
    String place,
    Optional<LocalDate> date,
    List<RoundTime> rounds,
    int changeover,
    Map<Integer, String> pauseNames,
    Rounds sessionEnds,
    Map<Integer, LocalDate> laterDates) {

  /**
   * @throws IllegalArgumentException if there is no round, or more than {@link Rounds#MOST}, or one
   *     begins before its predecessor of the same date ends, or the changeover is negative, or the
   *     dates do not ascend with their first rounds, or the first of several is not known
   */
  public Day {
    rounds = List.copyOf(rounds);
    pauseNames = Map.copyOf(pauseNames);
    if (rounds.isEmpty() || rounds.size() > Rounds.MOST) {
      throw new IllegalArgumentException(
          "The rounds (%d) must be 1 to %d.".formatted(rounds.size(), Rounds.MOST));
    }
    if (changeover < 0) {
      throw new IllegalArgumentException(
          "The changeover (%d) must not be negative.".formatted(changeover));
    }
    laterDates = datesInOrder(date, laterDates, rounds.size());
    for (int i = 1; i < rounds.size(); i++) {
      if (!laterDates.containsKey(i + 1)
          && rounds.get(i).start().isBefore(rounds.get(i - 1).end())) {
        throw new IllegalArgumentException(
            "Round %d must not begin before round %d ends.".formatted(i + 1, i));
      }
    }
  }

  private static Map<Integer, LocalDate> datesInOrder(
      Optional<LocalDate> first, Map<Integer, LocalDate> later, int rounds) {
    TreeMap<Integer, LocalDate> inOrder = new TreeMap<>(later);
    LocalDate before = first.orElse(LocalDate.MAX);
    for (Map.Entry<Integer, LocalDate> next : inOrder.entrySet()) {
      if (next.getKey() < 2 || next.getKey() > rounds || !next.getValue().isAfter(before)) {
        throw new IllegalArgumentException(
            "The date of round %d (%s) must follow %s."
                .formatted(next.getKey(), next.getValue(), before));
      }
      before = next.getValue();
    }
    return Collections.unmodifiableMap(inOrder);
  }

  /** A day of one date. */
  public Day(
      String title,
      String place,
      Optional<LocalDate> date,
      List<RoundTime> rounds,
      int changeover,
      Map<Integer, String> pauseNames,
      Rounds sessionEnds) {
    this(title, place, date, rounds, changeover, pauseNames, sessionEnds, Map.of());
  }

  /** A day of one session. */
  public Day(
      String title,
      String place,
      Optional<LocalDate> date,
      List<RoundTime> rounds,
      int changeover,
      Map<Integer, String> pauseNames) {
    this(title, place, date, rounds, changeover, pauseNames, Rounds.NONE);
  }

  /** A day whose pauses have no names. */
  public Day(
      String title,
      String place,
      Optional<LocalDate> date,
      List<RoundTime> rounds,
      int changeover) {
    this(title, place, date, rounds, changeover, Map.of());
  }

  /**
   * A day on which the shortest time between two rounds is the changeover.
   *
   * @throws IllegalArgumentException if there is no round, or more than {@link Rounds#MOST}, or one
   *     begins before its predecessor ends
   */
  public Day(String title, String place, Optional<LocalDate> date, List<RoundTime> rounds) {
    this(title, place, date, rounds, shortestBetween(rounds), Map.of());
  }

  /** A day without title, place and date: rounds of {@code minutes} each, one after the other. */
  public static Day of(LocalTime start, int rounds, int minutes) {
    return new Day("", "", Optional.empty(), times(start, rounds, minutes, 0, Map.of()));
  }

  /**
   * The times of {@code rounds} rounds of {@code minutes} each.
   *
   * @param changeover minutes between two rounds
   * @param pauses minutes of pause after a round, by the round's number; added to the changeover
   * @throws IllegalArgumentException if the last round would not end on the same day, before 24:00
   */
  public static List<RoundTime> times(
      LocalTime start, int rounds, int minutes, int changeover, Map<Integer, Integer> pauses) {
    int fitting = fitting(start, rounds, minutes, changeover, pauses);
    if (fitting < rounds) {
      throw new IllegalArgumentException(
          "Round %d must end before midnight.".formatted(fitting + 1));
    }
    List<RoundTime> times = new ArrayList<>();
    long minute = Duration.between(LocalTime.MIDNIGHT, start).toMinutes();
    for (int round = 1; round <= rounds; round++) {
      times.add(new RoundTime(at(minute), at(minute + minutes)));
      minute += minutes + changeover + pauses.getOrDefault(round, 0);
    }
    return times;
  }

  /**
   * How many of so many rounds end on the same day, before 24:00: {@code rounds}, if all do.
   *
   * @param changeover minutes between two rounds
   * @param pauses minutes of pause after a round, by the round's number; added to the changeover
   */
  public static int fitting(
      LocalTime start, int rounds, int minutes, int changeover, Map<Integer, Integer> pauses) {
    long minute = Duration.between(LocalTime.MIDNIGHT, start).toMinutes();
    int round = 0;
    while (round < rounds && minute + minutes < Duration.ofDays(1).toMinutes()) {
      round++;
      minute += minutes + changeover + pauses.getOrDefault(round, 0);
    }
    return round;
  }

  private static LocalTime at(long minute) {
    return LocalTime.MIDNIGHT.plusMinutes(minute);
  }

  /**
   * The same day with another number of rounds: it ends earlier, or goes on after its last round
   * with rounds of the same length and the changeover between them.
   *
   * @throws IllegalArgumentException if there is no round, or more than {@link Rounds#MOST}, or the
   *     last one would not end before 24:00
   */
  public Day withRounds(int count) {
    List<RoundTime> times = new ArrayList<>(rounds.subList(0, Math.min(count, rounds.size())));
    RoundTime last = rounds.get(rounds.size() - 1);
    int length = (int) Duration.between(last.start(), last.end()).toMinutes();
    List<RoundTime> more =
        times(last.start(), count - rounds.size() + 1, length, changeover, Map.of());
    times.addAll(more.subList(Math.min(1, more.size()), more.size()));
    return withTimes(times);
  }

  /**
   * The same day with its rounds at other times; sessions that have no round any more are gone.
   *
   * @throws IllegalArgumentException as the constructor
   */
  public Day withTimes(List<RoundTime> times) {
    Rounds ends = sessionEnds.and(Rounds.first(Math.min(times.size(), rounds.size()) - 1));
    Map<Integer, LocalDate> dates = new TreeMap<>(laterDates);
    dates.keySet().removeIf(first -> first > times.size());
    return new Day(title, place, date, times, changeover, pauseNames, ends, dates);
  }

  /** Whether {@link #withRounds} can make so many rounds of this day. */
  public boolean allows(int count) {
    RoundTime last = rounds.get(rounds.size() - 1);
    int length = (int) Duration.between(last.start(), last.end()).toMinutes();
    int more = count - rounds.size() + 1;
    return count >= 1
        && count <= Rounds.MOST
        && fitting(last.start(), more, length, changeover, Map.of()) >= more;
  }

  /** The dates of the event, in their order; none, if it is not known when it takes place. */
  public List<LocalDate> dates() {
    return Stream.concat(date.stream(), laterDates.values().stream()).toList();
  }

  /** The date of a round, numbered from 1, if it is known. */
  public Optional<LocalDate> dateOf(int round) {
    return laterDates.entrySet().stream()
        .filter(later -> later.getKey() <= round)
        .map(Map.Entry::getValue)
        .reduce((one, next) -> next)
        .or(() -> date);
  }

  /** The rounds of each date; those of the one date, where there are not several. */
  public List<Rounds> roundsOfDates() {
    List<Rounds> dates = new ArrayList<>();
    int first = 1;
    for (int next : laterDates.keySet()) {
      dates.add(Rounds.range(first, next - 1));
      first = next;
    }
    dates.add(Rounds.range(first, rounds.size()));
    return dates;
  }

  /** The rounds of the date on which a round is, numbered from 1; none, if it is not held. */
  public Rounds onDateOf(int round) {
    return roundsOfDates().stream().filter(d -> d.contains(round)).findFirst().orElse(Rounds.NONE);
  }

  /** The rounds after which nobody sits on without a rest: before a pause, or before a night. */
  public Rounds beforeRests() {
    return beforePauses().or(beforeNights());
  }

  /** The last rounds of all dates but the last one. */
  public Rounds beforeNights() {
    return Rounds.of(laterDates.keySet().stream().mapToInt(first -> first - 1).toArray());
  }

  private static int shortestBetween(List<RoundTime> rounds) {
    return IntStream.range(1, rounds.size())
        .map(i -> between(rounds.get(i - 1), rounds.get(i)))
        .min()
        .orElse(0);
  }

  private static int between(RoundTime round, RoundTime next) {
    return (int) Duration.between(round.end(), next.start()).toMinutes();
  }

  /**
   * The rounds that a pause follows: more time than the changeover. After the last round of a date
   * there is none.
   */
  public Rounds beforePauses() {
    return Rounds.of(
        IntStream.range(1, rounds.size())
            .filter(round -> !laterDates.containsKey(round + 1))
            .filter(round -> between(time(round), time(round + 1)) > changeover)
            .toArray());
  }

  /** The pauses, in their order. */
  public List<Pause> pauses() {
    return beforePauses().stream().mapToObj(this::pause).toList();
  }

  /** The pause after a round, numbered from 1, if there is one. */
  public Optional<Pause> findPause(int round) {
    return beforePauses().contains(round) ? Optional.of(pause(round)) : Optional.empty();
  }

  private Pause pause(int round) {
    int minutes = between(time(round), time(round + 1)) - changeover;
    LocalTime start = time(round).end();
    return new Pause(
        round,
        new RoundTime(start, start.plusMinutes(minutes)),
        pauseNames.getOrDefault(round, ""));
  }

  /** The time of a round, numbered from 1. */
  public RoundTime time(int round) {
    return rounds.get(round - 1);
  }
}
