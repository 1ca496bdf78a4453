package cz.setkani.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Counted;
import cz.setkani.MixedEvents;
import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.Thoroughness;
import cz.setkani.model.Day;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.rule.Check;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every edition, whatever happens on the day. */
class ReplanLawsTest {

  static LongStream seeds() {
    return LongStream.range(0, Thoroughness.of(12));
  }

  private static DayByChance day(long seed) {
    return DayByChance.of(seed, MixedEvents.sized(seed, 5, 9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_withNothingNewTheEditionIsTheLastOne(long seed) {
    Event event = MixedEvents.sized(seed, 5, 9);
    Schedule edition = Scheduler.of(event).withEffort(Effort.QUICK).schedule().schedule();
    int firstOpen = 1 + (int) (seed % event.roundCount());
    Replan next =
        Replanner.of(event, edition, Standing.from(firstOpen)).withEffort(Effort.QUICK).replan();

    assertThat(next.changes().isNone()).isTrue();
    assertThat(bare(next.programme().schedule())).isEqualTo(bare(edition));
  }

  private static List<List<Object>> bare(Schedule schedule) {
    return schedule.meetings().stream()
        .<List<Object>>map(m -> List.of(m.round(), m.table(), m.first(), m.second()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_noPromiseMovesAndEveryRuleIsObeyed(long seed) {
    DayByChance day = day(seed);
    Replan next = day.replanner().replan();

    assertThat(Check.faults(next.programme().event(), next.programme().schedule())).isEmpty();
    assertThat(next.changes().moved()).isZero();
    assertThat(next.changes().pagesMoved()).isZero();
    for (Fate fate : next.changes().fates()) {
      assertThat(fate.status() == Status.KEPT || fate.status() == Status.HELD)
          .isEqualTo(fate.before().isPresent() && fate.after().isPresent());
      if (fate.status() == Status.KEPT) {
        assertThat(fate.after().get().round()).isEqualTo(fate.before().get().round());
        assertThat(isTableKept(day, fate) || fate.grounds().equals(Optional.of(Grounds.TABLE_LOST)))
            .isTrue();
      }
    }
  }

  private static boolean isTableKept(DayByChance day, Fate fate) {
    return fate.after().get().table() == fate.before().get().table();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a03_everyMeetingOfBothEditionsIsToldOnce(long seed) {
    DayByChance day = day(seed);
    Replan next = day.replanner().replan();

    assertThat(next.changes().fates().stream().flatMap(fate -> fate.before().stream()))
        .containsExactlyInAnyOrderElementsOf(day.edition().meetings());
    assertThat(next.changes().fates().stream().flatMap(fate -> fate.after().stream()))
        .containsExactlyInAnyOrderElementsOf(next.programme().schedule().meetings());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a04_planningAnewFromTheNextEditionBringsNothingNew(long seed) {
    DayByChance day = day(seed);
    Schedule next = day.replanner().replan().programme().schedule();
    Replan again =
        Replanner.of(day.event(), next, day.standing()).withEffort(Effort.QUICK).replan();

    assertThat(again.changes().struck()).isZero();
    assertThat(bare(again.programme().schedule())).containsAll(bare(next));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a05_moreMovedPagesNeverServeTheGoalLessAndNoMoreAreMovedThanAllowed(long seed) {
    DayByChance day = day(seed);
    Aim aim = new Aim(day.replanner().event());
    List<Counted> fewer = new ArrayList<>();
    for (int pages : new int[] {0, 2, 3, Replanner.ANY}) {
      Replan next = day.replanner().withPages(pages).replan();
      Counted now = counted(next.programme());

      assertThat(fewer).noneMatch(less -> aim.isBetter(less, now));
      assertThat(now.measures().priorityMet()).isLessThanOrEqualTo(next.mostOfAny());
      assertThat(next.changes().pagesMoved()).isLessThanOrEqualTo(pages);
      assertThat(next.frontier().get(next.frontier().size() - 1).priorityMet())
          .isEqualTo(now.measures().priorityMet());
      assertThat(Check.faults(next.programme().event(), next.programme().schedule())).isEmpty();
      fewer.add(now);
    }
  }

  private static Counted counted(Programme programme) {
    return new Counted(
        programme.schedule(),
        programme.bound(),
        programme.explanation().measures(),
        programme.fairness(),
        programme.alternative(),
        programme.stoppedBecause());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a06_theOrderOfRowsChangesNothing(long seed) {
    DayByChance day = day(seed);
    DayByChance turned = new DayByChance(turned(day.event()), day.edition(), day.standing());
    for (int pages : new int[] {0, 3}) {
      assertThat(places(turned.replanner().withPages(pages).replan()))
          .isEqualTo(places(day.replanner().withPages(pages).replan()));
    }
  }

  static Event turned(Event event) {
    List<Organisation> roster = new ArrayList<>(event.organisations());
    List<Request> requests = new ArrayList<>(event.requests());
    Collections.reverse(roster);
    Collections.reverse(requests);
    return Event.builder(event.day())
        .tables(event.tables())
        .organisations(roster)
        .requests(requests)
        .suggesting(event.isSuggesting())
        .goal(event.goal())
        .atLeast(event.atLeast())
        .maxInARow(event.maxInARow())
        .resourceHours(event.resourceHours())
        .build();
  }

  private static Set<List<Object>> places(Replan replan) {
    return replan.programme().schedule().meetings().stream()
        .<List<Object>>map(m -> List.of(m.round(), m.table(), Set.of(m.first(), m.second())))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a07_whoMeetAtThePromisedTimeAreToldOfAnotherTableOnly(long seed) {
    DayByChance day = day(seed);
    for (int pages : new int[] {0, 3, Replanner.ANY}) {
      Replan next = day.replanner().withPages(pages).replan();
      Set<List<Object>> times = new HashSet<>();
      for (Fate fate : next.changes().fates()) {
        Stream.of(fate.before(), fate.after())
            .flatMap(Optional::stream)
            .map(m -> List.<Object>of(m.round(), Set.of(m.first(), m.second()), teams(m)))
            .distinct()
            .forEach(time -> assertThat(times.add(time)).as("%s", time).isTrue());
      }
      assertThat(next.changes().fates())
          .filteredOn(fate -> fate.status() == Status.MOVED && isAtTheSameTime(fate))
          .noneMatch(fate -> isTableLost(day, fate.before().orElseThrow()));
    }
  }

  private static Set<List<Object>> teams(Meeting meeting) {
    return Set.of(
        List.of(meeting.first(), meeting.firstTeam()),
        List.of(meeting.second(), meeting.secondTeam()));
  }

  private static boolean isAtTheSameTime(Fate fate) {
    return fate.after().filter(m -> Promise.isAtTheSameTime(fate.meeting(), m)).isPresent();
  }

  private static boolean isTableLost(DayByChance day, Meeting meeting) {
    String table = day.event().getTable(meeting.table()).name();
    return day.standing().lostTables().getOrDefault(table, Rounds.NONE).contains(meeting.round());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a08_whereTheDayIsOverAllThatWasToComeIsStruck(long seed) {
    DayByChance day = day(seed);
    int rounds = Math.max(1, day.standing().firstOpen() - 1);
    Event cut = day.event().toBuilder(Day.of(LocalTime.of(8, 0), rounds, 10)).build();
    Replan next =
        Replanner.of(cut, day.edition(), Standing.from(rounds + 1))
            .withPages(seed % 2 == 0 ? 0 : Replanner.ANY)
            .replan();

    assertThat(next.changes().fates())
        .filteredOn(fate -> fate.meeting().round() > rounds)
        .allMatch(fate -> fate.grounds().equals(Optional.of(Grounds.ROUND_DROPPED)))
        .hasSize(next.changes().struck());
    assertThat(next.changes().added()).isZero();
    assertThat(next.programme().isProvenOptimal()).isTrue();
  }
}
