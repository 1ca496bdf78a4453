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

  private static final int LIMIT = 3;
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
  void a01_aWalkNeverGetsWorseAndNeverLosesCount(long seed) {
    Assignment assignment = Plans.constructed(mixed(seed)).assignment();
    Walker walker = new Walker(assignment, new Chance(seed), new Prices(prices(assignment), 2));
    long priority = assignment.priority();
    long unfairness = assignment.unfairness();
    for (int move = 0; move < 10_000; move++) {
      walker.move(30);
    }

    AssignmentCheck.checkButTables(assignment);
    assertThat(assignment.priority()).isEqualTo(priority);
    assertThat(assignment.unfairness()).isLessThanOrEqualTo(unfairness);
    assertThat(walker.surplus()).isEqualTo(AssignmentCheck.surplus(assignment));
    assertThat(walker.breaks()).isEqualTo(breaks(assignment));
    assertThat(walker.waiting()).isEqualTo(waiting(assignment));
  }

  /** One whose second link takes back the first costs nothing, and would always be kept. */
  @Test
  void a01_aChainCostsNoMoreThanTheLimitAndSeldomLeadsBack() {
    int kept = 0;
    int back = 0;
    for (long seed = 0; seed < 30; seed++) {
      Assignment assignment = Plans.constructed(RandomEvents.mixed(seed, 20, 40)).assignment();
      Prices prices = new Prices(prices(assignment), 2).withSurplus(20);
      Chance chance = new Chance(seed);
      Walker walker = new Walker(assignment, chance, prices);
      Chain chain = new Chain(walker, chance);
      for (int i = 0; i < 2_000; i++) {
        int[] before = assignment.snapshot();
        long cost = walker.cost(prices);
        boolean isKept = isKept(chain, assignment, chance);
        boolean isSame = Arrays.equals(before, assignment.snapshot());
        assertThat(isKept || isSame).isTrue();
        assertThat(walker.cost(prices) - cost).isLessThanOrEqualTo(LIMIT);
        kept += isKept ? 1 : 0;
        back += isKept && isSame ? 1 : 0;
      }
      AssignmentCheck.checkButTables(assignment);
    }
    assertThat(kept).isGreaterThan(1_000);
    assertThat(back).isLessThan(kept / 6);
  }

  /** Tries a chain that begins with somebody's move by chance. */
  private static boolean isKept(Chain chain, Assignment assignment, Chance chance) {
    int[] guests = assignment.problem().guests;
    int guest = guests[chance.below(guests.length)];
    long busy = assignment.busy(guest);
    long free = assignment.problem().present[guest] & ~busy;
    return busy != 0
        && free != 0
        && chain.tryFrom(guest, chance.bitOf(busy), chance.bitOf(free), LIMIT);
  }

  /** Three rounds of one table each; a walk at a low price must have more in one now and then. */
  @Test
  void a01_whatHasNoTableIsNeverTheBest() {
    Event event =
        Event.builder(3)
            .tables(1)
            .organisations("A", "B", "C", "D", "E", "F")
            .request("A", "B")
            .request("C", "D")
            .request("E", "F")
            .build();
    Assignment assignment = Plans.constructed(event).assignment();
    Best best = new Best(assignment, Level.EARLINESS);
    Prices cheap = new Prices(prices(assignment), 2).withLateness(6).withSurplus(1);
    Walker walker = new Walker(assignment, new Chance(1), cheap);
    int crowded = 0;
    for (int move = 0; move < 1_000; move++) {
      walker.move(1);
      best.offer(walker);
      crowded += walker.surplus() > 0 ? 1 : 0;
    }

    assertThat(crowded).isPositive();
    assignment.restore(best.rounds());
    AssignmentCheck.check(assignment);
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
