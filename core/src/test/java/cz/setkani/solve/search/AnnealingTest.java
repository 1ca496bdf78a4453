package cz.setkani.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.AssignmentCheck;
import cz.setkani.solve.graph.Chance;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lower breaks at the same priority and fairness; on tiny events held against all timetables. */
class AnnealingTest {

  private static final int TINY = 300;
  private static final int TINY_BEST = 296;

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_itNeverGetsWorseAndNeverLosesCount(long seed) {
    Assignment assignment = Plans.constructed(RandomEvents.mixed(seed, 6, 40)).assignment();
    int before = cost(assignment);
    long priority = assignment.priority();
    long unfairness = assignment.unfairness();
    Annealing annealing = new Annealing(assignment, new Chance(seed));
    annealing.run(10_000, () -> false);

    AssignmentCheck.check(assignment);
    assertThat(assignment.priority()).isEqualTo(priority);
    assertThat(assignment.unfairness()).isLessThanOrEqualTo(unfairness);
    assertThat(cost(assignment)).isLessThanOrEqualTo(before);
    assertThat(annealing.breaks()).isEqualTo(breaks(assignment));
    assertThat(annealing.waiting()).isEqualTo(waiting(assignment));
  }

  @Test
  void a02_itStopsWhenAsked() {
    Assignment assignment = Plans.constructed(RandomEvents.mixed(3, 20, 40)).assignment();
    int[] before = assignment.snapshot();
    new Annealing(assignment, new Chance(1)).run(1_000_000_000, () -> true);

    assertThat(assignment.snapshot()).isEqualTo(before);
  }

  @Test
  void b01_tinyEventsGetTheFewestBreaksAndWaitingRoundsNearlyAlways() {
    long best =
        LongStream.range(0, TINY)
            .filter(
                seed -> {
                  Event event = RandomEvents.tiny(seed);
                  Assignment assignment = Plans.constructed(event).assignment();
                  int truth = fewest(assignment, new Assignment(assignment.problem()), 0);
                  new Annealing(assignment, new Chance(seed)).run(20_000, () -> false);
                  assertThat(cost(assignment)).as("seed %d", seed).isGreaterThanOrEqualTo(truth);
                  return cost(assignment) == truth;
                })
            .count();

    assertThat(best)
        .as("timetables with as few breaks and waiting rounds as possible, of %d", TINY)
        .isGreaterThanOrEqualTo(TINY_BEST);
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
    return IntStream.range(0, assignment.problem().organisations)
        .map(v -> Comfort.breaks(assignment.busy(v)))
        .sum();
  }

  private static int waiting(Assignment assignment) {
    return IntStream.range(0, assignment.problem().organisations)
        .map(v -> Comfort.waiting(assignment.busy(v)))
        .sum();
  }
}
