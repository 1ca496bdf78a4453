package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch.Truth;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Pair;
import cz.setkani.model.StopReason;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Programmes of tiny events that mix all rules, held against the truth, which is found by trying
 * everything. What must hold is in the tests a..; how near the solver comes is in the tests b.., as
 * measured: a lower number there is a loss, a higher one a gain to be written down.
 */
class SchedulerTruthTest {

  private static final int SEEDS = 1000;
  private static final int TIGHT_BOUNDS = 998;
  private static final int BEST_MET = SEEDS;
  private static final int BEST_FAIRNESS = SEEDS;

  private static final List<Sample> SAMPLES =
      LongStream.range(0, SEEDS).mapToObj(Sample::of).toList();

  /** A tiny event, the best there is, and what the solver found. */
  record Sample(long seed, Event event, Truth truth, Programme programme) {
    static Sample of(long seed) {
      Event event = RandomEvents.tiny(seed);
      return new Sample(
          seed,
          event,
          ExhaustiveSearch.truth(event),
          Scheduler.of(event).withEffort(Effort.QUICK).schedule());
    }

    long bound() {
      return programme.bound().priority();
    }

    long met() {
      return programme.explanation().measures().priorityMet();
    }

    long unfairness() {
      return programme.explanation().measures().unfairness();
    }

    boolean isBestMet() {
      return met() == truth.priority();
    }

    boolean isFairest() {
      return unfairness() == truth.unfairness();
    }
  }

  @Test
  void a01_theBoundIsNeverBelowTheTruth() {
    assertThat(SAMPLES).allMatch(sample -> sample.bound() >= sample.truth.priority());
  }

  @Test
  void a02_theBoundAloneIsNeverBelowTheTruth() {
    assertThat(SAMPLES)
        .allMatch(s -> Scheduler.of(s.event).bound().priority() >= s.truth.priority());
  }

  @Test
  void a03_noProgrammeIsBetterThanTheTruth() {
    assertThat(SAMPLES).allMatch(sample -> sample.met() <= sample.truth.priority());
    assertThat(SAMPLES)
        .filteredOn(Sample::isBestMet)
        .allMatch(sample -> sample.unfairness() >= sample.truth.unfairness());
  }

  @Test
  void a04_whatIsCalledProvenIsTheTruth() {
    assertThat(SAMPLES)
        .filteredOn(sample -> sample.programme.isProvenOptimal())
        .allMatch(Sample::isBestMet);
  }

  @Test
  void a05_whereTheSearchEndsByProofNothingIsLeftToImprove() {
    assertThat(SAMPLES)
        .filteredOn(sample -> sample.programme.stoppedBecause() == StopReason.PROOF)
        .hasSizeGreaterThan(SEEDS / 2)
        .allMatch(sample -> sample.isBestMet() && sample.isFairest())
        .allMatch(sample -> sample.programme.explanation().measures().waitingRounds() == 0);
  }

  @Test
  void a06_noProgrammeHasFewerBreaksThanItsBound() {
    assertThat(SAMPLES)
        .allMatch(
            sample ->
                sample.programme.explanation().measures().breaks()
                    >= sample.programme.bound().breaks());
  }

  @Test
  void b01_theBoundIsTheTruthNearlyAlways() {
    assertThat(count(sample -> sample.bound() == sample.truth.priority()))
        .as("bounds that are tight, of %d", SEEDS)
        .isGreaterThanOrEqualTo(TIGHT_BOUNDS);
  }

  @Test
  void b02_asMuchAsPossibleIsMetNearlyAlways() {
    assertThat(count(Sample::isBestMet))
        .as("programmes that meet as much as possible, of %d", SEEDS)
        .isGreaterThanOrEqualTo(BEST_MET);
  }

  @Test
  void b03_andThenItIsAsFairAsPossibleNearlyAlways() {
    assertThat(count(sample -> sample.isBestMet() && sample.isFairest()))
        .as("programmes that meet as much as possible and are as fair as possible, of %d", SEEDS)
        .isGreaterThanOrEqualTo(BEST_FAIRNESS);
  }

  @Test
  void c01_mostEventsAreTooTightForAllRequestsAndEveryRuleIsThereOften() {
    assertThat(count(s -> s.truth.priority() < s.event.tiers().weight())).isGreaterThan(SEEDS / 2);
    assertThat(count(s -> !s.event.locked().isEmpty())).as("locked").isGreaterThan(100);
    assertThat(count(s -> !s.event.sharedUnits().isEmpty())).as("shared").isGreaterThan(100);
    assertThat(countPairs(pair -> pair.possible().isEmpty())).as("impossible").isGreaterThan(500);
    assertThat(count(s -> s.event.organisations().stream().anyMatch(o -> o.maxMeetings() < 3)))
        .as("capped")
        .isGreaterThan(100);
    assertThat(count(s -> s.event.requests().stream().anyMatch(r -> r.window().size() < 60)))
        .as("windows")
        .isGreaterThan(100);
  }

  private static long count(Predicate<Sample> condition) {
    return SAMPLES.stream().filter(condition).count();
  }

  private static long countPairs(Predicate<Pair> condition) {
    return SAMPLES.stream().flatMap(s -> s.event.pairs().stream()).filter(condition).count();
  }
}
