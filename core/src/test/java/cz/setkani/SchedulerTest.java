package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.explain.Measures;
import cz.setkani.model.Day;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Level;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.StopReason;
import cz.setkani.rule.Check;
import cz.setkani.watch.ProofProgress;
import cz.setkani.watch.SearchProgress;
import cz.setkani.watch.Watch;
import cz.setkani.watch.Watches;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The front door: odd events with known answers, how a search ends, and what it tells. */
class SchedulerTest {

  static Stream<Arguments> oddEvents() {
    return Stream.of(
        odd("nobody comes", 0, Event.builder(3)),
        odd("one comes", 0, Event.builder(3).organisations("A")),
        odd("nobody asks", 0, Event.builder(3).organisations("A", "B", "C")),
        odd("two meet", 1, Event.builder(1).organisations("A", "B").request("A", "B")),
        odd("a mutual wish counts twice", 2, couple().request("B", "A")),
        odd("one round, one table", 1, square(1).tables(1)),
        odd("one round", 2, square(1)),
        odd("one table", 3, square(3).tables(1)),
        odd("more tables than can be used", 4, square(2).tables(50)),
        odd("sixty rounds", 4, square(60)),
        odd("sixty rounds, one table", 4, square(60).tables(1)),
        odd("three in two rounds", 2, triangle(2)),
        odd("three in three rounds", 3, triangle(3)),
        odd(
            "priority counts more than number",
            9,
            star(2, Request.of("B", "A").withPriority(7), Request.of("C", "A").withPriority(2))),
        odd("a limit of none", 0, couple(a -> a.withMaxMeetings(0))),
        odd("a limit above the rounds", 1, couple(a -> a.withMaxMeetings(60))),
        odd("two teams meet two at once", 2, parted(2, a -> a)),
        odd("two teams at one table", 1, parted(1, a -> a)),
        odd("two teams with one interpreter", 1, parted(2, a -> a.withResources(Set.of("UA")))),
        odd("two teams at a table of their own", 1, parted(2, a -> a.withTable("1"))),
        odd("two teams with a limit of one", 1, parted(2, a -> a.withMaxMeetings(1))),
        odd("never there", 0, couple(a -> a.withPresent(Rounds.NONE))),
        odd("there after the last round", 0, couple(a -> a.withPresent(Rounds.of(59)))),
        odd("there in the last round", 1, couple(a -> a.withPresent(Rounds.of(3)))),
        odd("must not be put together", 0, couple(a -> a.withNeverWith(Set.of("B")))),
        odd("must not be put with a stranger", 1, couple(a -> a.withNeverWith(Set.of("X")))),
        odd("a person twice on one side", 1, couple(a -> a.withPeople(List.of("Eva", "Eva")))),
        odd("one person on both sides", 1, samePerson("A", "B").request("A", "B")),
        odd("one person at two meetings", 1, samePerson("A", "C").requests(ABCD)),
        odd("windows that do not meet", 0, windows(Rounds.of(1), Rounds.of(2, 3))),
        odd("windows that meet", 2, windows(Rounds.of(1, 2), Rounds.of(2, 3))),
        odd("a window after the last round", 0, windows(Rounds.of(9), Rounds.of(9, 10))),
        odd("locked, and nobody asked", 0, couple("C", "D").locked(locked("AB 1 1"))),
        odd(
            "everything locked",
            2,
            couple("C", "D").requests(ABCD).locked(locked("AB 1 2", "CD 3 1"))),
        odd("a locked meeting in the way", 1, triangle(1).locked(locked("AC 1 1"))));
  }

  private static final List<Request> ABCD = List.of(Request.of("A", "B"), Request.of("C", "D"));

  /** One round, and A, who asks for B and C, in two teams. */
  private static EventBuilder parted(int tables, UnaryOperator<Organisation> change) {
    return Event.builder(1)
        .tables(tables)
        .organisation(change.apply(Organisation.named("A").withTeams(2)))
        .organisations("B", "C")
        .request("A", "B")
        .request("A", "C");
  }

  private static Arguments odd(String name, long met, EventBuilder event) {
    return Arguments.of(name, met, event.build());
  }

  private static EventBuilder event(int rounds, String... names) {
    return Event.builder(Day.of(LocalTime.of(8, 0), rounds, 15)).organisations(names);
  }

  private static EventBuilder couple(String... more) {
    EventBuilder event = event(3, "A", "B").organisations(more);
    return more.length > 0 ? event : event.request("A", "B");
  }

  private static EventBuilder couple(UnaryOperator<Organisation> change) {
    return event(3, "B")
        .organisation(change.apply(Organisation.named("A")))
        .organisations("X")
        .request("A", "B");
  }

  private static EventBuilder square(int rounds) {
    return event(rounds, "A", "B", "C", "D")
        .request("A", "B")
        .request("B", "C")
        .request("C", "D")
        .request("D", "A");
  }

  private static EventBuilder triangle(int rounds) {
    return event(rounds, "A", "B", "C").request("A", "B").request("B", "C").request("C", "A");
  }

  private static EventBuilder star(int rounds, Request... requests) {
    return event(rounds, "A", "B", "C", "D").requests(List.of(requests)).request("D", "A");
  }

  private static EventBuilder samePerson(String one, String two) {
    EventBuilder event = event(1);
    for (String name : List.of("A", "B", "C", "D")) {
      boolean shares = name.equals(one) || name.equals(two);
      event.organisation(Organisation.named(name).withPeople(shares ? List.of("Eva") : List.of()));
    }
    return event;
  }

  private static EventBuilder windows(Rounds byA, Rounds byB) {
    return event(3, "A", "B")
        .request(Request.of("A", "B").withWindow(byA))
        .request(Request.of("B", "A").withWindow(byB));
  }

  /** Locked meetings, each as the two names, the round and the table. */
  private static List<Meeting> locked(String... meetings) {
    return Stream.of(meetings)
        .map(m -> m.split(" "))
        .map(
            m ->
                new Meeting(
                    Integer.parseInt(m[1]),
                    Integer.parseInt(m[2]),
                    m[0].substring(0, 1),
                    m[0].substring(1),
                    true))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddEvents")
  void a01_oddEventsHaveTheirAnswers(String name, long met, Event event) {
    for (Effort effort : List.of(Effort.QUICK, Effort.NORMAL)) {
      Programme programme = Scheduler.of(event).withEffort(effort).schedule();

      assertThat(programme.explanation().measures().priorityMet()).isEqualTo(met);
      assertThat(programme.bound().priority()).isEqualTo(met);
      assertThat(programme.schedule().meetings()).containsAll(event.locked());
      assertThat(Check.faults(event, programme.schedule())).isEmpty();
    }
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        wrong("one at two places", triangle(2).tables(2).locked(locked("AB 1 1", "BC 1 2"))),
        wrong("two at one table", square(2).locked(locked("AB 1 1", "CD 1 1"))),
        wrong("twice", couple().locked(locked("AB 1 1", "AB 2 1"))),
        wrong("over the limit", couple(a -> a.withMaxMeetings(0)).locked(locked("AB 1 1"))),
        wrong("away", couple(a -> a.withPresent(Rounds.of(2))).locked(locked("AB 1 1"))),
        wrong("one person twice", samePerson("A", "C").locked(locked("AB 1 1", "CD 1 2"))));
  }

  private static Arguments wrong(String name, EventBuilder event) {
    return Arguments.of(name, event.build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void a02_lockedMeetingsThatContradictARuleAreRefused(String name, Event event) {
    assertThatThrownBy(() -> Scheduler.of(event).schedule())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("locked meetings");
  }

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  private static Scheduler mixed(long seed) {
    return Scheduler.of(RandomEvents.mixed(seed, 8, 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b01_whoCancelsBeforehandGetsAGoodScheduleAtOnce(long seed) {
    Watch watch = Watch.silent();
    watch.cancel();
    Programme programme = mixed(seed).withWatch(watch).schedule();

    assertThat(programme.explanation().faults()).isEmpty();
    assertThat(programme.stoppedBecause()).isIn(StopReason.CANCELLED, StopReason.PROOF);
  }

  /** Four who meet each other at one table, in twice as many rounds: some must wait. */
  @Test
  void b02_howFarTheProofHasComeIsTold() {
    List<ProofProgress> told = new ArrayList<>();
    Event event =
        Event.builder(12)
            .tables(1)
            .organisations("A", "B", "C", "D")
            .request("A", "B")
            .request("A", "C")
            .request("A", "D")
            .request("B", "C")
            .request("B", "D")
            .request("C", "D")
            .build();
    Measures measures =
        Scheduler.of(event)
            .withWatch(
                Watch.of(
                    progress -> {
                      if (progress instanceof ProofProgress proof) {
                        told.add(proof);
                      }
                    }))
            .count()
            .measures();

    assertThat(told)
        .filteredOn(proof -> proof.level() == Level.BREAKS)
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparingInt(ProofProgress::needed))
        .allSatisfy(proof -> assertThat(proof.needed()).isLessThan(proof.reached()));
    assertThat(told)
        .filteredOn(proof -> proof.level() == Level.WAITING)
        .allSatisfy(proof -> assertThat(proof.needed()).isLessThan(proof.reached()));
    assertThat(measures.breaks()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b02_whoCancelsOnTheWayGetsWhatWasFound(long seed) {
    List<SearchProgress> told = new ArrayList<>();
    AtomicReference<Watch> watch = new AtomicReference<>();
    watch.set(
        Watch.of(
            progress -> {
              told.add((SearchProgress) progress);
              watch.get().cancel();
            }));
    Programme programme = mixed(seed).withWatch(watch.get()).schedule();

    assertThat(programme.explanation().measures().priorityMet())
        .isEqualTo(told.get(0).priorityMet());
    assertThat(programme.stoppedBecause())
        .isIn(StopReason.CANCELLED, StopReason.PROOF, StopReason.NO_GAIN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b03_aTimeLimitOfZeroGivesAGoodSchedule(long seed) {
    Programme programme = mixed(seed).withTimeLimit(Duration.ZERO).schedule();

    assertThat(programme.explanation().faults()).isEmpty();
    assertThat(programme.stoppedBecause()).isIn(StopReason.TIME_LIMIT, StopReason.PROOF);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void c01_noStepIsWorseThanTheOneBefore(long seed) {
    List<SearchProgress> told = new ArrayList<>();
    Programme programme = mixed(seed).withWatch(Watches.collecting(told)).schedule();

    assertThat(told.get(0).step()).isZero();
    assertThat(told).isSortedAccordingTo(Comparator.comparingInt(SearchProgress::step));
    assertThat(told)
        .isSortedAccordingTo(
            Comparator.comparingLong(SearchProgress::priorityMet)
                .thenComparingInt(p -> -p.breaks())
                .thenComparingInt(p -> -p.waitingRounds()));
    assertThat(told)
        .extracting(SearchProgress::priorityBound)
        .containsOnly(programme.bound().priority());
    assertThat(programme.stoppedBecause())
        .isIn(StopReason.PROOF, StopReason.NO_GAIN, StopReason.STEPS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void c01b_onlyManyStepsCanBringNoGain(long seed) {
    List<SearchProgress> told = new ArrayList<>();
    Programme programme =
        mixed(seed).withEffort(Effort.QUICK).withWatch(Watches.collecting(told)).schedule();

    assertThat(programme.stoppedBecause()).isIn(StopReason.PROOF, StopReason.STEPS);
    assertThat(told).extracting(SearchProgress::step).allMatch(step -> step <= 1);
  }

  @Test
  void c02_aProofOfEverythingEndsTheSearch() {
    Programme programme = Scheduler.of(square(2).build()).schedule();

    assertThat(programme.isProvenOptimal()).isTrue();
    assertThat(programme.stoppedBecause()).isEqualTo(StopReason.PROOF);
    assertThat(programme.explanation().measures().waitingRounds()).isZero();
  }

  @Test
  void c03_theSettingsOfAProgrammeAreItsOwn() {
    Scheduler scheduler = Scheduler.of(square(2).build());

    assertThat(scheduler.schedule().seed()).isOne();
    assertThat(scheduler.withSeed(7).schedule().seed()).isEqualTo(7);
    assertThat(scheduler.schedule().seed()).isOne();
    assertThat(scheduler.bound().priority()).isEqualTo(4);
  }

  @Test
  void withoutComfortAsMuchIsMet() {
    for (long seed = 1; seed <= 8; seed++) {
      Scheduler scheduler = Scheduler.of(RandomEvents.mixed(seed, 10, 20));

      Programme bare = scheduler.withoutComfort().schedule();

      Programme whole = scheduler.schedule();
      assertThat(bare.bound().priority()).isEqualTo(whole.bound().priority());
      assertThat(bare.explanation().measures().priorityMet())
          .isEqualTo(whole.explanation().measures().priorityMet());
    }
  }
}
