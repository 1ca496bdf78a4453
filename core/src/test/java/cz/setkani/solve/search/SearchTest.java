package cz.setkani.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.DatedEvents;
import cz.setkani.PacedEvents;
import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Level;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.AssignmentCheck;
import cz.setkani.solve.graph.Chance;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lower breaks at the same priority and fairness; on tiny events held against all timetables. */
class SearchTest {

  private static final int TINY = 300;
  private static final int TINY_BEST = 296;

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  /**
   * Events of all kinds; in one of three there are rests or an order, in one of four several dates.
   */
  private static Event mixed(long seed) {
    Event event = seed % 3 == 2 ? PacedEvents.mixed(seed, 6, 40) : RandomEvents.mixed(seed, 6, 40);
    return seed % 4 == 3 ? DatedEvents.of(seed, event) : event;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_coolingNeverGetsWorseAndNeverLosesCount(long seed) {
    Assignment assignment = Plans.constructed(mixed(seed)).assignment();
    Walker walker = new Walker(assignment, new Chance(seed), new Prices(prices(assignment), 2));
    long priority = assignment.priority();
    long unfairness = assignment.unfairness();
    for (int move = 0; move < 10_000; move++) {
      walker.move(30);
    }

    AssignmentCheck.check(assignment);
    assertThat(assignment.priority()).isEqualTo(priority);
    assertThat(assignment.unfairness()).isLessThanOrEqualTo(unfairness);
    assertThat(walker.breaks()).isEqualTo(breaks(assignment));
    assertThat(walker.waiting()).isEqualTo(waiting(assignment));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_noStepWorsensAnything(long seed) {
    Search search = Plans.constructed(mixed(seed));
    Assignment assignment = search.assignment();
    long priority = assignment.priority();
    for (int step = 0; step < 3; step++) {
      int before = cost(assignment);
      long unfairness = assignment.unfairness();
      search.step();

      AssignmentCheck.check(assignment);
      assertThat(assignment.priority()).isEqualTo(priority);
      assertThat(assignment.unfairness()).isLessThanOrEqualTo(unfairness);
      if (assignment.unfairness() == unfairness) {
        assertThat(cost(assignment)).isLessThanOrEqualTo(before);
      }
      assertThat(search.breaks()).isEqualTo(breaks(assignment));
      assertThat(search.waitingRounds()).isEqualTo(waiting(assignment));
    }
  }

  @Test
  void a03_theSameSeedGivesTheSameTimetable() {
    Search one = Plans.constructed(RandomEvents.mixed(3, 20, 40));
    Search two = Plans.constructed(RandomEvents.mixed(3, 20, 40));
    for (int step = 0; step < 3; step++) {
      one.step();
      two.step();
    }

    assertThat(one.assignment().snapshot()).isEqualTo(two.assignment().snapshot());
  }

  /** Seeds whose search does not end with its first step. */
  @ParameterizedTest
  @ValueSource(longs = {3, 4, 7})
  void a03_oneThreadFindsWhatTwoFind(long seed) {
    Search two = Plans.constructed(RandomEvents.mixed(seed, 20, 40));
    steps(two);
    Search one = Plans.constructed(RandomEvents.mixed(seed, 20, 40));
    new ForkJoinPool(1).submit(() -> steps(one)).join();

    assertThat(one.steps()).isGreaterThan(1);
    assertThat(one.assignment().snapshot()).isEqualTo(two.assignment().snapshot());
  }

  private static void steps(Search search) {
    for (int step = 0; step < 3 && !search.isOver(); step++) {
      search.step();
    }
  }

  @Test
  void a04_itStopsWhenAsked() {
    Assignment assignment = Plans.constructed(RandomEvents.mixed(3, 20, 40)).assignment();
    int[] before = assignment.snapshot();
    Best best = new Best(assignment, Level.WAITING);
    new Cooling(assignment, best, new Chance(1)).run(1_000_000_000, () -> true);
    new Tempering(assignment, best, new Chance(1)).run(1_000_000_000, () -> true);

    assertThat(best.rounds()).isEqualTo(before);
  }

  @Test
  void b01_coolingFindsTheFewestBreaksAndWaitingRoundsOfTinyEventsNearlyAlways() {
    assertThat(
            countBest(
                (assignment, best, chance) ->
                    new Cooling(assignment, best, chance).run(20_000, () -> false)))
        .as("timetables with as few breaks and waiting rounds as possible, of %d", TINY)
        .isGreaterThanOrEqualTo(TINY_BEST);
  }

  @Test
  void b02_temperingFindsTheFewestBreaksAndWaitingRoundsOfTinyEventsNearlyAlways() {
    assertThat(
            countBest(
                (assignment, best, chance) ->
                    new Tempering(assignment, best, chance).run(24_000, () -> false)))
        .as("timetables with as few breaks and waiting rounds as possible, of %d", TINY)
        .isGreaterThanOrEqualTo(TINY_BEST);
  }

  private interface Way {
    void search(Assignment assignment, Best best, Chance chance);
  }

  private static long countBest(Way way) {
    return LongStream.range(0, TINY)
        .filter(
            seed -> {
              Assignment assignment = Plans.constructed(RandomEvents.tiny(seed)).assignment();
              int truth = fewest(assignment, new Assignment(assignment.problem()), 0);
              Best best = new Best(assignment, Level.WAITING);
              way.search(assignment, best, new Chance(seed));
              assignment.restore(best.rounds());
              assertThat(cost(assignment)).as("seed %d", seed).isGreaterThanOrEqualTo(truth);
              return cost(assignment) == truth;
            })
        .count();
  }

  private static int[] prices(Assignment assignment) {
    int[] prices = new int[assignment.problem().agents];
    Arrays.fill(prices, Prices.BREAK);
    return prices;
  }

  /** The lowest cost of all timetables that are as good on the first two levels. */
  private static int fewest(Assignment reached, Assignment assignment, int pair) {
    if (assignment.priority() + left(assignment, pair) < reached.priority()) {
      return Integer.MAX_VALUE;
    }
    if (pair == assignment.problem().pairs()) {
      return assignment.unfairness() > reached.unfairness() ? Integer.MAX_VALUE : cost(assignment);
    }
    int best = fewest(reached, assignment, pair + 1);
    if (assignment.round(pair) != Assignment.NONE || isFull(assignment, pair)) {
      return best;
    }
    long free = assignment.freeRounds(pair);
    for (int round = 0; round < assignment.problem().rounds; round++) {
      if ((free >>> round & 1) != 0 && assignment.hasTable(round)) {
        assignment.put(pair, round);
        best = Math.min(best, fewest(reached, assignment, pair + 1));
        assignment.remove(pair);
      }
    }
    return best;
  }

  private static long left(Assignment assignment, int pair) {
    return IntStream.range(pair, assignment.problem().pairs())
        .filter(p -> assignment.round(p) == Assignment.NONE)
        .mapToLong(p -> assignment.problem().priority[p])
        .sum();
  }

  private static boolean isFull(Assignment assignment, int pair) {
    return assignment.isFull(assignment.problem().first(pair))
        || assignment.isFull(assignment.problem().second(pair));
  }

  private static int cost(Assignment assignment) {
    return 1000 * breaks(assignment) + waiting(assignment);
  }

  private static int breaks(Assignment assignment) {
    return Comfort.worth(assignment).breaks();
  }

  private static int waiting(Assignment assignment) {
    return Comfort.worth(assignment).waitingRounds();
  }
}
