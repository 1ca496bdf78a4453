package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Effort;
import cz.setkani.rule.Check;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programmes of events of 20 to 60 organisations in 12 rounds in which nobody has more than a few
 * meetings running; some with pauses, some with an order of meetings. How many are proven to meet
 * as much as possible is as measured, by quick effort.
 */
class PacedRandomTest {

  private static final int SEEDS = 10;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest(name = "at most {0} running, {1} % of the tables: {2} proven")
  @CsvSource({"2, 60, 10", "2, 100, 10", "3, 60, 10", "3, 80, 9", "4, 100, 9", "5, 80, 9"})
  void a01_theBoundIsReachedInMost(int maxInARow, int tables, int proven) {
    assertThat(
            LongStream.range(0, SEEDS)
                .mapToObj(seed -> PacedEvents.sized(seed, 20, 60, maxInARow, tables))
                .map(event -> Scheduler.of(event).withEffort(Effort.QUICK).withoutComfort())
                .filter(scheduler -> scheduler.schedule().isProvenOptimal()))
        .hasSizeGreaterThanOrEqualTo(proven);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b01_programmesWithAllRulesMixedObeyThem(long seed) {
    var event = PacedEvents.mixed(seed, 10, 40);
    Programme programme = Scheduler.of(event).withEffort(Effort.QUICK).schedule();

    assertThat(Check.faults(event, programme.schedule())).isEmpty();
    assertThat(programme.bound().priority())
        .isGreaterThanOrEqualTo(programme.explanation().measures().priorityMet());
  }

  @Test
  void c01_restsAndOrdersAreThereOften() {
    assertThat(seeds().mapToObj(seed -> PacedEvents.mixed(seed, 10, 40)))
        .filteredOn(event -> event.maxInARow() < event.roundCount())
        .hasSizeGreaterThan(20)
        .filteredOn(event -> event.requests().stream().anyMatch(r -> !r.after().isEmpty()))
        .hasSizeGreaterThan(10);
  }
}
