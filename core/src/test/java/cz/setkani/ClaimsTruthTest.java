package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Goal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tiny events that mix every rule, goal and wish: what is said of them and of their programmes is
 * held against all timetables there are, claim by claim.
 */
class ClaimsTruthTest {

  private static final int SEEDS = 100;

  static LongStream seeds() {
    return LongStream.range(0, Thoroughness.of(SEEDS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_whatIsClaimedIsTrue(long seed) {
    Event event = MixedEvents.tiny(seed);

    assertThat(Claims.wrong(Scheduler.of(event).withEffort(Effort.QUICK).schedule())).isEmpty();
  }

  @Test
  void b01_everyRuleIsThereOften() {
    List<Event> events = LongStream.range(0, 200).mapToObj(MixedEvents::tiny).toList();

    assertThat(count(events, e -> e.goal() == Goal.FAIR)).as("fair").isGreaterThan(60);
    assertThat(count(events, e -> e.atLeast() > 0)).as("guaranteed").isGreaterThan(40);
    assertThat(count(events, Event::isSuggesting)).as("suggested").isGreaterThan(40);
    assertThat(count(events, Event::hasTeams)).as("teams").isGreaterThan(40);
    assertThat(count(events, e -> !e.locked().isEmpty())).as("locked").isGreaterThan(20);
    assertThat(count(events, Event::isRoomChanging)).as("tables by round").isGreaterThan(20);
    assertThat(count(events, e -> !e.sharedUnits().isEmpty())).as("shared").isGreaterThan(40);
    assertThat(count(events, e -> e.maxInARow() < e.roundCount())).as("rests").isGreaterThan(20);
    assertThat(count(events, e -> e.requests().stream().anyMatch(r -> !r.after().isEmpty())))
        .as("order")
        .isGreaterThan(20);
    assertThat(count(events, e -> e.organisations().stream().anyMatch(o -> !o.needs().isEmpty())))
        .as("needs")
        .isGreaterThan(40);
    assertThat(count(events, e -> e.organisations().stream().anyMatch(o -> o.table().isPresent())))
        .as("own tables")
        .isGreaterThan(40);
    assertThat(count(events, e -> e.organisations().stream().anyMatch(o -> !o.side().isEmpty())))
        .as("sides")
        .isGreaterThan(20);
    assertThat(count(events, e -> !e.resourceHours().byName().isEmpty()))
        .as("hours of resources")
        .isGreaterThan(20);
    assertThat(
            count(events, e -> e.organisations().stream().anyMatch(o -> !o.neverWith().isEmpty())))
        .as("refusals")
        .isGreaterThan(10);
  }

  private static long count(List<Event> events, Predicate<Event> condition) {
    return events.stream().filter(condition).count();
  }
}
