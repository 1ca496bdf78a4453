package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random changes of an assignment, after each of which everything is counted anew. */
class AssignmentTest {

  private static final int CHANGES = 120;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private final Changes changes = new Changes();

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_itNeverLosesCount(long seed) {
    changes.start(seed);
    for (int i = 0; i < CHANGES; i++) {
      changes.change();
      AssignmentCheck.check(changes.assignment);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_undoGoesBackToTheMark(long seed) {
    changes.start(seed);
    for (int i = 0; i < CHANGES / 10; i++) {
      changes.someChanges();
      changes.assignment.mark();
      int[] marked = changes.assignment.snapshot();
      changes.someChanges();
      changes.assignment.undo();

      assertThat(changes.assignment.snapshot()).isEqualTo(marked);
      AssignmentCheck.check(changes.assignment);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a03_aSnapshotCanBeRestored(long seed) {
    changes.start(seed);
    changes.someChanges();
    int[] snapshot = changes.assignment.snapshot();
    changes.someChanges();
    changes.assignment.restore(snapshot);

    assertThat(changes.assignment.snapshot()).isEqualTo(snapshot);
    AssignmentCheck.check(changes.assignment);
  }

  @Test
  void b01_everyKindOfChangeIsTriedOften() {
    seeds()
        .forEach(
            seed -> {
              changes.start(seed);
              for (int i = 0; i < CHANGES; i++) {
                changes.change();
              }
            });

    assertThat(changes.puts).isGreaterThan(500);
    assertThat(changes.removals).isGreaterThan(500);
    assertThat(changes.flips).isGreaterThan(500);
  }

  /** Puts, removes and exchanges by chance, where that is allowed. */
  private static final class Changes {

    private SplittableRandom random;
    private Assignment assignment;
    private KempeComponent component;
    private int puts;
    private int removals;
    private int flips;

    void start(long seed) {
      random = new SplittableRandom(seed);
      assignment = new Assignment(Problem.of(RandomEvents.mixed(seed, 5, 15)));
      component = new KempeComponent(assignment);
    }

    void someChanges() {
      for (int i = random.nextInt(20); i >= 0; i--) {
        change();
      }
    }

    void change() {
      Problem problem = assignment.problem();
      if (problem.pairs() == 0) {
        return;
      }
      int pair = random.nextInt(problem.pairs());
      int round = random.nextInt(problem.rounds);
      if (assignment.round(pair) == Assignment.NONE) {
        put(pair, round);
      } else if (!problem.isLocked(pair) && random.nextInt(3) == 0) {
        assignment.remove(pair);
        removals++;
      } else if (round != assignment.round(pair)
          && component.find(pair, assignment.round(pair), round)
          && component.fitsTables(0, round)) {
        component.flip();
        flips++;
      }
    }

    private void put(int pair, int round) {
      Problem problem = assignment.problem();
      if ((assignment.freeRounds(pair) >>> round & 1) != 0
          && assignment.hasTable(round)
          && !assignment.isFull(problem.first(pair))
          && !assignment.isFull(problem.second(pair))) {
        assignment.put(pair, round);
        puts++;
      }
    }
  }
}
