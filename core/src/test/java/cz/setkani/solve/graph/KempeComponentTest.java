package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.solve.construct.Construction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exchanges of rounds 0 and 1 on the path A-B-C-D, by hand. */
class KempeComponentTest {

  private static final Event PATH =
      Event.builder(3)
          .tables(2)
          .organisations("A", "B", "C", "D")
          .request("A", "B")
          .request("B", "C")
          .request("C", "D")
          .build();

  /** The path with A-B and C-D in round 0 and B-C in round 1. */
  private static Assignment coloured(Event event) {
    Assignment assignment = new Assignment(Problem.of(event));
    put(assignment, pair(assignment, "A", "B"), 0);
    put(assignment, pair(assignment, "B", "C"), 1);
    put(assignment, pair(assignment, "C", "D"), 0);
    return assignment;
  }

  private static void put(Assignment assignment, int pair, int round) {
    if (assignment.round(pair) == Assignment.NONE) {
      assignment.put(pair, round);
    }
  }

  private static int pair(Assignment assignment, String one, String two) {
    Problem problem = assignment.problem();
    return IntStream.range(0, problem.pairs())
        .filter(
            p ->
                Naming.of(problem).meeting(p, 1, 1).has(one)
                    && Naming.of(problem).meeting(p, 1, 1).has(two))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a01_aPathHangsTogether() {
    Assignment assignment = coloured(PATH);
    KempeComponent component = new KempeComponent(assignment);

    assertThat(component.find(pair(assignment, "B", "C"), 0, 1)).isTrue();
    assertThat(component.shift()).isOne();
    assertThat(component.endCount()).isEqualTo(2);
    assertThat(IntStream.range(0, 4)).allMatch(component::touches);
  }

  @Test
  void a02_anExchangeChangesTheRoundsOfAll() {
    Assignment assignment = coloured(PATH);
    KempeComponent component = new KempeComponent(assignment);
    component.find(pair(assignment, "A", "B"), 0, 1);
    component.flip();

    assertThat(assignment.round(pair(assignment, "A", "B"))).isEqualTo(1);
    assertThat(assignment.round(pair(assignment, "B", "C"))).isEqualTo(0);
    assertThat(assignment.round(pair(assignment, "C", "D"))).isEqualTo(1);
    AssignmentCheck.check(assignment);
  }

  @Test
  void a03_aRoundWithoutMeetingsTakesOneOver() {
    Assignment assignment = coloured(PATH);
    KempeComponent component = new KempeComponent(assignment);

    assertThat(component.find(pair(assignment, "A", "B"), 0, 2)).isTrue();
    assertThat(component.shift()).isOne();
    assertThat(IntStream.range(0, 4).filter(component::touches)).hasSize(2);
  }

  @Test
  void b01_tablesLimitWhatComesIntoARound() {
    Assignment assignment = coloured(PATH);
    KempeComponent component = new KempeComponent(assignment);
    component.find(pair(assignment, "B", "C"), 0, 1);

    assertThat(component.fitsTables(0, 0)).isTrue();
    assertThat(component.fitsTables(1, 0)).isTrue();
    assertThat(component.fitsTables(1, 1)).isFalse();
  }

  @Test
  void b02_nobodyIsMovedIntoARoundInWhichItIsAway() {
    Event event =
        Event.builder(3)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1, 3)))
            .organisations("B", "C", "D")
            .requests(PATH.requests())
            .build();
    Assignment assignment = coloured(event);
    KempeComponent component = new KempeComponent(assignment);

    assertThat(component.find(pair(assignment, "C", "D"), 0, 1)).isFalse();
    assertThat(component.find(pair(assignment, "A", "B"), 0, 2)).isTrue();
  }

  @Test
  void b03_aLockedMeetingIsNotMoved() {
    Event event = PATH.toBuilder().locked(List.of(new Meeting(1, 1, "A", "B", true))).build();
    Assignment assignment = coloured(event);

    assertThat(new KempeComponent(assignment).find(pair(assignment, "C", "D"), 0, 1)).isFalse();
  }

  @Test
  void b04_aSharedPersonJoinsTwoPaths() {
    Event event =
        Event.builder(3)
            .organisation(Organisation.named("A").withPeople(List.of("Eva")))
            .organisation(Organisation.named("C").withPeople(List.of("Eva")))
            .organisations("B", "D")
            .request("A", "B")
            .request("C", "D")
            .build();
    Assignment assignment = new Assignment(Problem.of(event));
    assignment.put(pair(assignment, "A", "B"), 0);
    assignment.put(pair(assignment, "C", "D"), 1);
    KempeComponent component = new KempeComponent(assignment);

    assertThat(component.find(pair(assignment, "A", "B"), 0, 1)).isTrue();
    assertThat(component.shift()).isZero();
    component.flip();
    AssignmentCheck.check(assignment);
  }

  @Test
  void b05_nobodyAtAnEndLosesItsRest() {
    Event event = PATH.toBuilder().maxInARow(1).build();
    Assignment assignment = new Assignment(Problem.of(event));
    assignment.put(pair(assignment, "A", "B"), 0);
    assignment.put(pair(assignment, "B", "C"), 2);
    KempeComponent component = new KempeComponent(assignment);

    assertThat(component.find(pair(assignment, "A", "B"), 0, 1)).isFalse();
    assertThat(component.find(pair(assignment, "A", "B"), 0, 2)).isTrue();
  }

  @Test
  void b06_theOrderIsKept() {
    Event event = PATH.toBuilder().replace(Request.of("B", "C").withAfter(Set.of("A"))).build();
    Assignment assignment = new Assignment(Problem.of(event));
    assignment.put(pair(assignment, "A", "B"), 0);
    assignment.put(pair(assignment, "B", "C"), 1);
    KempeComponent component = new KempeComponent(assignment);

    assertThat(component.find(pair(assignment, "A", "B"), 0, 1)).isFalse();
    assertThat(component.find(pair(assignment, "A", "B"), 0, 2)).isFalse();
    assertThat(component.find(pair(assignment, "B", "C"), 1, 2)).isTrue();
  }

  /** Seeds whose pairs have two agents, and seeds in which people and resources are shared. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void c01_allThatHangsTogetherIsFoundAndNothingElse(long seed) {
    Event event =
        seed % 2 == 0 ? RandomEvents.mixed(seed, 6, 40) : RandomEvents.plain(seed, 10, 40);
    Problem problem = Problem.of(event);
    Assignment assignment = Construction.of(problem, seed, List.of(1), () -> false).assignment();
    KempeComponent component = new KempeComponent(assignment);
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int x = assignment.round(pair);
      for (int y = 0; x != Assignment.NONE && y < problem.rounds; y++) {
        if (y != x && component.find(pair, x, y)) {
          Set<Integer> truth = hangingTogether(assignment, pair, x, y);
          assertThat(agentsTouched(component, problem)).isEqualTo(agentsOf(problem, truth));
          assertThat(component.shift()).isEqualTo(balance(assignment, truth, x));
          assertThat(IntStream.range(0, component.endCount()).map(component::end).boxed())
              .containsExactlyInAnyOrderElementsOf(onceBusy(assignment, truth, x, y));
        }
      }
    }
  }

  private static Set<Integer> hangingTogether(Assignment assignment, int pair, int x, int y) {
    Set<Integer> found = new TreeSet<>(Set.of(pair));
    int before = 0;
    while (found.size() > before) {
      before = found.size();
      for (int agent : agentsOf(assignment.problem(), found)) {
        IntStream.of(x, y)
            .map(round -> assignment.pairAt(agent, round))
            .filter(next -> next != Assignment.NONE)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Set<Integer> agentsOf(Problem problem, Set<Integer> pairs) {
    return pairs.stream()
        .flatMap(pair -> IntStream.of(problem.pairAgents[pair]).boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> agentsTouched(KempeComponent component, Problem problem) {
    return IntStream.range(0, problem.agents)
        .filter(component::touches)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int balance(Assignment assignment, Set<Integer> pairs, int x) {
    return pairs.stream().mapToInt(pair -> assignment.round(pair) == x ? 1 : -1).sum();
  }

  private static List<Integer> onceBusy(Assignment assignment, Set<Integer> pairs, int x, int y) {
    return agentsOf(assignment.problem(), pairs).stream()
        .filter(agent -> Long.bitCount(assignment.busy(agent) & (1L << x | 1L << y)) == 1)
        .toList();
  }
}
