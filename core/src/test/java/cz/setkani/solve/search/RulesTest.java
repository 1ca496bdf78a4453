package cz.setkani.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.DatedEvents;
import cz.setkani.PacedEvents;
import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** Each rule with one match and one near miss, and all of them together against the score. */
class RulesTest {

  private static final ConstraintVerifier<Rules, Plan> VERIFIER =
      ConstraintVerifier.build(new Rules(), Plan.class, MeetingChoice.class);

  /** A asks for all others, B for A (twice as much) and for C. */
  private static final Event EVENT =
      Event.builder(4)
          .tables(1)
          .organisation(Organisation.named("A").withMaxMeetings(2))
          .organisation(Organisation.named("B").withPeople(List.of("Eva")))
          .organisation(Organisation.named("C").withPeople(List.of("Jan")))
          .organisation(Organisation.named("D").withPeople(List.of("Eva", "Jan")))
          .organisation(Organisation.named("E").withPresent(Rounds.of(2)))
          .request("A", "B")
          .request("A", "C")
          .request("A", "D")
          .request(Request.of("B", "A").withPriority(2))
          .request("B", "C")
          .request("D", "E")
          .build();

  private static Plan plan(String... meetings) {
    return plan(Plans.empty(EVENT), meetings);
  }

  private static Plan plan(Event event, String... meetings) {
    return plan(Plans.empty(event), meetings);
  }

  private static Plan plan(Plan plan, String... meetings) {
    for (String meeting : meetings) {
      int round = Integer.parseInt(meeting.substring(2));
      Plans.with(plan, meeting.substring(0, 1), meeting.substring(1, 2), round);
    }
    return plan;
  }

  @Test
  void a01_oneMeetingAtATime() {
    var rule = VERIFIER.verifyThat(Rules::oneMeetingAtATime);

    rule.givenSolution(plan("AB1", "AC1")).penalizesBy(1);
    rule.givenSolution(plan("AB1", "AC2")).penalizesBy(0);
  }

  @Test
  void a02_oneMeetingAtATimeOfASharedPerson() {
    var rule = VERIFIER.verifyThat(Rules::oneMeetingAtATime);

    rule.givenSolution(plan("AC1", "DE1")).penalizesBy(1);
    rule.givenSolution(plan("AC1", "DE2")).penalizesBy(0);
  }

  @Test
  void a03_tables() {
    var rule = VERIFIER.verifyThat(Rules::tables);

    rule.givenSolution(plan("AB1", "DE1")).penalizesBy(1);
    rule.givenSolution(plan("AB1", "DE2")).penalizesBy(0);
  }

  @Test
  void a03b_tablesThatAreThereInSomeRoundsOnly() {
    var rule = VERIFIER.verifyThat(Rules::tables);
    Table second = new Table("2").withOpen(Rounds.of(1));
    Event event = EVENT.toBuilder().tables(List.of(new Table("1"), second)).build();

    rule.givenSolution(Plans.with(Plans.with(Plans.empty(event), "A", "B", 2), "D", "E", 2))
        .penalizesBy(1);
    rule.givenSolution(Plans.with(Plans.with(Plans.empty(event), "A", "B", 1), "D", "E", 1))
        .penalizesBy(0);
  }

  @Test
  void a04_possibleRound() {
    var rule = VERIFIER.verifyThat(Rules::possibleRound);

    rule.givenSolution(plan("DE1")).penalizesBy(1);
    rule.givenSolution(plan("DE2")).penalizesBy(0);
  }

  @Test
  void a05_maxMeetings() {
    var rule = VERIFIER.verifyThat(Rules::maxMeetings);

    rule.givenSolution(plan("AB1", "AC2", "AD3")).penalizesBy(1);
    rule.givenSolution(plan("AB1", "AC2")).penalizesBy(0);
  }

  @Test
  void a06_rest() {
    var rule = VERIFIER.verifyThat(Rules::rest);
    Event event = EVENT.toBuilder().maxInARow(2).build();

    rule.givenSolution(plan(event, "AB1", "AC2", "AD3")).penalizesBy(1);
    rule.givenSolution(plan(event, "AB1", "AC2", "AD4")).penalizesBy(0);
  }

  @Test
  void a07_order() {
    var rule = VERIFIER.verifyThat(Rules::order);
    Request after = Request.of("A", "B").withAfter(Set.of("C"));
    Event event = EVENT.toBuilder().replace(after).build();

    rule.givenSolution(plan(event, "AB1", "AC2")).penalizesBy(1);
    rule.givenSolution(plan(event, "AB2", "AC1")).penalizesBy(0);
    rule.givenSolution(plan(event, "AB1")).penalizesBy(0);
  }

  @Test
  void b00_guaranteed() {
    var goal = VERIFIER.verifyThat(Rules::guaranteed);

    goal.givenSolution(plan(Plans.guaranteed(EVENT, 2), "AC1", "AD2")).rewardsWith(2);
    goal.givenSolution(plan(Plans.guaranteed(EVENT, 1), "AC1", "AD2")).rewardsWith(1);
    goal.givenSolution(plan(Plans.guaranteed(EVENT, 0), "AC1", "AD2")).rewardsWith(0);
  }

  @Test
  void b01_requestsMet() {
    var goal = VERIFIER.verifyThat(Rules::requestsMet);

    goal.givenSolution(plan("AB1")).rewardsWith(3);
    goal.givenSolution(plan()).rewardsWith(0);
  }

  @Test
  void b02_fairness() {
    var goal = VERIFIER.verifyThat(Rules::fairness);

    goal.givenSolution(plan("AC1")).rewardsWith(3 * 3 - 2 * 2);
    goal.givenSolution(plan("AC1", "AD2")).rewardsWith(3 * 3 - 1);
    goal.givenSolution(plan("AB1")).rewardsWith(3 * 3 - 2 * 2 + 2 * 2 - 1);
    goal.givenSolution(plan()).rewardsWith(0);
  }

  @Test
  void b03_breaks() {
    var goal = VERIFIER.verifyThat(Rules::breaks);

    goal.givenSolution(plan("AC1", "AB4")).penalizesBy(1);
    goal.givenSolution(plan("AC1", "AB2")).penalizesBy(0);
  }

  @Test
  void b04_waitingRounds() {
    var goal = VERIFIER.verifyThat(Rules::waitingRounds);

    goal.givenSolution(plan("AC1", "AB4")).penalizesBy(2);
    goal.givenSolution(plan("AC3", "AB4")).penalizesBy(0);
  }

  @Test
  void b05_whoComesForTwoWaitsBetweenTheMeetingsOfBoth() {
    var goal = VERIFIER.verifyThat(Rules::waitingRounds);

    goal.givenSolution(plan("AC1", "DE4")).penalizesBy(2);
    goal.givenSolution(plan("BC1", "AB4", "DE2")).penalizesBy(1);
  }

  @Test
  void c01_theRulesSayWhatTheScoreSaysOfAnyPlan() {
    int broken = 0;
    for (long seed = 0; seed < 400; seed++) {
      Event event =
          seed % 3 == 2 ? PacedEvents.mixed(seed, 4, 14) : RandomEvents.mixed(seed, 4, 14);
      Event dated = seed % 4 == 3 ? DatedEvents.of(seed, event) : event;
      Plan plan = Plans.random(dated, new SplittableRandom(seed));
      BendableLongScore score = new PlanScore().calculateScore(plan);
      broken += score.isFeasible() ? 0 : 1;

      VERIFIER.verifyThat().givenSolution(plan).scores(score, "seed " + seed);
    }
    assertThat(broken).isBetween(200, 399);
  }
}
