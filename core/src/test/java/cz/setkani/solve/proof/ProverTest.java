package cz.setkani.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch;
import cz.setkani.FewestBreaks;
import cz.setkani.MixedEvents;
import cz.setkani.Thoroughness;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Level;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.AssignmentCheck;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Demands;
import cz.setkani.solve.graph.Naming;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.search.Search;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The fewest breaks of given meetings: by hand, and as trying everything tells. */
class ProverTest {

  private static final long LONG = 100_000;

  private static Assignment constructed(Event event) {
    return Construction.of(Narrowing.of(event), 1, List.of(1), () -> false).assignment();
  }

  private static int breaks(Assignment timetable) {
    return Search.worth(timetable).breaks();
  }

  private static BreakProof proof(Assignment timetable) {
    return new Prover(LONG, () -> false).prove(timetable, breaks(timetable), 0);
  }

  /** Puts meetings into rounds, both from 0: for each pair of the problem its round. */
  private static Assignment timetable(Event event, int... rounds) {
    Assignment timetable = new Assignment(Narrowing.of(event));
    for (int pair = 0; pair < rounds.length; pair++) {
      timetable.put(pair, rounds[pair]);
    }
    return timetable;
  }

  @Test
  void a01_aBreakThatNobodyNeedsIsFoundOut() {
    Event event =
        Event.builder(3).organisations("A", "B", "C").request("A", "B").request("A", "C").build();
    Assignment waiting = timetable(event, 0, 2);

    BreakProof proof = proof(waiting);

    assertThat(breaks(waiting)).isOne();
    assertThat(proof.needed()).isZero();
    assertThat(proof.fewer().map(ProverTest::breaks)).contains(0);
    assertThat(breaks(waiting)).as("the given one is left alone").isOne();
  }

  @Test
  void a02_whoIsAwayBetweenItsOnlyRoundsHasToWait() {
    Event event =
        Event.builder(5)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1, 3, 5)))
            .organisations("B", "C", "D")
            .request("A", "B")
            .request("A", "C")
            .request("A", "D")
            .build();

    assertThat(proof(constructed(event))).isEqualTo(proven(2));
  }

  @Test
  void a03_atOneTableTheFirstOrTheLastOfACircleWaits() {
    Event event =
        Event.builder(3)
            .tables(1)
            .organisations("A", "B", "C")
            .request("A", "B")
            .request("B", "C")
            .request("C", "A")
            .build();

    assertThat(proof(constructed(event))).isEqualTo(proven(1));
  }

  @Test
  void a04_whereTheLimitIsReachedOnlyWhatWasProvenIsClaimed() {
    Assignment full = constructed(circles(12));
    BreakProof long20 = new Prover(20, () -> false).prove(full, breaks(full), 0);
    BreakProof stopped = new Prover(LONG, () -> true).prove(full, breaks(full), 0);

    assertThat(stopped).isEqualTo(proven(0));
    assertThat(long20.needed()).isLessThanOrEqualTo(proof(full).needed());
  }

  @Test
  void a05_whatIsKnownAlreadyIsNotLookedInto() {
    Assignment full = constructed(circles(12));

    assertThat(new Prover(0, () -> false).prove(full, breaks(full), breaks(full)))
        .isEqualTo(proven(breaks(full)));
  }

  /** So many organisations in which each wants to meet the next three, at half of the tables. */
  private static Event circles(int organisations) {
    EventBuilder builder = Event.builder(organisations).tables(organisations / 4);
    for (int i = 0; i < organisations; i++) {
      builder.organisations("O" + i);
    }
    for (int i = 0; i < organisations; i++) {
      for (int step = 1; step <= 3; step++) {
        builder.request("O" + i, "O" + (i + step) % organisations);
      }
    }
    return builder.build();
  }

  private static BreakProof proven(int needed) {
    return new BreakProof(needed, needed, Optional.empty());
  }

  /** All rules, and any meetings: proven exactly what trying everything finds, and reached. */
  @Test
  void b01_neverMoreNorLessThanTryingEverythingFinds() {
    int different = 0;
    int even = 0;
    for (long seed = 0; seed < Thoroughness.of(120); seed++) {
      Event event = MixedEvents.tiny(seed);
      ExhaustiveSearch truth = ExhaustiveSearch.of(event);
      Assignment timetable = constructed(event);
      Chance chance = new Chance(seed);
      for (int time = 0; time < 2; time++) {
        different += check(event, truth, timetable, seed) ? 1 : 0;
        even += EvenPriorities.areIn(timetable.problem().whole) ? 1 : 0;
        thin(timetable, chance);
      }
    }
    assertThat(different).as("timetables that are not the best").isGreaterThan(5);
    assertThat(even).as("timetables of which others are alike").isGreaterThan(20);
  }

  /** Returns whether the given timetable is not the best. */
  private static boolean check(
      Event event, ExhaustiveSearch truth, Assignment timetable, long seed) {
    Set<Set<String>> names = names(timetable);
    boolean isEven = EvenPriorities.areIn(timetable.problem().whole);
    int ofAlike = FewestBreaks.ofAlike(event, truth, names);
    int fewest = isEven ? ofAlike : FewestBreaks.ofSame(event, truth, names);
    BreakProof proof = proof(timetable);
    Assignment last = proof.fewer().orElse(timetable);
    AssignmentCheck.check(last);

    assertThat(FewestBreaks.ofSame(event, truth, names(last)))
        .as("seed %d", seed)
        .isEqualTo(fewest);
    assertThat(breaks(last)).as("seed %d", seed).isEqualTo(fewest);
    assertThat(proof.needed()).as("seed %d", seed).isEqualTo(fewest);
    assertThat(proof.neededByAlike()).as("seed %d", seed).isLessThanOrEqualTo(ofAlike);
    assertThat(isEven && proof.neededByAlike() < fewest).as("seed %d", seed).isFalse();
    assertThat(last.worth().isBetterThan(timetable.worth(), Level.FAIRNESS)).isFalse();
    assertThat(timetable.worth().isBetterThan(last.worth(), Level.FAIRNESS)).isFalse();
    checkWaiting(event, truth, last, seed);
    return proof.fewer().isPresent();
  }

  /** The same for waiting rounds, of a timetable that has the fewest breaks of its meetings. */
  private static void checkWaiting(
      Event event, ExhaustiveSearch truth, Assignment timetable, long seed) {
    int fewest = FewestBreaks.waitingOfSame(event, truth, names(timetable));
    int waiting = Search.worth(timetable).waitingRounds();
    WaitingProof proof =
        new Prover(LONG, () -> false).proveWaiting(timetable, breaks(timetable), waiting, 0);
    Assignment last = proof.fewer().orElse(timetable);
    AssignmentCheck.check(last);

    assertThat(proof.needed()).as("seed %d", seed).isEqualTo(fewest);
    assertThat(Search.worth(last).waitingRounds()).as("seed %d", seed).isEqualTo(fewest);
    assertThat(breaks(last)).as("seed %d", seed).isEqualTo(breaks(timetable));
    assertThat(names(last)).isEqualTo(names(timetable));
  }

  @Test
  void a06_whoHasToWaitTwoRoundsInARowIsKnown() {
    Event event =
        Event.builder(4)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1, 4)))
            .organisations("B", "C")
            .request("A", "B")
            .request("A", "C")
            .build();
    Assignment timetable = constructed(event);

    assertThat(new Prover(LONG, () -> false).proveWaiting(timetable, 1, 2, 1))
        .isEqualTo(new WaitingProof(2, Optional.empty()));
  }

  @Test
  void a07_aBreakThatNeedNotBeSoLongIsMadeShorter() {
    Event event =
        Event.builder(4)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1, 3, 4)))
            .organisation(Organisation.named("B").withPresent(Rounds.of(1)))
            .organisation(Organisation.named("C").withPresent(Rounds.of(3, 4)))
            .request("A", "B")
            .request("A", "C")
            .build();
    Assignment timetable = timetable(event, 3, 0);

    WaitingProof proof = new Prover(LONG, () -> false).proveWaiting(timetable, 1, 2, 1);

    assertThat(proof.needed()).isOne();
    assertThat(proof.fewer().map(found -> found.round(0))).contains(2);
  }

  /** Leaves out about every third meeting that is not locked. */
  private static void thin(Assignment timetable, Chance chance) {
    for (int pair = 0; pair < timetable.problem().pairs(); pair++) {
      boolean isFree = !timetable.problem().isLocked(pair);
      if (timetable.round(pair) != Assignment.NONE && isFree && chance.oneIn(3)) {
        timetable.remove(pair);
      }
    }
  }

  private static Set<Set<String>> names(Assignment timetable) {
    Problem problem = timetable.problem();
    Naming naming = Naming.of(problem);
    Set<Set<String>> names = new HashSet<>();
    for (int pair : Placements.meetingsOf(timetable)) {
      names.add(
          Set.of(
              naming.organisation(problem.first(pair)), naming.organisation(problem.second(pair))));
    }
    return names;
  }

  @Test
  void b02_theSameTimetableIsProvenTheSameWay() {
    for (long seed = 0; seed < 4; seed++) {
      Assignment timetable = constructed(MixedEvents.sized(seed, 10, 14));

      BreakProof one = new Prover(500, () -> false).prove(timetable, breaks(timetable), 0);
      BreakProof other = new Prover(500, () -> false).prove(timetable, breaks(timetable), 0);

      assertThat(one.needed()).isEqualTo(other.needed());
      assertThat(one.fewer().map(Assignment::snapshot))
          .usingRecursiveComparison()
          .isEqualTo(other.fewer().map(Assignment::snapshot));
    }
  }

  /** Two who meet twice, as published instances have them. */
  @Test
  void b03_twoMayMeetTwice() {
    Demands demands =
        new Demands(2, 3, 1, new int[][] {{0, 1}, {0, 1}}, new long[] {7, 7}, new int[2][0]);
    Assignment timetable = new Assignment(Problem.of(demands));
    timetable.put(0, 0);
    timetable.put(1, 2);

    assertThat(breaks(timetable)).isEqualTo(2);
    assertThat(proof(timetable).fewer().map(ProverTest::breaks)).contains(0);
  }
}
