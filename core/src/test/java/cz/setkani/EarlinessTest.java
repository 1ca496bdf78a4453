package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.explain.Measures;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Level;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Worth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The last goal of all: the day begins early, so that the hall empties early. */
class EarlinessTest {

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  /** Events in which everybody has far fewer wishes than there are rounds. */
  private static Event sparse(long seed) {
    return RandomEvents.sized(seed, 20 + (int) seed, 12).wishes(1 + (int) (seed % 3)).event();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_theDayBeginsWithItsFirstRound(long seed) {
    Programme programme = Scheduler.of(sparse(seed)).withEffort(Effort.QUICK).schedule();

    assertThat(programme.schedule().meetings()).anyMatch(meeting -> meeting.round() == 1);
    assertThat(programme.explanation().measures().lateness())
        .as("half the day at most, on average")
        .isLessThan(programme.explanation().measures().meetings() * 12L / 2);
  }

  @Test
  void a02_aFewMeetingsFollowEachOtherFromTheFirstRoundOn() {
    Event event =
        Event.builder(12)
            .organisations("A", "B", "C", "D")
            .request("A", "B")
            .request("C", "D")
            .request("B", "C")
            .build();
    Measures measures = Scheduler.of(event).schedule().explanation().measures();

    assertThat(measures.breaks()).isZero();
    assertThat(measures.tableChanges()).as("one table after the other").isZero();
    assertThat(measures.lateness()).isEqualTo(1 + 2);
  }

  @Test
  void a03_nothingElseIsGivenUpForIt() {
    Event event =
        Event.builder(6)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1, 5, 6)))
            .organisations("B", "C")
            .request("A", "B")
            .request("A", "C")
            .build();
    Programme programme = Scheduler.of(event).schedule();

    assertThat(programme.explanation().measures().breaks()).isZero();
    assertThat(programme.schedule().meetings())
        .extracting(meeting -> meeting.round())
        .containsExactlyInAnyOrder(5, 6);
  }

  @Test
  void a04_theOrderIsKeptAlsoBetweenTwoTeamsOfOneOrganisation() {
    Event event =
        Event.builder(3)
            .tables(2)
            .maxInARow(1)
            .organisation(Organisation.named("A").withTeams(2))
            .organisation(Organisation.named("B").withPresent(Rounds.range(2, 3)))
            .organisations("C")
            .organisation(Organisation.named("D").withNeverWith(Set.of("B")))
            .request(Request.of("B", "A").withAfter(Set.of("C")))
            .request(Request.of("A", "D").withAfter(Set.of("B")))
            .request("D", "A")
            .request("C", "B")
            .request("B", "D")
            .build();

    assertThat(Scheduler.of(event).schedule().explanation().faults()).isEmpty();
  }

  @Test
  void b01_theOrderOfTheGoalsIsThatOfTheLevels() {
    Worth plain = new Worth(0, 0, 0, 0, 0, 0, 0, 0);
    for (Level level : Level.values()) {
      long[] at = new long[Level.values().length];
      at[level.ordinal()] = level.ordinal() < 3 ? 1 : -1;
      for (int lower = level.ordinal() + 1; lower < at.length; lower++) {
        at[lower] = lower < 3 ? -9 : 9;
      }
      int[] few = Arrays.stream(at).mapToInt(Math::toIntExact).toArray();
      Worth other = new Worth(few[0], at[1], at[2], at[3], few[4], few[5], few[6], at[7]);

      assertThat(other).as("%s counts before all after it", level).isGreaterThan(plain);
    }
  }
}
