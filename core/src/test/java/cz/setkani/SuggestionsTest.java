package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Free rounds filled with meetings that nobody asked for. */
class SuggestionsTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static Programme programme(Event event) {
    return Scheduler.of(event).withEffort(Effort.QUICK).schedule();
  }

  @Test
  void a01_whoeverHasTheFewestMeetingsGetsThemFirst() {
    Event event =
        Event.builder(2)
            .tables(2)
            .organisations("A", "B", "C", "D")
            .request("A", "B")
            .suggesting(true)
            .build();

    assertThat(programme(event).schedule().meetings())
        .filteredOn(event::isSuggested)
        .extracting(meeting -> Set.of(meeting.first(), meeting.second()))
        .contains(Set.of("C", "D"))
        .hasSize(3);
  }

  @Test
  void a02_nobodyIsPutWithWhomItRefused() {
    Event event =
        Event.builder(3)
            .organisation(Organisation.named("A").withNeverWith(Set.of("B", "C")))
            .organisations("B", "C")
            .suggesting(true)
            .build();

    assertThat(programme(event).schedule().meetings())
        .extracting(Meeting::first, Meeting::second)
        .containsExactly(tuple("B", "C"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b01_noRequestIsLostAndNoReasonChanges(long seed) {
    Event plain = RandomEvents.mixed(seed, 4, 25);
    Event event = seed % 3 > 0 ? plain : RandomEvents.parted(seed, 30, plain);
    Programme without = programme(event);
    Programme with = programme(event.toBuilder().suggesting(true).build());

    assertThat(with.schedule().meetings()).containsAll(without.schedule().meetings());
    assertThat(with.explanation().unmet()).isEqualTo(without.explanation().unmet());
    assertThat(with.bound().priority()).isEqualTo(without.bound().priority());
    assertThat(with.bound().breaks()).as("suggestions may fill any break").isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b02_nothingMoreCanBeSuggested(long seed) {
    Event random = seed % 3 == 0 ? RandomEvents.seated(seed) : PacedEvents.tiny(seed);
    Event plain = seed % 2 == 0 ? random : RandomEvents.parted(seed, 40, random);
    Event event = plain.toBuilder().suggesting(true).build();
    Schedule schedule = programme(event).schedule();

    assertThat(Check.faults(event, schedule)).isEmpty();
    assertThat(further(event, schedule).filter(more -> Check.faults(event, more).isEmpty()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void b03_whereNobodyAsksAsManyMeetAsCan(long seed) {
    Event tiny = MixedEvents.tiny(seed);
    Event nobody =
        Event.builder(tiny.day())
            .tables(tiny.tables())
            .organisations(tiny.organisations())
            .maxInARow(tiny.maxInARow())
            .resourceHours(tiny.resourceHours())
            .suggesting(true)
            .build();
    Event everybody = nobody.toBuilder().suggesting(false).ofEverybody(true).build();
    long most = ExhaustiveSearch.truth(everybody).priority() / 2;

    assertThat(programme(nobody).schedule().meetings()).hasSize((int) most);
  }

  private static Stream<Meeting> teams(Meeting meeting, int first, int second) {
    return IntStream.rangeClosed(1, first)
        .boxed()
        .flatMap(
            one -> IntStream.rangeClosed(1, second).mapToObj(two -> meeting.withTeams(one, two)));
  }

  /** The schedule with one more meeting of two that nobody asked for, wherever it may be. */
  private static Stream<Schedule> further(Event event, Schedule schedule) {
    List<Meeting> meetings = new ArrayList<>();
    for (Organisation one : event.organisations()) {
      for (Organisation other : event.organisations()) {
        if (event.position(one.name()) < event.position(other.name())
            && !event.areRequested(one.name(), other.name())) {
          IntStream.rangeClosed(1, event.roundCount())
              .boxed()
              .flatMap(
                  round ->
                      IntStream.rangeClosed(1, event.tables().size())
                          .mapToObj(
                              table -> new Meeting(round, table, one.name(), other.name(), false)))
              .flatMap(m -> teams(m, one.teams(), other.teams()))
              .forEach(meetings::add);
        }
      }
    }
    return meetings.stream()
        .map(
            meeting -> {
              List<Meeting> all = new ArrayList<>(schedule.meetings());
              all.add(meeting);
              return new Schedule(all);
            });
  }
}
