package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Goal;
import cz.setkani.model.StopReason;
import cz.setkani.rule.Check;
import cz.setkani.watch.Watch;
import cz.setkani.watch.Watches;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever moment work is cut short at, what it gives is whole, and what it claims is true: it is
 * held against what the same search finds in peace. A moment is a number of questions whether to go
 * on, so that nothing depends on the clock.
 */
class CutShortTest {

  private static final int MOMENTS = 4;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static Event event(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Event event =
        switch (random.nextInt(5)) {
          case 0 -> RandomEvents.demanding(seed, 8, 14);
          case 1 -> PacedEvents.mixed(seed, 5, 12);
          case 2 -> RandomEvents.parted(seed, 40, RandomEvents.mixed(seed, 5, 12));
          case 3 -> RandomEvents.seated(seed);
          default -> RandomEvents.mixed(seed, 5, 12);
        };
    return event.toBuilder()
        .goal(random.nextInt(3) == 0 ? Goal.FAIR : Goal.MOST)
        .atLeast(random.nextInt(3) == 0 ? 2 : 0)
        .suggesting(random.nextInt(4) == 0)
        .build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_whatIsCutShortIsWholeAndTrue(long seed) {
    Event event = event(seed);
    Scheduler scheduler = Scheduler.of(event).withEffort(Effort.values()[(int) (seed % 2)]);
    Programme inPeace = scheduler.schedule();
    SplittableRandom random = new SplittableRandom(~seed);
    for (int moment = 0; moment < MOMENTS; moment++) {
      long asked = moment == 0 ? 0 : 1L << random.nextInt(1 + 5 * moment);
      Programme cut = scheduler.withWatch(Watches.overAfter(asked)).schedule();

      assertThat(Check.faults(event, cut.schedule())).as("after %d", asked).isEmpty();
      holds(cut, inPeace, asked);
      holds(inPeace, cut, asked);
    }
  }

  /** Whatever one programme claims of all schedules is true of another one. */
  private static void holds(Programme claims, Programme other, long asked) {
    long met = other.explanation().measures().priorityMet();
    assertThat(claims.bound().priority()).as("after %d", asked).isGreaterThanOrEqualTo(met);
    assertThat(claims.fairness().fewestMissing())
        .as("after %d", asked)
        .isLessThanOrEqualTo(other.fairness().missing());
    assertThat(claims.fairness().hopeless()).isEqualTo(other.fairness().hopeless());
    boolean keepsAsMuch = other.fairness().missing() <= claims.fairness().fewestMissing();
    if (keepsAsMuch) {
      claims
          .fairness()
          .mostLeast()
          .ifPresent(
              most ->
                  assertThat(other.fairness().least())
                      .as("after %d", asked)
                      .isLessThanOrEqualTo(most));
    }
    if (met >= claims.explanation().measures().priorityMet()) {
      assertThat(claims.bound().breaks())
          .as("after %d", asked)
          .isLessThanOrEqualTo(other.explanation().measures().breaks());
    }
    boolean isMostWanted = claims.event().goal() == Goal.MOST && claims.event().atLeast() == 0;
    if (claims.stoppedBecause() == StopReason.PROOF && isMostWanted) {
      assertThat(claims.isProvenOptimal()).as("after %d", asked).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_aBoundThatIsCutShortIsTrue(long seed) {
    Event event = event(seed);
    long met = Scheduler.of(event).bound().priority();
    SplittableRandom random = new SplittableRandom(~seed);
    for (int moment = 0; moment < MOMENTS; moment++) {
      Watch watch = Watches.overAfter(moment == 0 ? 0 : 1L << random.nextInt(1 + 3 * moment));

      assertThat(Scheduler.of(event).withWatch(watch).bound().priority())
          .isGreaterThanOrEqualTo(met);
    }
  }
}
