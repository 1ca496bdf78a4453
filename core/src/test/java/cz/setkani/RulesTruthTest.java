package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch.Truth;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.rule.Check;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tiny events with further rules, beside the truth that was found by trying everything. */
class RulesTruthTest {

  /** A rule that comes to all others, and what was measured of its events. */
  enum Family {
    TABLES(RandomEvents::seated, 500, 495, 500),
    CHANGING_ROOM(RandomEvents::closing, 500, 498, 500),
    RESTS_AND_ORDER(PacedEvents::tiny, 400, 373, 400),
    TEAMS(RandomEvents::parted, 500, 498, 500),
    ROUND_LOCKS(RoundLocks::tiny, 300, 300, 300),
    SIDES(Family::sided, 300, 299, 300),
    RESOURCE_HOURS(Family::needing, 300, 299, 300),
    ALL(Family::all, 200, 184, 200);

    private final LongFunction<Event> event;
    private final int seeds;
    private final int tightBounds;
    private final int bestMet;

    Family(LongFunction<Event> event, int seeds, int tightBounds, int bestMet) {
      this.event = event;
      this.seeds = seeds;
      this.tightBounds = tightBounds;
      this.bestMet = bestMet;
    }

    private static Event sided(long seed) {
      SplittableRandom random = new SplittableRandom(seed * 59 + 3);
      Event plain = RandomEvents.tiny(seed).withLocked(List.of());
      return RandomEvents.locked(random, MixedEvents.sided(random, plain), random.nextInt(2));
    }

    private static Event needing(long seed) {
      SplittableRandom random = new SplittableRandom(seed * 61 + 5);
      Event plain = MixedEvents.needing(random, RandomEvents.tiny(seed).withLocked(List.of()));
      return RandomEvents.locked(random, plain, random.nextInt(2));
    }

    private static Event all(long seed) {
      Event parted = RandomEvents.parted(seed, 40, PacedEvents.tiny(seed));
      return seed % 3 == 0 ? RandomEvents.closing(seed, parted) : parted;
    }
  }

  private static final Map<Family, List<Sample>> SAMPLES = new EnumMap<>(Family.class);

  record Sample(Event event, Truth truth, Counted found) {
    static Sample of(Event event) {
      return new Sample(
          event,
          ExhaustiveSearch.truth(event),
          Scheduler.of(event).withEffort(Effort.QUICK).count());
    }

    long bound() {
      return found.bound().priority();
    }

    long met() {
      return found.measures().priorityMet();
    }

    boolean hasTwoTeamsAtOnce() {
      return found.schedule().meetings().stream()
          .anyMatch(m -> m.firstTeam() > 1 || m.secondTeam() > 1);
    }

    boolean hasRoundLocks() {
      return event.locked().stream().anyMatch(m -> m.lock() == Lock.ROUND);
    }

    boolean hasOtherTables() {
      return !found.schedule().meetings().containsAll(event.locked());
    }

    boolean hasRequestWithinSide() {
      return event.requests().stream()
          .anyMatch(
              r ->
                  event
                      .getOrganisation(r.organisation())
                      .isOnSideOf(event.getOrganisation(r.wants())));
    }

    boolean hasRequestOutsideHours() {
      return event.pairs().stream()
          .anyMatch(
              pair ->
                  pair.possible().isEmpty()
                      && !event
                          .presence(pair.first())
                          .and(event.presence(pair.second()))
                          .isEmpty());
    }

    boolean isResting() {
      return event.maxInARow() < event.roundCount();
    }
  }

  private static List<Sample> samples(Family family) {
    return SAMPLES.computeIfAbsent(
        family,
        f ->
            LongStream.range(0, Thoroughness.of(f.seeds))
                .mapToObj(f.event)
                .map(Sample::of)
                .toList());
  }

  private static long count(Family family, Predicate<Sample> condition) {
    return samples(family).stream().limit(family.seeds).filter(condition).count();
  }

  @ParameterizedTest
  @EnumSource
  void a01_theBoundIsNeverBelowTheTruth(Family family) {
    assertThat(samples(family)).allMatch(sample -> sample.bound() >= sample.truth.priority());
  }

  @ParameterizedTest
  @EnumSource
  void a02_noScheduleIsBetterThanTheTruth(Family family) {
    assertThat(samples(family)).allMatch(sample -> sample.met() <= sample.truth.priority());
  }

  @ParameterizedTest
  @EnumSource
  void a03_whatIsCalledProvenIsTheTruth(Family family) {
    assertThat(samples(family))
        .filteredOn(sample -> sample.met() == sample.bound())
        .allMatch(sample -> sample.met() == sample.truth.priority());
  }

  @ParameterizedTest
  @EnumSource
  void a04_everyScheduleObeysTheRules(Family family) {
    assertThat(samples(family)).allMatch(s -> Check.faults(s.event, s.found.schedule()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void a05_whatIsLockedStaysLockedAlike(Family family) {
    assertThat(samples(family))
        .allSatisfy(
            s ->
                assertThat(locks(s.found.schedule().meetings()))
                    .isEqualTo(locks(s.event.locked())));
  }

  private static Map<Set<String>, Lock> locks(List<Meeting> meetings) {
    return meetings.stream()
        .filter(Meeting::locked)
        .collect(Collectors.toMap(m -> Set.of(m.first(), m.second()), Meeting::lock));
  }

  @ParameterizedTest
  @EnumSource
  void b01_theBoundIsTheTruthMostly(Family family) {
    assertThat(count(family, sample -> sample.bound() == sample.truth.priority()))
        .as("bounds that are tight, of %d", family.seeds)
        .isGreaterThanOrEqualTo(family.tightBounds);
  }

  @ParameterizedTest
  @EnumSource
  void b02_asMuchAsPossibleIsMetMostly(Family family) {
    assertThat(count(family, sample -> sample.met() == sample.truth.priority()))
        .as("schedules that meet as much as possible, of %d", family.seeds)
        .isGreaterThanOrEqualTo(family.bestMet);
  }

  @Test
  void c01_whatIsTriedIsThereOften() {
    Family paced = Family.RESTS_AND_ORDER;
    assertThat(count(paced, Sample::isResting)).isGreaterThan(paced.seeds / 3);
    assertThat(count(paced, s -> s.event.requests().stream().anyMatch(r -> !r.after().isEmpty())))
        .isGreaterThan(paced.seeds / 3);
    assertThat(count(paced, s -> !s.event.day().beforePauses().isEmpty()))
        .isGreaterThan(paced.seeds / 10);
    assertThat(count(paced, s -> !s.event.locked().isEmpty())).isGreaterThan(50);
    assertThat(count(Family.ROUND_LOCKS, Sample::hasRoundLocks))
        .isGreaterThan(Family.ROUND_LOCKS.seeds / 2);
    assertThat(count(Family.ROUND_LOCKS, Sample::hasOtherTables)).isGreaterThan(30);
    assertThat(count(Family.TEAMS, s -> s.event.hasTeams())).isGreaterThan(Family.TEAMS.seeds / 2);
    assertThat(count(Family.TEAMS, Sample::hasTwoTeamsAtOnce))
        .isGreaterThan(Family.TEAMS.seeds / 4);
    assertThat(count(Family.SIDES, Sample::hasRequestWithinSide))
        .isGreaterThan(Family.SIDES.seeds / 3);
    assertThat(count(Family.RESOURCE_HOURS, Sample::hasRequestOutsideHours))
        .isGreaterThan(Family.RESOURCE_HOURS.seeds / 3);
    assertThat(count(Family.ALL, s -> s.event.hasTeams() && s.isResting()))
        .isGreaterThan(Family.ALL.seeds / 4);
  }

  @Test
  void c02_inEventsOfRealSizesTheBoundIsReachedMostly() {
    assertThat(proven(seed -> RandomEvents.closing(seed, RandomEvents.mixed(seed, 10, 60))))
        .as("rooms that change, of 60")
        .isGreaterThanOrEqualTo(60);
    assertThat(proven(seed -> RandomEvents.parted(seed, 10, RandomEvents.mixed(seed, 20, 60))))
        .as("teams, of 60")
        .isGreaterThanOrEqualTo(59);
  }

  private static long proven(LongFunction<Event> event) {
    return LongStream.range(0, 60)
        .mapToObj(event)
        .map(made -> Scheduler.of(made).withEffort(Effort.QUICK).withoutComfort().count())
        .filter(found -> found.measures().priorityMet() == found.bound().priority())
        .count();
  }
}
