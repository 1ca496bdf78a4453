package cz.setkani.solve.construct;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.solve.graph.Problem;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * How near the priority met and its bound come to each other, where late comers, shared people,
 * limits and windows stand in the way; by normal effort, as measured.
 */
class TightnessTest {

  private static final int SEEDS = 40;
  private static final int PROVEN = 37;
  private static final double WIDEST_GAP = 0.005;

  private static final List<Construction> SAMPLES =
      LongStream.range(0, SEEDS)
          .mapToObj(seed -> Problem.of(RandomEvents.demanding(seed, 20, 100)))
          .map(problem -> Construction.of(problem, 1, List.of(1, 4), () -> false))
          .toList();

  @Test
  void a01_moreThanNineOfTenAreProven() {
    assertThat(SAMPLES.stream().filter(sample -> gap(sample) == 0).count())
        .as("events proven to meet as much as possible, of %d", SEEDS)
        .isGreaterThanOrEqualTo(PROVEN);
  }

  @Test
  void a02_noGapIsWide() {
    assertThat(SAMPLES).allMatch(sample -> gap(sample) <= WIDEST_GAP);
  }

  private static double gap(Construction sample) {
    double bound = sample.bounds().value();
    return (bound - sample.assignment().priority()) / bound;
  }
}
