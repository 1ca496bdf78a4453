package cz.setkani.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.MixedEvents;
import cz.setkani.Scheduler;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.rule.Check;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every edition, whatever happens on the day. */
class ReplanLawsTest {

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("seeds", 60));
  }

  private static DayByChance day(long seed) {
    return DayByChance.of(seed, MixedEvents.sized(seed, 6, 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_withNothingNewTheEditionIsTheLastOne(long seed) {
    Event event = MixedEvents.sized(seed, 6, 12);
    Schedule edition = Scheduler.of(event).withEffort(Effort.QUICK).schedule().schedule();
    int firstOpen = 1 + (int) (seed % event.roundCount());
    Replan next =
        Replanner.of(event, edition, Standing.from(firstOpen)).withEffort(Effort.QUICK).replan();

    assertThat(next.changes().isNone()).isTrue();
    assertThat(bare(next.programme().schedule())).isEqualTo(bare(edition));
  }

  private static List<List<Object>> bare(Schedule schedule) {
    return schedule.meetings().stream()
        .<List<Object>>map(m -> List.of(m.round(), m.table(), m.first(), m.second()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_noPromiseMovesAndEveryRuleIsObeyed(long seed) {
    DayByChance day = day(seed);
    Replan next = day.replanner().replan();

    assertThat(Check.faults(next.programme().event(), next.programme().schedule())).isEmpty();
    assertThat(next.changes().moved()).isZero();
    assertThat(next.changes().pagesMoved()).isZero();
    for (Meeting meeting : day.edition().meetings()) {
      assertThat(becameOf(next, meeting)).hasSize(1);
    }
  }

  private static List<Fate> becameOf(Replan next, Meeting meeting) {
    return next.changes().fates().stream()
        .filter(fate -> fate.before().filter(meeting::equals).isPresent())
        .toList();
  }
}
