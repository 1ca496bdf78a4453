package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch.Truth;
import cz.setkani.explain.Check;
import cz.setkani.model.Event;
import cz.setkani.solve.Effort;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tiny events in which all rules are mixed, beside the truth found by trying everything. */
class AllRulesTruthTest {

  private static final int SEEDS = 600;
  private static final int TIGHT_BOUNDS = 560;
  private static final int BEST_MET = 596;

  private static final List<Sample> SAMPLES =
      LongStream.range(0, SEEDS).mapToObj(Sample::of).toList();

  record Sample(Event event, Truth truth, Programme programme) {
    static Sample of(long seed) {
      Event parted = RandomEvents.parted(seed, 40, PacedEvents.tiny(seed));
      Event event = seed % 3 == 0 ? RandomEvents.closing(seed, parted) : parted;
      return new Sample(
          event,
          ExhaustiveSearch.truth(event),
          Scheduler.of(event).withEffort(Effort.QUICK).schedule());
    }

    long met() {
      return programme.explanation().measures().priorityMet();
    }

    boolean isResting() {
      return event.maxInARow() < event.roundCount();
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
    long tight =
        SAMPLES.stream().filter(s -> s.programme.bound().priority() == s.truth.priority()).count();
    assertThat(tight).isGreaterThanOrEqualTo(TIGHT_BOUNDS);
  }

  @Test
  void b02_asMuchAsPossibleIsMetMostly() {
    long best = SAMPLES.stream().filter(s -> s.met() == s.truth.priority()).count();
    assertThat(best).isGreaterThanOrEqualTo(BEST_MET);
  }

  @Test
  void c01_teamsThatRestAreThereOften() {
    assertThat(SAMPLES.stream().filter(s -> s.event.hasTeams() && s.isResting()).count())
        .isGreaterThan(SEEDS / 4);
  }
}
