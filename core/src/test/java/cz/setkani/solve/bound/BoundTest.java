package cz.setkani.solve.bound;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch;
import cz.setkani.ExhaustiveSearch.Truth;
import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Naming;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Bounds of tiny events, held against all choices of pairs and against all schedules. */
class BoundTest {

  private static final int SEEDS = 500;
  private static final int FLOW_TIGHT = 435;
  private static final int FLOW_FAIR = 393;
  private static final int PLANES_TIGHT = 499;
  private static final int PLANES_FAIR = 497;
  private static final int BONUS_TIGHT = 499;

  @Test
  void a01_theFlowIsTheBestChoiceInHalves() {
    int tried = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Problem problem = Problem.of(event(seed));
      if (problem.pairs() <= 9) {
        tried++;
        assertThat(FlowRelaxation.of(problem, () -> false).bounds().value())
            .as("seed %d", seed)
            .isEqualTo(new Halves(problem).most() / 2);
      }
    }
    assertThat(tried).isGreaterThan(SEEDS / 2);
  }

  @Test
  void a02_theFlowIsNeverBelowTheTruth() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      assertTrue(seed, FlowRelaxation.of(Problem.of(event), () -> false).bounds(), truth(event));
    }
  }

  @Test
  void a03_theCuttingPlanesAreNeverBelowTheTruth() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      assertTrue(seed, planes(event, true).bounds(), truth(event));
      assertTrue(seed, planes(event, false).bounds(), truth(event));
    }
  }

  @Test
  void a04_norAreTheyWhenTheyEndEarly() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      Problem problem = Problem.of(event);
      for (long work : new long[] {0, 50, 200, 1000, 5000}) {
        assertTrue(seed, planes(problem, problem.possible, true, work).bounds(), truth(event));
      }
    }
  }

  @Test
  void a05_norIsTheFlowWhenItIsStopped() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      assertTrue(seed, FlowRelaxation.of(Problem.of(event), () -> true).bounds(), truth(event));
    }
  }

  @Test
  void a06_norAreThePricesAtAnyStep() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      for (int steps : new int[] {0, 1, 10, 100, 1000}) {
        assertThat(prices(event, steps).bound())
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(truth(event).priority());
      }
    }
  }

  @Test
  void a07_thePricesCloseNoRoundThatTheBestNeed() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      Truth truth = truth(event);
      for (int steps : new int[] {10, 1000}) {
        long[] rounds = prices(event, steps).roundsFor(truth.priority());

        assertThat(truth(limited(event, rounds)).priority())
            .as("seed %d", seed)
            .isEqualTo(truth.priority());
      }
    }
  }

  @Test
  void a08_theCuttingPlanesMayLeaveOutTheClosedRounds() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      Truth truth = truth(event);
      long[] rounds = prices(event, 1000).roundsFor(truth.priority());
      for (boolean fair : new boolean[] {true, false}) {
        assertTrue(seed, planes(Problem.of(event), rounds, fair, 1_000_000).bounds(), truth);
      }
    }
  }

  @Test
  void a09_noBoundIsBelowTheTruthWhateverOwnRequestsAreWorth() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      Problem plain = Problem.of(event);
      Problem problem =
          seed % 3 == 0
              ? plain.withBonusAlone(bonus(plain, seed), 0)
              : plain.withBonus(bonus(plain, seed));
      Truth truth = truth(event, problem);
      long[] all = problem.possible;
      assertTrue(seed, FlowRelaxation.of(problem, () -> false).bounds(), truth);
      assertTrue(seed, FlowRelaxation.of(problem, () -> true).bounds(), truth);
      for (long work : new long[] {0, 200, 1000, 1_000_000}) {
        assertTrue(seed, planes(problem, all, true, work).bounds(), truth);
        assertTrue(seed, planes(problem, all, false, work).bounds(), truth);
      }
      for (int steps : new int[] {0, 10, 1000}) {
        LagrangeRelaxation prices = new LagrangeRelaxation(problem);
        prices.descend(0, steps, () -> false);
        assertThat(prices.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(truth.priority());
        long[] rounds = prices.roundsFor(truth.priority());
        assertTrue(seed, planes(problem, rounds, true, 1_000_000).bounds(), truth);
      }
    }
  }

  @Test
  void b03_theCuttingPlanesAreTheTruthInNearlyAllWhateverOwnRequestsAreWorth() {
    int tight = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      Problem plain = Problem.of(event);
      Problem problem = plain.withBonus(bonus(plain, seed));
      Bounds bounds = planes(problem, problem.possible, true, 1_000_000).bounds();
      tight += bounds.value() == truth(event, problem).priority() ? 1 : 0;
    }
    assertThat(tight).as("tight, of %d", SEEDS).isGreaterThanOrEqualTo(BONUS_TIGHT);
  }

  @Test
  void a10_theFairnessBoundIsNeverBeyondTheTruthAndMostlyIsTheTruth() {
    int tight = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Problem problem = Problem.of(RandomEvents.tiny(seed));
      Truth truth = truth(RandomEvents.tiny(seed));
      FlowRelaxation flow = FlowRelaxation.of(problem, () -> false);
      Bounds bounds = new FairnessBound(problem, flow).at(truth.priority(), () -> false);
      assertTrue(seed, bounds, truth);
      tight += bounds.unfairness() == truth.unfairness() ? 1 : 0;
    }
    assertThat(tight).as("tight, of %d", SEEDS).isGreaterThanOrEqualTo(FLOW_FAIR);
  }

  /** What own requests met are worth, by chance: a little or more than all priorities, falling. */
  private static long[][] bonus(Problem problem, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long most = random.nextBoolean() ? 3 : 1000;
    long[][] bonus = new long[problem.organisations][];
    for (int v = 0; v < bonus.length; v++) {
      bonus[v] =
          random
              .longs(random.nextInt(problem.asked[v] + 1), 0, most)
              .map(worth -> -worth)
              .sorted()
              .map(worth -> -worth)
              .toArray();
    }
    return bonus;
  }

  /** The truth, of which the priority is the value with what own requests met are worth. */
  private static Truth truth(Event event, Problem problem) {
    boolean isAlone = problem.totalPriority() == 0;
    return ExhaustiveSearch.truth(
        event,
        (priority, met) -> {
          long sum = isAlone ? 0 : priority;
          for (int v = 0; v < problem.organisations; v++) {
            sum += problem.bonus(v, met.get(Naming.of(problem).organisation(v)));
          }
          return sum;
        });
  }

  @Test
  void b01_theFlowIsTheTruthInMost() {
    int tight = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      boolean isTight =
          FlowRelaxation.of(Problem.of(event), () -> false).bounds().value()
              == truth(event).priority();
      tight += isTight ? 1 : 0;
    }
    assertThat(tight).as("tight, of %d", SEEDS).isGreaterThanOrEqualTo(FLOW_TIGHT);
  }

  @Test
  void b02_theCuttingPlanesAreTheTruthInNearlyAll() {
    int tight = 0;
    int fair = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      Bounds bounds = planes(event, true).bounds();
      if (bounds.value() == truth(event).priority()) {
        tight++;
        fair += bounds.unfairness() == truth(event).unfairness() ? 1 : 0;
      }
    }
    assertThat(tight).as("tight, of %d", SEEDS).isGreaterThanOrEqualTo(PLANES_TIGHT);
    assertThat(fair).as("fairness tight too, of %d", SEEDS).isGreaterThanOrEqualTo(PLANES_FAIR);
  }

  /** Small events in which every pair can meet in every round. */
  private static Event event(long seed) {
    return RandomEvents.sized(seed, 5, 2 + (int) seed % 3)
        .tables(2)
        .wishes(4)
        .priorities(3)
        .capped(30)
        .event();
  }

  private static Truth truth(Event event) {
    return ExhaustiveSearch.truth(event);
  }

  private static CuttingPlanes planes(Event event, boolean fair) {
    Problem problem = Problem.of(event);
    return planes(problem, problem.possible, fair, 1_000_000);
  }

  private static CuttingPlanes planes(Problem problem, long[] rounds, boolean fair, long work) {
    return CuttingPlanes.of(problem, rounds, new Assignment(problem), fair, work, () -> false);
  }

  private static LagrangeRelaxation prices(Event event, int steps) {
    LagrangeRelaxation prices = new LagrangeRelaxation(Problem.of(event));
    prices.descend(0, steps, () -> false);
    return prices;
  }

  /** The same event, but that each pair may have only some rounds. */
  private static Event limited(Event event, long[] rounds) {
    Problem problem = Problem.of(event);
    Map<Set<String>, Rounds> windows = new HashMap<>();
    for (int pair = 0; pair < rounds.length; pair++) {
      Meeting meeting = Naming.of(problem).meeting(pair, 1, 1);
      windows.put(Set.of(meeting.first(), meeting.second()), new Rounds(rounds[pair]));
    }
    return Event.builder(event.day())
        .tables(event.tables())
        .organisations(event.organisations())
        .locked(event.locked())
        .requests(
            event.requests().stream()
                .map(
                    r ->
                        r.withWindow(
                            windows.getOrDefault(Set.of(r.organisation(), r.wants()), Rounds.NONE)))
                .filter(r -> !r.window().isEmpty())
                .toList())
        .build();
  }

  private static void assertTrue(long seed, Bounds bounds, Truth truth) {
    assertThat(bounds.value()).as("seed %d", seed).isGreaterThanOrEqualTo(truth.priority());
    if (bounds.value() == truth.priority()) {
      assertThat(bounds.unfairness()).as("seed %d", seed).isLessThanOrEqualTo(truth.unfairness());
    }
  }

  /** Tries every choice of no, half or whole pairs. */
  private static final class Halves {

    private final Problem problem;
    private final int[] room;
    private int places;

    Halves(Problem problem) {
      this.problem = problem;
      room = problem.capacity.clone();
      for (int round = 0; round < problem.rounds; round++) {
        places += 2 * Room.inRound(problem, round);
      }
      for (int v = 0; v < room.length; v++) {
        room[v] *= 2;
      }
    }

    long most() {
      return most(0);
    }

    private long most(int pair) {
      if (pair == problem.pairs()) {
        return 0;
      }
      int a = problem.first(pair);
      int b = problem.second(pair);
      long best = most(pair + 1);
      for (int halves = 1; halves <= 2; halves++) {
        if (places >= halves && room[a] >= halves && room[b] >= halves) {
          take(a, b, halves);
          best = Math.max(best, most(pair + 1) + (long) halves * problem.priority[pair]);
          take(a, b, -halves);
        }
      }
      return best;
    }

    private void take(int a, int b, int halves) {
      places -= halves;
      room[a] -= halves;
      room[b] -= halves;
    }
  }
}
