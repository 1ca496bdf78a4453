package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of an event, which know neither rows nor names. */
class ProblemTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @Test
  void a01_aMutualWishIsOnePairThatCountsBoth() {
    Problem problem =
        Problem.of(
            Event.builder(3)
                .organisations("A", "B")
                .request(Request.of("A", "B").withPriority(2))
                .request(Request.of("B", "A").withPriority(5))
                .build());

    assertThat(problem.pairs()).isOne();
    assertThat(problem.priority).containsExactly(7);
    assertThat(problem.asked).containsExactly(1, 1);
  }

  @Test
  void a02_aPairThatCanNeverMeetIsLeftOutButItsRequestCounts() {
    Problem problem =
        Problem.of(
            Event.builder(3)
                .organisation(Organisation.named("A").withPresent(Rounds.of(1)))
                .organisation(Organisation.named("B").withPresent(Rounds.of(2, 3)))
                .request("A", "B")
                .build());

    assertThat(problem.pairs()).isZero();
    assertThat(Arrays.stream(problem.asked).sum()).isOne();
  }

  @Test
  void a03_aSharedPersonIsAnAgentOfAllPairsOfThoseThatShareIt() {
    Problem problem =
        Problem.of(
            Event.builder(3)
                .organisation(Organisation.named("A").withPeople(List.of("Eva")))
                .organisation(Organisation.named("B").withPeople(List.of("Eva")))
                .organisation(Organisation.named("C").withPeople(List.of("Jan")))
                .request("A", "B")
                .request("A", "C")
                .build());

    assertThat(problem.agents).isEqualTo(4);
    assertThat(List.of(problem.pairAgents))
        .allMatch(agents -> agents.length == 3 && agents[2] == 3);
  }

  @Test
  void a04_aLockedMeetingIsAPairInItsRoundAlone() {
    Problem problem =
        Problem.of(
            Event.builder(3)
                .organisations("A", "B")
                .locked(List.of(new Meeting(2, 1, "A", "B", true)))
                .build());

    assertThat(problem.lockedRound).containsExactly(1);
    assertThat(problem.possible).containsExactly(0b010);
    assertThat(problem.priority).containsExactly(0);
  }

  @Test
  void a05_capacityIsTheLeastOfPresenceAndLimit() {
    Problem problem =
        Problem.of(
            Event.builder(4)
                .organisation(Organisation.named("A").withMaxMeetings(3).withPresent(Rounds.of(4)))
                .organisation(Organisation.named("B").withMaxMeetings(3))
                .organisation(Organisation.named("C"))
                .build());

    assertThat(problem.capacity).containsExactlyInAnyOrder(1, 3, 4);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b01_theOrderOfRowsChangesNothing(long seed) {
    Event event = event(seed);
    Random random = new Random(seed);
    Event shuffled =
        Event.builder(event.day())
            .tables(event.tables())
            .organisations(shuffled(event.organisations(), random))
            .requests(shuffled(event.requests(), random))
            .locked(shuffled(event.locked(), random))
            .build();

    assertThat(text(Problem.of(shuffled))).isEqualTo(text(Problem.of(event)));
    assertThat(namesInOrder(shuffled)).isEqualTo(namesInOrder(event));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b02_namesChangeNothing(long seed) {
    Event event = event(seed);

    assertThat(text(Problem.of(turned(event)))).isEqualTo(text(Problem.of(event)));
  }

  private static Event event(long seed) {
    return RandomEvents.sized(seed, 4 + (int) seed % 20, 6)
        .tables(3)
        .wishes(3)
        .late(20)
        .shared((int) seed % 90)
        .locked(2)
        .event();
  }

  private static List<String> namesInOrder(Event event) {
    return IntStream.of(CanonicalOrder.of(event))
        .mapToObj(position -> event.organisations().get(position).name())
        .toList();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** The same event with names that stand in the alphabet the other way round. */
  private static Event turned(Event event) {
    return Event.builder(event.day())
        .tables(event.tables())
        .organisations(
            event.organisations().stream().map(o -> o.withName(turned(event, o.name()))).toList())
        .requests(
            event.requests().stream()
                .map(
                    r ->
                        Request.of(turned(event, r.organisation()), turned(event, r.wants()))
                            .withPriority(r.priority()))
                .toList())
        .locked(
            event.locked().stream()
                .map(
                    m ->
                        new Meeting(
                            m.round(),
                            m.table(),
                            turned(event, m.first()),
                            turned(event, m.second()),
                            true))
                .toList())
        .build();
  }

  private static String turned(Event event, String name) {
    Set<String> names = Set.copyOf(event.organisations().stream().map(Organisation::name).toList());
    long after = names.stream().filter(other -> other.compareTo(name) > 0).count();
    return "N%03d".formatted(after);
  }

  private static String text(Problem problem) {
    return List.of(
            Arrays.deepToString(problem.pairAgents),
            Arrays.toString(problem.possible),
            Arrays.toString(problem.priority),
            Arrays.toString(problem.askedByFirst),
            Arrays.toString(problem.askedBySecond),
            Arrays.toString(problem.lockedRound),
            Arrays.toString(problem.present),
            Arrays.toString(problem.capacity),
            Arrays.toString(problem.asked))
        .toString();
  }
}
