package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch.Truth;
import cz.setkani.explain.Check;
import cz.setkani.model.Event;
import cz.setkani.solve.Effort;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Tiny events in which organisations must rest and meetings have an order, besides all other rules,
 * held against the truth, which is found by trying everything.
 */
class PaceTruthTest {

  private static final int SEEDS = 1000;
  private static final int TIGHT_BOUNDS = 927;
  private static final int BEST_MET = 997;

  private static final List<Sample> SAMPLES =
      LongStream.range(0, SEEDS).mapToObj(Sample::of).toList();

  record Sample(Event event, Truth truth, Programme programme) {
    static Sample of(long seed) {
      Event event = PacedEvents.tiny(seed);
      return new Sample(
          event,
          ExhaustiveSearch.truth(event),
          Scheduler.of(event).withEffort(Effort.QUICK).schedule());
    }

    long met() {
      return programme.explanation().measures().priorityMet();
    }
  }

  @Test
  void a01_theBoundIsNeverBelowTheTruth() {
    assertThat(SAMPLES).allMatch(s -> s.programme.bound().priority() >= s.truth.priority());
  }

  @Test
  void a02_noProgrammeIsBetterThanTheTruth() {
    assertThat(SAMPLES).allMatch(sample -> sample.met() <= sample.truth.priority());
  }

  @Test
  void a03_whatIsCalledProvenIsTheTruth() {
    assertThat(SAMPLES)
        .filteredOn(sample -> sample.programme.isProvenOptimal())
        .allMatch(sample -> sample.met() == sample.truth.priority());
  }

  @Test
  void a04_everyProgrammeObeysTheRules() {
    assertThat(SAMPLES).allMatch(s -> Check.faults(s.event, s.programme.schedule()).isEmpty());
  }

  @Test
  void b01_theBoundIsTheTruthMostly() {
    assertThat(SAMPLES.stream().filter(s -> s.programme.bound().priority() == s.truth.priority()))
        .hasSizeGreaterThanOrEqualTo(TIGHT_BOUNDS);
  }

  @Test
  void b02_asMuchAsPossibleIsMetMostly() {
    long best = SAMPLES.stream().filter(s -> s.met() == s.truth.priority()).count();
    assertThat(best).isGreaterThanOrEqualTo(BEST_MET);
  }

  @Test
  void c01_restsAndOrdersAreThereOften() {
    assertThat(SAMPLES)
        .filteredOn(s -> s.event.maxInARow() < s.event.roundCount())
        .hasSizeGreaterThan(SEEDS / 3);
    assertThat(SAMPLES)
        .filteredOn(s -> s.event.requests().stream().anyMatch(r -> !r.after().isEmpty()))
        .hasSizeGreaterThan(SEEDS / 3);
    assertThat(SAMPLES)
        .filteredOn(s -> !s.event.day().beforePauses().isEmpty())
        .hasSizeGreaterThan(SEEDS / 10);
    assertThat(SAMPLES).filteredOn(s -> !s.event.locked().isEmpty()).hasSizeGreaterThan(50);
  }
}
