package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Guest;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiny events on several dates, held against trying everything and against plain counting. */
class DatesTruthTest {

  static LongStream seeds() {
    return LongStream.range(0, 24);
  }

  private static Event event(long seed) {
    return DatedEvents.of(seed, seed % 2 == 0 ? RandomEvents.tiny(seed) : PacedEvents.tiny(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsMetAndClaimedIsTrue(long seed) {
    Programme programme = Scheduler.of(event(seed)).withEffort(Effort.QUICK).schedule();

    assertThat(Check.faults(programme.event(), programme.schedule())).isEmpty();
    assertThat(Claims.wrong(programme)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void breaksAreCountedDateByDate(long seed) {
    Event event = event(seed);
    Programme programme = Scheduler.of(event).withEffort(Effort.QUICK).schedule();
    int breaks = 0;
    int waiting = 0;
    for (Rounds date : event.day().roundsOfDates()) {
      for (Guest guest : Guest.listOf(event)) {
        boolean hasMet = false;
        int free = 0;
        for (int round : date.stream().toArray()) {
          if (isBusy(guest, round, programme.schedule())) {
            breaks += hasMet && free > 0 ? 1 : 0;
            waiting += hasMet ? free : 0;
            hasMet = true;
            free = 0;
          } else {
            free++;
          }
        }
      }
    }

    assertThat(programme.explanation().measures().breaks()).isEqualTo(breaks);
    assertThat(programme.explanation().measures().waitingRounds()).isEqualTo(waiting);
  }

  private static boolean isBusy(Guest guest, int round, Schedule schedule) {
    return schedule.meetings().stream()
        .filter(meeting -> meeting.round() == round)
        .anyMatch(
            meeting ->
                guest.organisations().stream()
                    .anyMatch(
                        name ->
                            meeting.has(name)
                                && (guest.isShared() || meeting.teamOf(name) == guest.team())));
  }
}
