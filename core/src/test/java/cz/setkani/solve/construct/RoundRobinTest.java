package cz.setkani.solve.construct;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.AssignmentCheck;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tournaments: everybody meets everybody. */
class RoundRobinTest {

  /** Everybody of {@code n} asks for everybody that comes later. */
  static EventBuilder tournament(int n, int rounds) {
    EventBuilder event = Event.builder(rounds);
    for (int i = 1; i <= n; i++) {
      event.organisation(Organisation.named("O" + i));
      for (int j = i + 1; j <= n; j++) {
        event.request("O" + i, "O" + j);
      }
    }
    return event;
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 3", "4, 3", "5, 5", "10, 9", "11, 11", "40, 39"})
  void a01_itNeedsOneRoundLessThanOrganisationsOrAsManyIfTheyAreOdd(int n, int rounds) {
    assertThat(RoundRobin.fits(Problem.of(tournament(n, rounds).build()))).isTrue();
    if (rounds > 1) {
      assertThat(RoundRobin.fits(Problem.of(tournament(n, rounds - 1).build()))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 12, 13, 40, 41})
  void a02_allMeet(int n) {
    Assignment assignment = new Assignment(Problem.of(tournament(n, (n - 1) | 1).build()));
    boolean[] all = new boolean[assignment.problem().pairs()];
    Arrays.fill(all, true);
    RoundRobin.fill(assignment, all);

    assertThat(assignment.priority()).isEqualTo(n * (n - 1) / 2);
    AssignmentCheck.check(assignment);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 7, 3",
    "8, 14, 2",
    "9, 12, 3",
    "11, 11, 5",
    "12, 22, 3",
    "15, 35, 3",
    "20, 20, 10"
  })
  void a03_withScarceTablesTheMeetingsAreSpreadOverMoreRounds(int n, int rounds, int tables) {
    Assignment assignment =
        new Assignment(Problem.of(tournament(n, rounds).tables(tables).build()));
    boolean[] all = new boolean[assignment.problem().pairs()];
    Arrays.fill(all, true);

    assertThat(new Recolouring(assignment, new Chance(1), () -> false).run(all, 0)).isTrue();
    assertThat(IntStream.range(0, all.length)).allMatch(p -> assignment.round(p) >= 0);
    AssignmentCheck.check(assignment);
  }

  @Test
  void b01_itDoesNotFitWhereAPairCannotMeetInSomeRound() {
    Event event =
        tournament(4, 5)
            .organisation(Organisation.named("Late").withPresent(Rounds.range(2, 5)))
            .request("Late", "O1")
            .build();

    assertThat(RoundRobin.fits(Problem.of(event))).isFalse();
  }
}
