package cz.setkani.benchmark.events;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.benchmark.events.peers.Setkani;
import cz.setkani.explain.Explanation;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeBoundTest {

  private static Meeting meeting(int round, String first, String second) {
    return new Meeting(round, 1, first, second, false);
  }

  @Test
  void a01_ofTwoWhoPartOneCanStay() {
    Schedule schedule =
        new Schedule(List.of(meeting(1, "A", "B"), meeting(2, "A", "C"), meeting(2, "B", "D")));

    assertThat(ChangeBound.of(schedule)).isOne();
  }

  @Test
  void a02_ofTwoWhoMeetOneCanStay() {
    Schedule schedule =
        new Schedule(List.of(meeting(1, "A", "B"), meeting(1, "C", "D"), meeting(2, "A", "C")));

    assertThat(ChangeBound.of(schedule)).isOne();
  }

  @Test
  void a03_whoPartAndGoOnInDifferentRoundsMayBothStay() {
    Schedule schedule =
        new Schedule(List.of(meeting(1, "A", "B"), meeting(2, "A", "C"), meeting(3, "B", "D")));

    assertThat(ChangeBound.of(schedule)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void b01_noScheduleHasFewer(Family family) {
    Event event = family.event(12, 1);
    Schedule schedule = new Setkani(Effort.THOROUGH).schedule(event, 1, 60).schedule();

    assertThat(ChangeBound.of(schedule))
        .isLessThanOrEqualTo(Explanation.of(event, schedule).measures().tableChanges());
  }
}
