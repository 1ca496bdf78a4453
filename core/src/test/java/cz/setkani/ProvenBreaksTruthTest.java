package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole searches on tiny events of all rules: their meetings have as few breaks, and then as few
 * waiting rounds, as trying everything finds, and exactly that is claimed.
 */
class ProvenBreaksTruthTest {

  static LongStream seeds() {
    return LongStream.range(1000, 1000 + Thoroughness.of(40))
        .filter(seed -> !MixedEvents.tiny(seed).isSuggesting());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_theFewestBreaksOfTheMeetingsAreReachedAndProven(long seed) {
    Event event = MixedEvents.tiny(seed);

    Programme programme = Scheduler.of(event).schedule();

    int fewest =
        FewestBreaks.ofSame(event, ExhaustiveSearch.of(event), names(programme.schedule()));
    assertThat(programme.explanation().measures().breaks()).isEqualTo(fewest);
    assertThat(programme.bound().breaksOfSame()).isEqualTo(fewest);
    int fewestWaiting =
        FewestBreaks.waitingOfSame(event, ExhaustiveSearch.of(event), names(programme.schedule()));
    assertThat(programme.explanation().measures().waitingRounds()).isEqualTo(fewestWaiting);
    assertThat(programme.bound().waitingOfSame()).isEqualTo(fewestWaiting);
  }

  private static Set<Set<String>> names(Schedule schedule) {
    return schedule.meetings().stream()
        .map(meeting -> Set.of(meeting.first(), meeting.second()))
        .collect(Collectors.toSet());
  }
}
