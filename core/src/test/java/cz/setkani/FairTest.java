package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.setkani.explain.Shortfall;
import cz.setkani.explain.Shortfall.Why;
import cz.setkani.model.Alternative;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Goal;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Share;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Goals and guarantees: each with a match and a near miss, then laws over many seeds. */
class FairTest {

  /**
   * At one table in two rounds: A and B want each other, which counts twice, and the two others;
   * poor C wants only A, and less.
   */
  private static EventBuilder poor() {
    return Event.builder(1)
        .tables(1)
        .organisations("A", "B", "C")
        .request("A", "B")
        .request("B", "A")
        .request("A", "C")
        .request("C", "A");
  }

  /** Two can have a meeting in the only round: the busy couple counts three, poor C one. */
  private static EventBuilder unequal() {
    return Event.builder(2)
        .tables(1)
        .organisations("A", "B", "C", "D")
        .request(Request.of("A", "B").withPriority(3))
        .request(Request.of("A", "D").withPriority(3))
        .request("C", "D");
  }

  private static Programme schedule(EventBuilder event) {
    return Scheduler.of(event.build()).schedule();
  }

  @Test
  void a01_withoutAGoalAsManyAsPossibleAreMet() {
    Programme programme = schedule(unequal());

    assertThat(programme.explanation().measures().priorityMet()).isEqualTo(6);
    assertThat(programme.fairness().least()).isEqualTo(new Share(0, 1));
    assertThat(programme.fairness().mostLeast()).contains(new Share(1, 2));
    assertThat(programme.alternative()).contains(new Alternative(Goal.FAIR, 2, 4, new Share(1, 2)));
  }

  @Test
  void a02_theFairGoalRaisesTheLeastShareFirst() {
    Programme programme = schedule(unequal().goal(Goal.FAIR));

    assertThat(programme.explanation().measures().priorityMet()).isEqualTo(4);
    assertThat(programme.fairness().least()).isEqualTo(new Share(1, 2));
    assertThat(programme.fairness().isProvenFairest()).isTrue();
    assertThat(programme.alternative()).contains(new Alternative(Goal.MOST, 2, 6, new Share(0, 1)));
  }

  @Test
  void a03_theBoundStaysThatOfAllSchedules() {
    Programme programme = schedule(unequal().goal(Goal.FAIR));

    assertThat(programme.bound().priority()).isEqualTo(6);
    assertThat(programme.isProvenOptimal()).isFalse();
  }

  @Test
  void a04_whereEverybodyGetsEverythingThereIsNoPrice() {
    Programme programme = schedule(unequal().tables(2));

    assertThat(programme.alternative()).isEmpty();
    assertThat(programme.fairness().least()).isEqualTo(Share.ALL);
  }

  @Test
  void a05_whoCanHaveNothingIsSetAside() {
    Organisation late = Organisation.named("Late").withPresent(Rounds.of(9));
    Programme programme =
        schedule(unequal().goal(Goal.FAIR).organisation(late).request("Late", "A"));

    assertThat(programme.fairness().hopeless()).containsExactly("Late");
    assertThat(programme.fairness().least()).isEqualTo(new Share(1, 2));
    assertThat(programme.explanation().measures().fewestNames()).containsExactly("Late");
  }

  /** B comes in two teams that must rest after a meeting; its first team is locked in round 2. */
  private static EventBuilder parted(int rounds) {
    return Event.builder(rounds)
        .tables(rounds)
        .maxInARow(1)
        .goal(Goal.FAIR)
        .organisation(Organisation.named("A").withPresent(Rounds.first(1)))
        .organisation(Organisation.named("B").withTeams(2))
        .organisations("C")
        .request("A", "B")
        .request("C", "B")
        .locked(List.of(new Meeting(2, 1, "B", "C", true)));
  }

  @Test
  void a06_whatALockedMeetingLeavesToTheOtherTeamCanBeHad() {
    Programme programme = schedule(parted(2));

    assertThat(programme.fairness().hopeless()).isEmpty();
    assertThat(programme.fairness().least()).isEqualTo(Share.ALL);
  }

  @Test
  void a07_theLeastShareIsNotProvenWithoutThoseWhomTheOtherTeamCanMeet() {
    EventBuilder event =
        parted(3)
            .replace(Organisation.named("B").withTeams(2).withMaxMeetings(2))
            .organisation(Organisation.named("D").withPresent(Rounds.of(1, 3)))
            .organisations("E")
            .request(Request.of("D", "B").withPriority(5))
            .request("D", "E");

    Programme programme = schedule(event);

    assertThat(programme.fairness().least()).isEqualTo(new Share(1, 2));
    assertThat(programme.fairness().isProvenFairest()).isTrue();
  }

  @Test
  void b01_whatIsGuaranteedIsGivenWhateverItCosts() {
    Programme programme = schedule(unequal().atLeast(1));

    assertThat(programme.explanation().shortfalls()).isEmpty();
    assertThat(programme.explanation().measures().priorityMet()).isEqualTo(4);
    assertThat(programme.fairness().missing()).isZero();
    assertThat(programme.alternative()).contains(new Alternative(Goal.MOST, 2, 6, new Share(0, 1)));
  }

  @Test
  void b02_whereItIsNotPossibleItIsSaidWhoAndWhy() {
    Programme programme = schedule(unequal().atLeast(2));

    assertThat(programme.fairness().missing()).isEqualTo(1);
    assertThat(programme.fairness().fewestMissing()).isEqualTo(1);
    assertThat(programme.explanation().shortfalls()).hasSize(1);
    assertThat(programme.explanation().shortfalls().get(0).why()).isEqualTo(Why.TOGETHER);
  }

  @Test
  void b03_theReasonIsThatOfTheOrganisationWhereItHasOne() {
    Organisation late = Organisation.named("L").withPresent(Rounds.of(2));
    Organisation modest = Organisation.named("M").withMaxMeetings(1);
    Programme programme =
        schedule(
            Event.builder(4)
                .organisations(List.of(late, modest, Organisation.named("N")))
                .organisations("A", "B", "C", "D")
                .organisation(Organisation.named("Z").withPresent(Rounds.NONE))
                .request("L", "A")
                .request("L", "B")
                .request("M", "A")
                .request("M", "B")
                .request("N", "A")
                .request("N", "Z")
                .request("A", "B")
                .organisation(Organisation.named("I").withResources(Set.of("interpreter")))
                .resourceHours(new ResourceHours(Map.of("interpreter", Rounds.of(3))))
                .request("I", "A")
                .request("I", "B")
                .atLeast(2));

    assertThat(programme.explanation().shortfalls())
        .extracting(Shortfall::organisation, Shortfall::why)
        .containsExactly(
            tuple("L", Why.FEW_ROUNDS),
            tuple("M", Why.FEW_MEETINGS),
            tuple("N", Why.FEW_POSSIBLE),
            tuple("I", Why.FEW_HOURS));
    assertThat(programme.explanation().shortfalls())
        .extracting(shortfall -> shortfall.text(Locale.ENGLISH))
        .containsExactly(
            "It is there for 1 round only (2).",
            "Its own limit is 1 meeting.",
            "No more than 1 of its 2 requests can be met at all.",
            "What its meetings need is there in 1 of its rounds only (3).");
  }

  @Test
  void b03b_whoMustRestIsToldSo() {
    Programme programme =
        schedule(
            Event.builder(2)
                .organisations("A", "B", "C")
                .request("A", "B")
                .request("A", "C")
                .maxInARow(1)
                .atLeast(2));

    assertThat(programme.explanation().shortfalls())
        .extracting(shortfall -> shortfall.text(Locale.ENGLISH))
        .containsExactly("It can have no more than 1 meeting, because it may have only 1 running.");
  }

  @Test
  void b04_whoAskedForFewerHasEnoughWithAll() {
    Programme programme = schedule(poor().tables(1).atLeast(5));

    assertThat(programme.explanation().shortfalls())
        .allMatch(shortfall -> shortfall.guaranteed() <= shortfall.share().asked());
  }

  @Test
  void b05_aGuaranteeBelowNothingIsRefused() {
    EventBuilder event = poor().atLeast(-1);

    assertThatThrownBy(event::build).hasMessageContaining("atLeast (-1)");
  }

  @Test
  void c01_theFairGoalNeverGivesTheLeastSatisfiedLess() {
    for (long seed = 0; seed < 30; seed++) {
      Event event = RandomEvents.mixed(seed, 8, 30);
      Programme most = Scheduler.of(event).withEffort(Effort.QUICK).schedule();
      Programme fair = schedule(event.toBuilder().goal(Goal.FAIR), Effort.QUICK);

      assertThat(fair.fairness().least())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(most.fairness().least());
      assertThat(fair.fairness().mostLeast().orElseThrow())
          .isGreaterThanOrEqualTo(fair.fairness().least());
    }
  }

  @Test
  void c02_theResultDependsNeitherOnRowsNorOnTheRun() {
    for (long seed = 0; seed < 5; seed++) {
      Event event = RandomEvents.mixed(seed, 8, 20).toBuilder().goal(Goal.FAIR).atLeast(2).build();
      Programme programme = Scheduler.of(event).withEffort(Effort.QUICK).schedule();

      assertThat(Scheduler.of(event).withEffort(Effort.QUICK).schedule()).isEqualTo(programme);
    }
  }

  private static Programme schedule(EventBuilder event, Effort effort) {
    return Scheduler.of(event.build()).withEffort(effort).schedule();
  }

  @Test
  void d01_whatTheOtherGoalFindsIsTakenOverWithItsTeams() {
    for (long seed = 0; seed < 20; seed++) {
      Event event = RandomEvents.parted(seed, 60, RandomEvents.mixed(seed, 8, 16));
      assertThat(Scheduler.of(event).schedule().explanation().faults()).isEmpty();
    }
  }
}
