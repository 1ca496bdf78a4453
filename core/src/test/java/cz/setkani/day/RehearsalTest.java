package cz.setkani.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.RandomEvents;
import cz.setkani.Scheduler;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.watch.Watch;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is expected of a day on which some do not come. */
class RehearsalTest {

  private static final Event EVENT = RandomEvents.plain(3, 10, 10);
  private static final Schedule EDITION =
      Scheduler.of(EVENT).withEffort(Effort.QUICK).schedule().schedule();
  private static final Rehearsal REHEARSAL = Rehearsal.of(EVENT, EDITION).withRuns(20);

  @Test
  void a01_whereAllComeNothingIsLost() {
    Forecast forecast = REHEARSAL.withAbsent(0).rehearse();

    assertThat(forecast.days())
        .hasSize(20)
        .allSatisfy(day -> assertThat(day.absent()).isEmpty())
        .allSatisfy(day -> assertThat(day.struck()).isZero())
        .allSatisfy(day -> assertThat(day.lost()).isLessThanOrEqualTo(0));
  }

  @Test
  void a02_noMoreIsLostThanIsStruck() {
    Forecast forecast = REHEARSAL.withAbsent(2).rehearse();

    assertThat(forecast.days())
        .allSatisfy(day -> assertThat(day.absent()).hasSize(2))
        .allSatisfy(day -> assertThat(day.lost()).isLessThanOrEqualTo(day.struck()));
    assertThat(forecast.singles())
        .hasSameSizeAs(EVENT.organisations())
        .isSortedAccordingTo(Comparator.comparing(day -> -day.lost()));
  }

  @Test
  void a03_theSameSeedDrawsTheSameDaysAndMoreRunsBeginWithThem() {
    Forecast few = REHEARSAL.withSeed(7).withRuns(5).rehearse();
    Forecast many = REHEARSAL.withSeed(7).rehearse();

    assertThat(many.days().subList(0, 5)).isEqualTo(few.days());
    assertThat(REHEARSAL.withSeed(8).rehearse().days()).isNotEqualTo(many.days());
  }

  @Test
  void a05_theOrderOfTheRosterChangesNothing() {
    Event turned = ReplanLawsTest.turned(EVENT);

    Forecast same = Rehearsal.of(turned, EDITION).withRuns(20).rehearse();

    assertThat(told(same.days())).isEqualTo(told(REHEARSAL.rehearse().days()));
    assertThat(told(same.singles())).isEqualTo(told(REHEARSAL.rehearse().singles()));
  }

  private static List<String> told(List<RehearsedDay> days) {
    return days.stream()
        .map(d -> new TreeSet<>(d.absent()) + " " + List.of(d.struck(), d.lost(), d.pagesTouched()))
        .toList();
  }

  @Test
  void a04_whoCancelsGetsWhatThereIs() {
    Watch watch = Watch.silent();
    watch.cancel();

    assertThat(REHEARSAL.withWatch(watch).rehearse().days()).isEmpty();
  }

  @Test
  void b01_theSpreadIsThatOfTheDays() {
    Forecast forecast = REHEARSAL.rehearse();
    int most = forecast.days().stream().mapToInt(RehearsedDay::lost).max().orElseThrow();

    assertThat(forecast.within(100, RehearsedDay::lost)).isEqualTo(most);
    assertThat(forecast.within(1, RehearsedDay::lost))
        .isLessThanOrEqualTo(forecast.within(50, RehearsedDay::lost));
    assertThat(forecast.mean(RehearsedDay::lost)).isBetween(0.0, (double) most);
  }
}
