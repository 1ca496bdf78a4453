package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}
