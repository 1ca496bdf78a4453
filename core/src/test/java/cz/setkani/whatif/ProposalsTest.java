package cz.setkani.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.ExhaustiveSearch;
import cz.setkani.PacedEvents;
import cz.setkani.RandomEvents;
import cz.setkani.Scheduler;
import cz.setkani.explain.Explanation;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.rule.Check;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

  /** A asks for B and C at one table. */
  private static EventBuilder event(int rounds, Organisation... organisations) {
    return Event.builder(rounds)
        .tables(1)
        .organisations(List.of(organisations))
        .request("A", "B")
        .request("A", "C");
  }

  private static Organisation named(String name) {
    return Organisation.named(name);
  }

  private static final Schedule A_MEETS_B =
      new Schedule(List.of(new Meeting(1, 1, "A", "B", false)));

  private static List<Remedy> remedies(Event event) {
    return forC(event).stream().map(Proposal::remedy).toList();
  }

  private static List<Proposal> forC(Event event) {
    return Proposals.of(event, A_MEETS_B).forRequest(event.requests().get(1)).proposals();
  }

  @Test
  void a01_aRoundMoreHelpsWhereAllRoundsAreTaken() {
    Event event = event(1, named("A"), named("B"), named("C")).build();

    assertThat(remedies(event)).containsExactly(Remedy.ROUND, Remedy.GIVE_UP, Remedy.REARRANGE);
    assertThat(forC(event).get(0))
        .isEqualTo(
            new Proposal(
                Remedy.ROUND,
                "",
                2,
                Rounds.NONE,
                List.of(),
                Optional.of(new Meeting(2, 1, "A", "C", false)),
                2,
                0,
                0,
                0));
  }

  @Test
  void a02_aHigherLimitHelpsWhoeverIsAtIt() {
    Event event = event(3, named("A").withMaxMeetings(1), named("B"), named("C")).build();

    Proposal first = forC(event).get(0);

    assertThat(first.remedy()).isEqualTo(Remedy.MAX_MEETINGS);
    assertThat(first.organisation()).isEqualTo("A");
    assertThat(first.number()).isEqualTo(2);
    assertThat(first.requestsMet()).isEqualTo(2);
  }

  @Test
  void a03_theShortestStayThatHelpsIsTaken() {
    Event event = event(4, named("A").withPresent(Rounds.of(1)), named("B"), named("C")).build();

    assertThat(forC(event))
        .filteredOn(proposal -> proposal.remedy() == Remedy.PRESENCE)
        .extracting(Proposal::stay)
        .containsExactly(Rounds.of(2));
  }

  @Test
  void a04_aTableMoreHelpsWhereTheOnlyOneIsTaken() {
    Event event =
        Event.builder(1)
            .tables(1)
            .organisations("A", "B", "C", "D")
            .request("A", "B")
            .request("C", "D")
            .build();

    assertThat(forC(event).get(0).remedy()).isEqualTo(Remedy.TABLE);
    assertThat(forC(event).get(0).number()).isEqualTo(2);
    assertThat(forC(event).get(0).added()).contains(new Meeting(1, 2, "C", "D", false));
  }

  @Test
  void a06_withoutTheOrderTheMeetingFits() {
    Event event =
        event(2, named("A"), named("B"), named("C"))
            .replace(Request.of("A", "B").withAfter(Set.of("C")))
            .build();
    Schedule schedule = new Schedule(List.of(new Meeting(1, 1, "A", "C", false)));
    Event late = event.toBuilder().replace(Request.of("A", "C").withAfter(Set.of("B"))).build();

    assertThat(Proposals.of(late, schedule).forRequest(late.requests().get(0)).proposals())
        .filteredOn(proposal -> proposal.remedy() == Remedy.ORDER)
        .singleElement()
        .extracting(Proposal::added)
        .isEqualTo(Optional.of(new Meeting(2, 1, "A", "B", false)));
  }

  @Test
  void a07_moreMeetingsRunningHelpWhoNeedsARest() {
    Event event = event(2, named("A"), named("B"), named("C")).maxInARow(1).build();

    assertThat(remedies(event)).contains(Remedy.REST, Remedy.ROUND);
    assertThat(forC(event))
        .filteredOn(proposal -> proposal.remedy() == Remedy.REST)
        .extracting(Proposal::number)
        .containsExactly(2);
  }

  @Test
  void a05_aWindowThatIsTakenOpens() {
    Event event =
        Event.builder(2)
            .tables(1)
            .organisations("A", "B", "C")
            .request("A", "B")
            .request(Request.of("A", "C").withWindow(Rounds.of(1)))
            .build();

    assertThat(remedies(event)).startsWith(Remedy.WINDOW);
  }

  @Test
  void a06_whatIsLostIsTold() {
    Event event =
        Event.builder(1)
            .tables(1)
            .organisations("A", "B", "C")
            .request(Request.of("A", "B").withPriority(5))
            .request(Request.of("A", "C").withPriority(2))
            .build();

    Proposal sacrifice = forC(event).get(1);

    assertThat(sacrifice.remedy()).isEqualTo(Remedy.GIVE_UP);
    assertThat(sacrifice.gone()).containsExactly(new Meeting(1, 1, "A", "B", false));
    assertThat(sacrifice.loss()).isEqualTo(3);
    assertThat(sacrifice.isLossless()).isFalse();
  }

  @Test
  void a07_aLockedMeetingNeverGoes() {
    Event event = event(1, named("A"), named("B"), named("C")).build();
    Schedule locked = new Schedule(List.of(new Meeting(1, 1, "A", "B", true)));

    assertThat(Proposals.of(event, locked).forRequest(event.requests().get(1)).proposals())
        .extracting(Proposal::remedy)
        .containsExactly(Remedy.ROUND);
  }

  @Test
  void a07_aMeetingOfWhichTheRoundStaysMakesRoomAtItsTable() {
    Event event =
        Event.builder(1)
            .tables(List.of(new Table("1", Set.of("quiet")), new Table("2")))
            .organisations(
                List.of(named("A"), named("B"), named("C").withNeeds(Set.of("quiet")), named("D")))
            .request("A", "B")
            .request("C", "D")
            .build();
    Meeting stays = new Meeting(1, 1, "A", "B", true).withLock(Lock.ROUND);

    assertThat(
            Proposals.of(event, new Schedule(List.of(stays)))
                .forRequest(event.requests().get(1))
                .proposals())
        .anyMatch(proposal -> proposal.remedy() == Remedy.REARRANGE && proposal.isLossless());
  }

  @Test
  void a08_nothingIsProposedForTwoThatMustNotMeet() {
    Event event = event(1, named("A"), named("B"), named("C").withNeverWith(Set.of("A"))).build();

    assertThat(forC(event)).isEmpty();
  }

  @Test
  void a09_noChangeIsProposedThatRearrangingMakesNeedless() {
    Event event =
        Event.builder(1)
            .tables(1)
            .organisations("A", "B", "C", "D")
            .request("A", "B")
            .request("A", "C")
            .request("C", "D")
            .build();

    assertThat(remedies(event)).containsExactly(Remedy.ROUND, Remedy.GIVE_UP, Remedy.REARRANGE);
  }

  @Test
  void a10_aScheduleThatBreaksARuleIsRefused() {
    Event event = event(1, named("A"), named("B"), named("C")).build();
    Schedule broken =
        new Schedule(
            List.of(new Meeting(1, 1, "A", "B", false), new Meeting(1, 1, "A", "C", false)));

    assertThatThrownBy(() -> Proposals.of(event, broken))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * The law of every sacrifice: done as it says, the schedule obeys the rules and counts so much.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void b01_aSacrificeDoneByHandIsWorthWhatItSays(long seed) {
    Event event = RandomEvents.mixed(seed, 10, 16);
    Schedule schedule = Scheduler.of(event).withEffort(Effort.QUICK).schedule().schedule();
    long now = Measures.of(event, schedule).priorityMet();
    Proposals proposals = Proposals.of(event, schedule);

    for (Unmet unmet : Explanation.of(event, schedule).unmet().stream().limit(4).toList()) {
      for (Proposal proposal : proposals.forRequest(unmet.request()).proposals()) {
        if (proposal.remedy() == Remedy.GIVE_UP) {
          List<Meeting> after = new ArrayList<>(schedule.meetings());
          after.removeAll(proposal.gone());
          after.add(proposal.added().orElseThrow());
          Schedule changed = new Schedule(after);

          assertThat(Check.faults(event, changed)).isEmpty();
          assertThat(Measures.of(event, changed).requestsMet()).isEqualTo(proposal.requestsMet());
          assertThat(Math.max(0, now - Measures.of(event, changed).priorityMet()))
              .isEqualTo(proposal.loss());
        }
      }
    }
  }

  @Test
  void a11_theRequestGoesBeforeAllOthersHoweverImportantTheyAre() {
    Event event =
        Event.builder(1)
            .tables(1)
            .organisations("A", "B", "C", "D")
            .request(Request.of("A", "B").withPriority(Request.HIGHEST_PRIORITY))
            .request(Request.of("B", "A").withPriority(Request.HIGHEST_PRIORITY))
            .request("C", "D")
            .build();

    assertThat(Proposals.of(event, A_MEETS_B).forRequest(event.requests().get(2)).proposals())
        .filteredOn(proposal -> proposal.remedy() == Remedy.REARRANGE)
        .singleElement()
        .satisfies(
            proposal -> {
              assertThat(proposal.requestsMet()).isEqualTo(1);
              assertThat(proposal.fewerMet()).isEqualTo(1);
              assertThat(proposal.loss()).isEqualTo(2 * Request.HIGHEST_PRIORITY - 1);
            });
  }

  @Test
  void a12_onceTheWatchIsOverOnlyWhatCostsNothingIsTold() {
    Event event = event(1, named("A"), named("B"), named("C")).build();
    Watch watch = Watch.silent();
    watch.cancel();

    Advice advice =
        Proposals.of(event, A_MEETS_B).withWatch(watch).forRequest(event.requests().get(1));

    assertThat(advice.isWhole()).isFalse();
    assertThat(advice.proposals()).extracting(Proposal::remedy).containsExactly(Remedy.GIVE_UP);
    assertThat(
            Proposals.of(event, A_MEETS_B)
                .withWatch(Watch.silent())
                .forRequest(event.requests().get(1))
                .isWhole())
        .isTrue();
  }

  @Test
  void a13_whoHasATableOfItsOwnMayLeaveItForTheOther() {
    Event event =
        event(2, named("A").withTable("1"), named("B"), named("C").withNeeds(Set.of("accessible")))
            .tables(
                List.of(
                    new Table("1"),
                    new Table("2", Set.of("accessible"), Rounds.first(Rounds.MOST))))
            .build();

    assertThat(remedies(event)).containsExactly(Remedy.WALK);
    assertThat(forC(event).get(0).organisation()).isEqualTo("A");
    assertThat(forC(event).get(0).added()).contains(new Meeting(2, 2, "A", "C", false));
  }

  /** Two can meet by rearranging if and only if they can meet in some timetable. */
  @ParameterizedTest
  @MethodSource("tinySeeds")
  void b02_twoAreBroughtTogetherWhereverThatCanBe(long seed) {
    Event event = tiny(seed);
    Schedule schedule = quick(event);

    for (Unmet unmet : Explanation.of(event, schedule).unmet()) {
      Request request = unmet.request();
      assertThat(Proposals.of(event, schedule).forRequest(request).proposals())
          .extracting(Proposal::remedy)
          .satisfies(
              remedies ->
                  assertThat(remedies.contains(Remedy.REARRANGE))
                      .isEqualTo(canBeMet(event, request)));
    }
  }

  private static boolean canBeMet(Event event, Request request) {
    Event alone =
        Event.builder(event.day())
            .tables(event.tables())
            .organisations(event.organisations())
            .requests(event.requests().stream().filter(r -> isOfSameTwo(r, request)).toList())
            .locked(event.locked())
            .maxInARow(event.maxInARow())
            .firstOpen(event.firstOpen())
            .build();
    return ExhaustiveSearch.truth(alone).priority() > 0;
  }

  private static boolean isOfSameTwo(Request one, Request other) {
    return Set.of(one.organisation(), one.wants())
        .equals(Set.of(other.organisation(), other.wants()));
  }

  @ParameterizedTest
  @MethodSource("tinySeeds")
  void b03_theCheapestIsTheFirstOfAll(long seed) {
    Event event = tiny(seed);
    Schedule schedule = quick(event);

    for (Unmet unmet : Explanation.of(event, schedule).unmet()) {
      List<Proposal> all = Proposals.of(event, schedule).forRequest(unmet.request()).proposals();
      List<Proposal> cheapest =
          Proposals.of(event, schedule).cheapestForRequest(unmet.request()).proposals();

      assertThat(cheapest).startsWith(all.stream().limit(1).toArray(Proposal[]::new));
      assertThat(cheapest.stream().filter(p -> p.remedy() == Remedy.GIVE_UP).toList())
          .isEqualTo(all.stream().filter(p -> p.remedy() == Remedy.GIVE_UP).toList());
    }
  }

  /** No meeting that could go instead would lose less. */
  @ParameterizedTest
  @MethodSource("tinySeeds")
  void b04_noSingleMeetingThatGoesLosesLess(long seed) {
    Event event = tiny(seed);
    Schedule schedule = quick(event);
    long now = Measures.of(event, schedule).priorityMet();

    for (Unmet unmet : Explanation.of(event, schedule).unmet()) {
      Request request = unmet.request();
      long least =
          schedule.meetings().stream()
              .filter(meeting -> !meeting.locked())
              .flatMap(meeting -> instead(event, schedule, meeting, request))
              .mapToLong(changed -> Math.max(0, now - Measures.of(event, changed).priorityMet()))
              .min()
              .orElse(Long.MAX_VALUE);
      assertThat(Proposals.of(event, schedule).cheapestForRequest(request).proposals())
          .filteredOn(proposal -> proposal.remedy() == Remedy.GIVE_UP)
          .filteredOn(proposal -> proposal.gone().size() == 1 || least < Long.MAX_VALUE)
          .extracting(Proposal::loss)
          .isEqualTo(least < Long.MAX_VALUE ? List.of(least) : List.of());
    }
  }

  /** All legal schedules in which one meeting is given up for one of the two who ask. */
  private static Stream<Schedule> instead(
      Event event, Schedule schedule, Meeting gone, Request request) {
    List<Meeting> rest = new ArrayList<>(schedule.meetings());
    rest.remove(gone);
    boolean isInOrder = event.position(request.organisation()) < event.position(request.wants());
    String first = isInOrder ? request.organisation() : request.wants();
    String second = isInOrder ? request.wants() : request.organisation();
    return IntStream.rangeClosed(1, event.roundCount())
        .boxed()
        .flatMap(
            round ->
                IntStream.rangeClosed(1, event.tables().size())
                    .mapToObj(table -> new Meeting(round, table, first, second, false)))
        .flatMap(
            meeting ->
                Stream.of(1, 2)
                    .flatMap(one -> Stream.of(1, 2).map(two -> meeting.withTeams(one, two))))
        .map(meeting -> Experiment.with(new Schedule(rest), meeting))
        .filter(changed -> Check.faults(event, changed).isEmpty());
  }

  private static LongStream tinySeeds() {
    return LongStream.range(0, 12);
  }

  private static Event tiny(long seed) {
    return switch ((int) (seed % 3)) {
      case 0 -> PacedEvents.tiny(seed);
      case 1 -> RandomEvents.parted(seed);
      default -> RandomEvents.tiny(seed);
    };
  }

  private static Schedule quick(Event event) {
    return Scheduler.of(event).withEffort(Effort.QUICK).withoutComfort().count().schedule();
  }
}
