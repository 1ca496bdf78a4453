package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.explain.Measures;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.StopReason;
import cz.setkani.rule.Check;
import cz.setkani.watch.SearchProgress;
import cz.setkani.watch.Watches;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programmes of random events of real sizes, held against the independent check. */
class SchedulerRandomTest {

  private static final int PLAIN = 200;
  private static final int MIXED = 120;
  private static final int MIXED_PROVEN = 118;

  static LongStream plainSeeds() {
    return LongStream.range(0, PLAIN);
  }

  static LongStream mixedSeeds() {
    return LongStream.range(0, MIXED);
  }

  static LongStream largeSeeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("plainSeeds")
  void a01_whereEveryPairCanMeetInEveryRoundTheBoundIsReachedEveryTime(long seed) {
    assertThat(checked(RandomEvents.plain(seed, 10, 60)).isProvenOptimal()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("largeSeeds")
  void a02_alsoInLargeEvents(long seed) {
    assertThat(checked(RandomEvents.plain(seed, 100, 300)).isProvenOptimal()).isTrue();
  }

  @Test
  void b01_withLateComersSharedPeopleWindowsAndLockedMeetingsTheBoundIsReachedInMost() {
    assertThat(
            mixedSeeds()
                .filter(seed -> checked(RandomEvents.mixed(seed, 10, 60)).isProvenOptimal())
                .count())
        .as("programmes proven to meet as much as possible, of %d", MIXED)
        .isGreaterThanOrEqualTo(MIXED_PROVEN);
  }

  @ParameterizedTest
  @MethodSource("largeSeeds")
  void b02_largeEventsOfAllKindsObeyTheRules(long seed) {
    checked(RandomEvents.mixed(seed, 100, 300));
  }

  @Test
  void c01_theEventsAreOfAllKinds() {
    List<Event> events = mixedSeeds().mapToObj(seed -> RandomEvents.mixed(seed, 10, 60)).toList();

    assertThat(events).filteredOn(event -> !event.sharedUnits().isEmpty()).hasSizeGreaterThan(20);
    assertThat(events).filteredOn(event -> !event.locked().isEmpty()).hasSizeGreaterThan(20);
    assertThat(events).filteredOn(any(SchedulerRandomTest::isAway)).hasSizeGreaterThan(20);
    assertThat(events).filteredOn(any(SchedulerRandomTest::isCapped)).hasSizeGreaterThan(20);
    assertThat(events)
        .filteredOn(event -> event.requests().stream().anyMatch(r -> r.window().size() < 60))
        .hasSizeGreaterThan(20);
    assertThat(
            Stream.concat(
                events.stream(), largeSeeds().mapToObj(s -> RandomEvents.plain(s, 100, 300))))
        .filteredOn(event -> event.tables().size() * 4 < event.organisations().size())
        .hasSizeGreaterThan(20);
  }

  private static Predicate<Event> any(BiPredicate<Event, String> condition) {
    return event -> event.organisations().stream().anyMatch(o -> condition.test(event, o.name()));
  }

  private static boolean isAway(Event event, String name) {
    return event.presence(name).size() < event.roundCount();
  }

  private static boolean isCapped(Event event, String name) {
    return event.getOrganisation(name).maxMeetings() < event.roundCount();
  }

  /** A programme that obeys the rules and is worth what the solver said. */
  private static Programme checked(Event event) {
    List<SearchProgress> told = new ArrayList<>();
    Programme programme =
        Scheduler.of(event).withEffort(Effort.QUICK).withWatch(Watches.collecting(told)).schedule();

    assertThat(Check.faults(event, programme.schedule())).isEmpty();
    Measures measures = programme.explanation().measures();
    SearchProgress last = told.get(told.size() - 1);
    assertThat(last.priorityMet()).isEqualTo(measures.priorityMet());
    assertThat(last.breaks()).isEqualTo(measures.breaks());
    assertThat(last.waitingRounds()).isEqualTo(measures.waitingRounds());
    assertThat(programme.bound().priority()).isGreaterThanOrEqualTo(measures.priorityMet());
    if (programme.stoppedBecause() == StopReason.PROOF) {
      assertThat(programme.isProvenOptimal()).isTrue();
      assertThat(measures.waitingRounds()).isZero();
    }
    return programme;
  }
}
