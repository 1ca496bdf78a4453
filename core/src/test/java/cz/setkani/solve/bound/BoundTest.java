package cz.setkani.solve.bound;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch;
import cz.setkani.ExhaustiveSearch.Truth;
import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import org.junit.jupiter.api.Test;

/** Bounds of tiny events, held against all choices of pairs and against all schedules. */
class BoundTest {

  private static final int SEEDS = 500;
  private static final int FLOW_TIGHT = 435;
  private static final int PLANES_TIGHT = 499;
  private static final int PLANES_FAIR = 497;

  @Test
  void a01_theFlowIsTheBestChoiceInHalves() {
    int tried = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Problem problem = Problem.of(event(seed));
      if (problem.pairs() <= 9) {
        tried++;
        assertThat(FlowRelaxation.of(problem, () -> false).bounds().priority())
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
        assertTrue(
            seed,
            CuttingPlanes.of(problem, new Assignment(problem), true, work, () -> false).bounds(),
            truth(event));
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
  void b01_theFlowIsTheTruthInMost() {
    int tight = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Event event = RandomEvents.tiny(seed);
      boolean isTight =
          FlowRelaxation.of(Problem.of(event), () -> false).bounds().priority()
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
      if (bounds.priority() == truth(event).priority()) {
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
    return CuttingPlanes.of(problem, new Assignment(problem), fair, 1_000_000, () -> false);
  }

  private static void assertTrue(long seed, Bounds bounds, Truth truth) {
    assertThat(bounds.priority()).as("seed %d", seed).isGreaterThanOrEqualTo(truth.priority());
    if (bounds.priority() == truth.priority()) {
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
        places += 2 * problem.roomIn(round);
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
