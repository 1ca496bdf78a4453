package cz.setkani.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The bound by hand, and never above what trying everything finds. */
class BreakBoundTest {

  private static final int TINY = 10_000;
  private static final int MOST_PAIRS = 8;

  private static int bound(Event event) {
    return bound(Plans.constructed(event).assignment());
  }

  private static int bound(Assignment assignment) {
    return BreakBound.of(assignment.problem(), assignment.priority());
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
  void a04_whereARequestIsNotMetItCanBeAnyRequest() {
    Event event =
        Event.builder(3)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1, 3)))
            .organisations("B", "C", "D")
            .request("A", "B")
            .request("A", "C")
            .request("A", "D")
            .build();

    assertThat(bound(event)).isZero();
  }

  @Test
  void a05_whoHasNoPartInWhatIsNotMetHasToWaitAllTheSame() {
    Rounds apart = Rounds.of(1, 3);
    Event event =
        Event.builder(3)
            .organisation(Organisation.named("A").withPresent(apart))
            .organisation(Organisation.named("B").withPresent(apart))
            .organisation(Organisation.named("C").withPresent(apart))
            .organisation(Organisation.named("D").withPresent(Rounds.of(2)))
            .organisations("E", "F", "G", "H", "I", "J", "K", "L")
            .request("A", "E")
            .request("A", "F")
            .request("B", "G")
            .request("B", "H")
            .request("C", "I")
            .request("C", "J")
            .request("D", "K")
            .request("D", "L")
            .build();

    assertThat(bound(event)).as("four seem to, but any two may be the ones").isEqualTo(2);
  }

  @Test
  void b01_noTimetableOfATinyEventHasFewerBreaks() {
    long positive =
        LongStream.range(0, TINY)
            .filter(
                seed -> {
                  Assignment assignment = inserted(RandomEvents.tiny(seed));
                  int bound = bound(assignment);
                  assertThat(bound).as("seed %d", seed).isLessThanOrEqualTo(fewest(assignment));
                  return bound > 0 && assignment.problem().pairs() <= MOST_PAIRS;
                })
            .count();

    assertThat(positive).as("bounds above 0, of %d", TINY).isGreaterThan(TINY / 50);
  }

  /** A timetable that is quickly made; not always the one that meets most. */
  private static Assignment inserted(Event event) {
    return Construction.of(Problem.of(event), 1, List.of(), () -> false).assignment();
  }

  /** The fewest breaks of all timetables that meet requests of as much priority. */
  private static int fewest(Assignment reached) {
    Problem problem = reached.problem();
    long all = Arrays.stream(problem.priority).sum();
    return fewest(new Assignment(problem), 0, all - reached.priority());
  }

  private static int fewest(Assignment assignment, int pair, long spare) {
    Problem problem = assignment.problem();
    if (spare < 0) {
      return Integer.MAX_VALUE;
    }
    if (pair == problem.pairs()) {
      return breaks(assignment);
    }
    if (assignment.round(pair) != Assignment.NONE) {
      return fewest(assignment, pair + 1, spare);
    }
    int best = fewest(assignment, pair + 1, spare - problem.priority[pair]);
    for (long free = assignment.freeRounds(pair); free != 0 && best > 0; free &= free - 1) {
      int round = Long.numberOfTrailingZeros(free);
      if (assignment.hasTable(round) && hasRoom(assignment, pair)) {
        assignment.put(pair, round);
        best = Math.min(best, fewest(assignment, pair + 1, spare));
        assignment.remove(pair);
      }
    }
    return best;
  }

  private static boolean hasRoom(Assignment assignment, int pair) {
    Problem problem = assignment.problem();
    return !assignment.isFull(problem.first(pair)) && !assignment.isFull(problem.second(pair));
  }

  private static int breaks(Assignment assignment) {
    return Comfort.worth(assignment).breaks();
  }
}
