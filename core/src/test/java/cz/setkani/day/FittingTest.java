package cz.setkani.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.MixedEvents;
import cz.setkani.Thoroughness;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a wish could still be met: held against trying every round, table and team. */
class FittingTest {

  static LongStream seeds() {
    return LongStream.range(0, Thoroughness.of(40));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_theSlotsAreAllPlacesWhereNoRuleIsBroken(long seed) {
    DayByChance day = DayByChance.of(seed, MixedEvents.tiny(seed));
    Promises promises = Sorting.of(day.event(), day.edition(), day.standing());
    Fitting fitting = Fitting.of(day.event(), day.edition(), day.standing());
    for (Organisation one : day.event().organisations()) {
      for (Fit fit : fitting.wishes(one.name())) {
        assertThat(fit.slots()).isEqualTo(tried(promises, fit.pair()));
      }
    }
  }

  private static List<Slot> tried(Promises promises, Pair pair) {
    Event event = promises.event();
    List<Slot> slots = new ArrayList<>();
    for (int round = event.firstOpen(); round <= event.roundCount(); round++) {
      int now = round;
      List<Integer> tables =
          IntStream.rangeClosed(1, event.tables().size())
              .filter(
                  table ->
                      fits(promises, new Meeting(now, table, pair.first(), pair.second(), false)))
              .boxed()
              .toList();
      if (!tables.isEmpty()) {
        slots.add(new Slot(round, tables));
      }
    }
    return slots;
  }

  private static boolean fits(Promises promises, Meeting meeting) {
    Event event = promises.event();
    for (int first = 1; first <= event.getOrganisation(meeting.first()).teams(); first++) {
      for (int second = 1; second <= event.getOrganisation(meeting.second()).teams(); second++) {
        List<Meeting> more = new ArrayList<>(promises.schedule().meetings());
        more.add(meeting.withTeams(first, second).withLock(Lock.NONE));
        if (Check.faults(event, new Schedule(more)).stream()
            .allMatch(fault -> fault.rule() == Rule.REQUESTED)) {
          return true;
        }
      }
    }
    return false;
  }
}
