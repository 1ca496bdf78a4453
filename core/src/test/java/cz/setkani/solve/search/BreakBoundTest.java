package cz.setkani.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The bound by hand, and never above what trying everything finds. */
class BreakBoundTest {

  private static final int TINY = 2000;

  private static int bound(Event event) {
    return BreakBound.of(Plans.constructed(event).assignment());
  }

  @Test
  void a01_nobodyHasToWait() {
    Event event =
        Event.builder(3).organisations("A", "B", "C").request("A", "B").request("A", "C").build();

    assertThat(bound(event)).isZero();
  }

  @Test
  void a02_whoIsAwayBetweenItsOnlyRoundsHasToWait() {
    Event event =
        Event.builder(5)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1, 3, 5)))
            .organisations("B", "C", "D")
            .request("A", "B")
            .request("A", "C")
            .request("A", "D")
            .build();

    assertThat(bound(event)).isEqualTo(2);
  }

  @Test
  void a03_threeCannotSitAtOneTableInTheMiddleRound() {
    Event event =
        Event.builder(3)
            .tables(1)
            .organisations("A", "B", "C")
            .request("A", "B")
            .request("B", "C")
            .request("C", "A")
            .build();

    assertThat(bound(event)).isOne();
  }

  @Test
  void a04_whereARequestIsNotMetNothingIsKnown() {
    Event event =
        Event.builder(1).organisations("A", "B", "C").request("A", "B").request("A", "C").build();

    assertThat(bound(event)).isZero();
  }

  @Test
  void b01_noTimetableOfATinyEventHasFewerBreaks() {
    long positive =
        LongStream.range(0, TINY)
            .filter(
                seed -> {
                  Assignment assignment = Plans.constructed(RandomEvents.tiny(seed)).assignment();
                  int bound = BreakBound.of(assignment);
                  assertThat(bound)
                      .as("seed %d", seed)
                      .isLessThanOrEqualTo(fewest(assignment.problem()));
                  return bound > 0;
                })
            .count();

    assertThat(positive).as("bounds above 0, of %d", TINY).isGreaterThan(TINY / 100);
  }

  /** The fewest breaks of all timetables with as many meetings as pairs. */
  private static int fewest(Problem problem) {
    return fewest(new Assignment(problem), 0);
  }

  private static int fewest(Assignment assignment, int pair) {
    Problem problem = assignment.problem();
    if (pair == problem.pairs()) {
      int breaks = 0;
      for (int v = 0; v < problem.organisations; v++) {
        breaks += Comfort.breaks(assignment.busy(v));
      }
      return breaks;
    }
    if (assignment.round(pair) != Assignment.NONE) {
      return fewest(assignment, pair + 1);
    }
    int best = Integer.MAX_VALUE;
    for (long free = assignment.freeRounds(pair); free != 0; free &= free - 1) {
      int round = Long.numberOfTrailingZeros(free);
      if (assignment.hasTable(round)) {
        assignment.put(pair, round);
        best = Math.min(best, fewest(assignment, pair + 1));
        assignment.remove(pair);
      }
    }
    return best;
  }
}
