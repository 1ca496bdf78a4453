package cz.setkani.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch;
import cz.setkani.MixedEvents;
import cz.setkani.PacedEvents;
import cz.setkani.RandomEvents;
import cz.setkani.explain.Demand;
import cz.setkani.explain.OrganisationDemand;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a survey and a demand claim of tiny events, held against the truth: everything is tried. */
class SurveyTruthTest {

  private static final int MOST_ROUNDS = 4;

  /** More take seconds to try them all. */
  private static final int MOST_PAIRS = 8;

  private static final Map<Long, Sample> SAMPLES = new ConcurrentHashMap<>();

  /** A tiny event, its survey, and the most requests that can be met in truth in each cell. */
  private record Sample(Event longest, Survey survey, Map<Outcome, Long> requests) {

    static Sample of(long seed) {
      return SAMPLES.computeIfAbsent(seed, s -> of(any(s).withLocked(List.of()), MOST_ROUNDS));
    }

    static Sample of(Event event, int mostRounds) {
      int most = Math.max(mostRounds, event.roundCount());
      Event longest = event.toBuilder(event.day().withRounds(most)).build();
      List<Integer> rounds = IntStream.rangeClosed(1, most).boxed().toList();
      Survey survey = Survey.of(event, longest, List.of(1, 2, 3), rounds);
      Map<Outcome, Long> requests = new HashMap<>();
      survey.list().forEach(o -> requests.put(o, mostRequests(event(longest, o))));
      return new Sample(longest, survey, requests);
    }

    static Event any(long seed) {
      return switch ((int) (seed % 5)) {
        case 4 -> MixedEvents.tiny(seed).toBuilder().firstOpen(1).build();
        case 0 -> RandomEvents.closing(seed);
        case 1 -> PacedEvents.tiny(seed);
        case 2 -> RandomEvents.parted(seed);
        default -> RandomEvents.tiny(seed);
      };
    }

    private static Event event(Event longest, Outcome outcome) {
      Event day = longest.toBuilder(longest.day().withRounds(outcome.rounds())).build();
      return Hall.with(day, outcome.tables());
    }

    long priority(Outcome outcome) {
      return ExhaustiveSearch.truth(event(longest, outcome)).priority();
    }

    long requests(Outcome outcome) {
      return requests.get(outcome);
    }
  }

  private static long mostRequests(Event event) {
    return ExhaustiveSearch.truth(
            event, (priority, met) -> met.values().stream().mapToInt(n -> n).sum())
        .priority();
  }

  private static IntStream seeds() {
    return IntStream.range(0, 60)
        .filter(seed -> Sample.any(seed).pairs().size() <= MOST_PAIRS)
        .limit(30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_whatIsClaimedOfACellIsTrue(long seed) {
    Sample sample = Sample.of(seed);

    for (Outcome outcome : sample.survey().list()) {
      long truth = sample.priority(outcome);
      assertThat(outcome.priorityMet()).isLessThanOrEqualTo(truth);
      assertThat(outcome.priorityBound()).isGreaterThanOrEqualTo(truth);
      assertThat((long) outcome.requestsMet()).isLessThanOrEqualTo(sample.requests(outcome));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_whatMeetsAllIsTrue(long seed) {
    Sample sample = Sample.of(seed);
    Survey survey = sample.survey();
    Optional<Outcome> least = survey.leastForAll();

    for (Outcome outcome : survey.list()) {
      assertThat(sample.requests(outcome)).isLessThanOrEqualTo(survey.possible());
      boolean isLess =
          least.stream().filter(survey::isProvenLeastForAll).anyMatch(l -> isSmaller(outcome, l));
      if (isLess || !survey.mayMeetAll(outcome)) {
        assertThat(sample.requests(outcome)).isLessThan(survey.possible());
      }
    }
  }

  private static boolean isSmaller(Outcome outcome, Outcome other) {
    return outcome.rounds() < other.rounds()
        || outcome.rounds() == other.rounds() && outcome.tables() < other.tables();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a03_noFewerRoundsThanNeededAreEnough(long seed) {
    Event event = Sample.any(seed).withLocked(List.of());
    Demand demand = Demand.of(event);
    List<Request> possible = new ArrayList<>(event.requests());
    demand.impossible().forEach(apart -> possible.removeAll(apart.pair().requests()));

    for (int count = 1; count < Math.min(demand.roundsNeeded(), 6); count++) {
      Event shorter =
          Event.builder(event.day().withRounds(count))
              .tables(event.tables())
              .organisations(event.organisations())
              .requests(possible)
              .maxInARow(event.maxInARow())
              .resourceHours(event.resourceHours())
              .build();
      assertThat(mostRequests(shorter)).isLessThan(possible.size());
    }
  }

  /** What is known of somebody before anything is scheduled, and who can never meet. */
  @ParameterizedTest
  @MethodSource("seeds")
  void a04_nobodyHasMoreMeetingsThanTheDemandSays(long seed) {
    Event event = Sample.any(seed).withLocked(List.of());
    Demand demand = Demand.of(event);

    for (OrganisationDemand one : demand.organisations()) {
      long most =
          ExhaustiveSearch.truth(event, (priority, met) -> met.get(one.organisation())).priority();
      assertThat(most).isLessThanOrEqualTo(one.mostMeetings());
    }
    List<Request> impossible =
        demand.impossible().stream().flatMap(apart -> apart.pair().requests().stream()).toList();
    Event apart =
        Event.builder(event.day())
            .tables(event.tables())
            .organisations(event.organisations())
            .requests(impossible.stream().map(r -> r.withAfter(Set.of())).toList())
            .resourceHours(event.resourceHours())
            .build();
    assertThat(mostRequests(apart)).isZero();
  }

  @Test
  void b01_pointsMayBeProvenWhereMoreRequestsArePossible() {
    Event event =
        Event.builder(1)
            .tables(1)
            .organisations("A", "B", "C", "D")
            .request("A", "B")
            .request("B", "A")
            .request(Request.of("C", "D").withPriority(3))
            .build();
    Survey survey = Survey.of(event, event, List.of(1), List.of(1));

    assertThat(survey.asPlanned()).isEqualTo(new Outcome(1, 1, 1, 3, 3));
    assertThat(survey.tiers().weight()).isEqualTo(5);
    assertThat(mostRequests(event)).isEqualTo(2);
  }

  @Test
  void b02_aLongerDayMakesMoreRequestsPossible() {
    Event event =
        Event.builder(2)
            .tables(1)
            .organisation(Organisation.named("A").withPresent(Rounds.range(3, Rounds.MOST)))
            .organisations("B", "C", "D")
            .request("A", "B")
            .request("C", "D")
            .build();
    Survey survey = Sample.of(event, 4).survey();

    assertThat(survey.possible()).isEqualTo(2);
    assertThat(survey.leastForAll()).map(Outcome::rounds).contains(3);
    assertThat(survey.leastForAll().filter(survey::isProvenLeastForAll)).isPresent();
  }

  @Test
  void b03_furtherRoundsAreCountedWithAllWhoMayCome() {
    Event event =
        Event.builder(2)
            .tables(2)
            .organisations(Stream.of("A", "B", "C").map(SurveyTruthTest::onlyFirst).toList())
            .organisations(Stream.of("D", "E", "F").map(SurveyTruthTest::notFirst).toList())
            .request("A", "B")
            .request("A", "C")
            .request("B", "C")
            .request("D", "E")
            .request("D", "F")
            .request("E", "F")
            .build();

    assertThat(Demand.of(event).roundsNeeded()).isEqualTo(4);
  }

  private static Organisation onlyFirst(String name) {
    return Organisation.named(name).withPresent(Rounds.first(Rounds.MOST).minus(Rounds.of(2)));
  }

  private static Organisation notFirst(String name) {
    return Organisation.named(name).withPresent(Rounds.range(2, Rounds.MOST));
  }
}
