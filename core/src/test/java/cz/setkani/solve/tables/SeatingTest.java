package cz.setkani.solve.tables;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Naming;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who sits where: rules on events of real sizes, table changes of tiny ones against all choices.
 */
class SeatingTest {

  private static final int TINY = 300;
  private static final int TINY_BEST = 294;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @Test
  void a01_whoeverMeetsTwiceInARowStays() {
    Event event =
        Event.builder(2)
            .organisations("A", "B", "C", "D")
            .request("A", "B")
            .request("A", "C")
            .request("D", "B")
            .request("D", "C")
            .build();
    Assignment assignment = constructed(event);

    assertThat(changes(assignment, Seating.of(assignment, none(event), () -> false).tables()))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_everyMeetingHasATableOfItsOwnAndLockedOnesStay(long seed) {
    Event event = RandomEvents.mixed(seed, 5, 40);
    Assignment assignment = constructed(event);
    int[] locked = lockedTables(event);
    int[] table = Seating.of(assignment, none(event), () -> false).tables();

    Set<List<Integer>> taken = new HashSet<>();
    for (int pair = 0; pair < table.length; pair++) {
      if (assignment.round(pair) == Assignment.NONE) {
        assertThat(table[pair]).isEqualTo(Assignment.NONE);
      } else {
        assertThat(table[pair]).isBetween(0, assignment.problem().tables - 1);
        assertThat(taken.add(List.of(assignment.round(pair), table[pair]))).isTrue();
        assertThat(locked[pair]).isIn(Assignment.NONE, table[pair]);
      }
    }
  }

  @Test
  void b01_tinyEventsHaveTheFewestTableChangesInMost() {
    long best =
        LongStream.range(0, TINY)
            .filter(
                seed -> {
                  Event event =
                      RandomEvents.sized(seed, 6, 3).tables(3).wishes(4).locked(1).event();
                  Assignment assignment = constructed(event);
                  int[] locked = lockedTables(event);
                  int changes =
                      changes(
                          assignment, Seating.of(assignment, none(event), () -> false).tables());
                  int fewest = fewest(assignment, locked.clone(), locked, 0);
                  assertThat(changes).as("seed %d", seed).isGreaterThanOrEqualTo(fewest);
                  return changes == fewest;
                })
            .count();

    assertThat(best)
        .as("timetables with as few table changes as possible, of %d", TINY)
        .isGreaterThanOrEqualTo(TINY_BEST);
  }

  private static Assignment constructed(Event event) {
    return Construction.of(Problem.of(event), 1, List.of(1), () -> false).assignment();
  }

  private static boolean[] none(Event event) {
    return new boolean[event.tables().size()];
  }

  private static int[] lockedTables(Event event) {
    Problem problem = Problem.of(event);
    int[] table = new int[problem.pairs()];
    Arrays.fill(table, Assignment.NONE);
    for (Meeting meeting : event.locked()) {
      table[Naming.of(problem).pair(meeting)] = meeting.table() - 1;
    }
    return table;
  }

  /** The fewest table changes of all choices of tables for the pairs from {@code pair} on. */
  private static int fewest(Assignment assignment, int[] table, int[] locked, int pair) {
    if (pair == table.length) {
      return changes(assignment, table);
    }
    if (assignment.round(pair) == Assignment.NONE || locked[pair] != Assignment.NONE) {
      return fewest(assignment, table, locked, pair + 1);
    }
    int best = Integer.MAX_VALUE;
    for (int t = 0; t < assignment.problem().tables; t++) {
      if (isFree(assignment, table, assignment.round(pair), t)) {
        table[pair] = t;
        best = Math.min(best, fewest(assignment, table, locked, pair + 1));
        table[pair] = Assignment.NONE;
      }
    }
    return best;
  }

  private static boolean isFree(Assignment assignment, int[] table, int round, int wanted) {
    for (int pair = 0; pair < table.length; pair++) {
      if (assignment.round(pair) == round && table[pair] == wanted) {
        return false;
      }
    }
    return true;
  }

  private static int changes(Assignment assignment, int[] table) {
    int changes = 0;
    for (int v = 0; v < assignment.problem().organisations; v++) {
      int last = Assignment.NONE;
      for (int round = 0; round < assignment.problem().rounds; round++) {
        int pair = assignment.pairAt(v, round);
        if (pair != Assignment.NONE) {
          changes += last != Assignment.NONE && last != table[pair] ? 1 : 0;
          last = table[pair];
        }
      }
    }
    return changes;
  }
}
