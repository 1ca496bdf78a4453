package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.explain.Measures;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the programme of every event, tried on random ones. */
class SchedulerLawsTest {

  private static final int SEEDS = 240;
  private static final int PLAIN = 120;

  private static final Map<Long, Counted> FOUND = new HashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, Thoroughness.of(SEEDS));
  }

  /** Events of all kinds: with every rule, with many that share somebody, and with teams. */
  static Event event(long seed) {
    if (seed % 4 == 3) {
      return MixedEvents.sized(seed, 6, 9);
    }
    Event event =
        switch ((int) (seed % 3)) {
          case 0 -> RandomEvents.mixed(seed, 6, 30);
          case 1 ->
              RandomEvents.sized(seed, 4 + (int) seed % 16, 5)
                  .tables(4)
                  .shared(80)
                  .late(20)
                  .event();
          default -> PacedEvents.mixed(seed, 6, 30);
        };
    return seed % 2 == 0 ? RandomEvents.parted(seed, 40, event) : event;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_theSameEventAndSeedGiveTheSameSchedule(long seed) {
    assertThat(schedule(event(seed), seed)).isEqualTo(found(seed).schedule());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_theOrderOfRowsChangesNoMeeting(long seed) {
    Event event = event(seed);
    Random random = new Random(seed);
    Event shuffled =
        Event.builder(event.day())
            .tables(event.tables())
            .organisations(shuffled(event.organisations(), random))
            .requests(shuffled(event.requests(), random))
            .locked(shuffled(event.locked(), random))
            .suggesting(event.isSuggesting())
            .goal(event.goal())
            .atLeast(event.atLeast())
            .maxInARow(event.maxInARow())
            .firstOpen(event.firstOpen())
            .resourceHours(event.resourceHours())
            .build();

    assertThat(places(schedule(shuffled, seed))).isEqualTo(places(found(seed).schedule()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a03_namesChangeNoMeasure(long seed) {
    Event renamed = renamed(event(seed), seed);

    assertThat(withoutNames(count(renamed, seed).measures()))
        .isEqualTo(withoutNames(found(seed).measures()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a04_namesInTheSameOrderChangeNoMeeting(long seed) {
    Event event = event(seed);
    Event renamed = Renamed.of(event, SchedulerLawsTest::extended, SchedulerLawsTest::reversed);

    assertThat(places(schedule(renamed, seed)))
        .isEqualTo(places(found(seed).schedule(), SchedulerLawsTest::extended));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a05_lockedMeetingsStay(long seed) {
    Event event = event(seed);
    List<Meeting> some =
        found(seed).schedule().meetings().stream()
            .filter(m -> (m.round() + m.table()) % 3 == 0)
            .toList();
    Event locked = event.withLocked(some);

    assertThat(stays(schedule(locked, seed).meetings())).containsAll(stays(locked.locked()));
  }

  /** The meetings, where the round alone stays all as if they were at one table. */
  private static List<Meeting> stays(List<Meeting> meetings) {
    return meetings.stream().map(m -> m.lock() == Lock.ROUND ? m.atTable(1) : m).toList();
  }

  @Test
  void b01_oneMoreTableIsNeverWorse() {
    neverWorse(event -> event.toBuilder().tables(event.tables().size() + 1).build());
  }

  @Test
  void b02_oneMoreRoundIsNeverWorse() {
    neverWorse(
        event ->
            Event.builder(event.roundCount() + 1)
                .tables(event.tables())
                .organisations(event.organisations())
                .requests(event.requests())
                .build());
  }

  private static void neverWorse(UnaryOperator<Event> change) {
    for (long seed = 0; seed < PLAIN; seed++) {
      Event event = RandomEvents.plain(seed, 6, 30);
      Counted less = scheduler(event).withoutComfort().count();
      Counted more = scheduler(change.apply(event)).withoutComfort().count();

      assertThat(List.of(less, more)).as("seed %d", seed).allMatch(SchedulerLawsTest::isProven);
      assertThat(more.measures().priorityMet())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(less.measures().priorityMet());
    }
  }

  private static boolean isProven(Counted counted) {
    return counted.measures().priorityMet() == counted.bound().priority();
  }

  private static Scheduler scheduler(Event event) {
    return Scheduler.of(event).withEffort(Effort.QUICK);
  }

  private static Counted count(Event event, long seed) {
    return scheduler(event).withSeed(seed).count();
  }

  private static Schedule schedule(Event event, long seed) {
    return count(event, seed).schedule();
  }

  /** What is found for the event of a seed as it stands, which is found once for all laws. */
  private static Counted found(long seed) {
    return FOUND.computeIfAbsent(seed, s -> count(event(s), s));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Set<String> places(Schedule schedule) {
    return places(schedule, UnaryOperator.identity());
  }

  private static Set<String> places(Schedule schedule, UnaryOperator<String> rename) {
    return schedule.meetings().stream()
        .map(m -> m.round() + "/" + m.table() + teams(m, rename))
        .collect(Collectors.toSet());
  }

  private static List<String> teams(Meeting m, UnaryOperator<String> rename) {
    return Stream.of(
            rename.apply(m.first()) + " " + m.firstTeam(),
            rename.apply(m.second()) + " " + m.secondTeam())
        .sorted()
        .toList();
  }

  /** The same event, in which every organisation has the name of another. */
  private static Event renamed(Event event, long seed) {
    List<String> names = event.organisations().stream().map(Organisation::name).toList();
    List<String> others = shuffled(names, new Random(seed));
    return Renamed.of(
        event, name -> "N" + others.get(names.indexOf(name)), SchedulerLawsTest::reversed);
  }

  /** A name that stands elsewhere in the alphabet, and in a table of hashes. */
  private static String reversed(String name) {
    return new StringBuilder(name + "/" + name.hashCode()).reverse().toString();
  }

  /** A name that stands in the same place in the alphabet, but not in a table of hashes. */
  private static String extended(String name) {
    return name + "/" + reversed(name);
  }

  private static String withoutNames(Measures m) {
    return "met %d, unfairness %d, breaks %d, waiting %d, table changes %d"
        .formatted(
            m.priorityMet(), m.unfairness(), m.breaks(), m.waitingRounds(), m.tableChanges());
  }
}
