package cz.setkani.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.RandomEvents;
import cz.setkani.Scheduler;
import cz.setkani.model.Event;
import cz.setkani.model.Table;
import cz.setkani.watch.PartsProgress;
import cz.setkani.watch.Progress;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTest {

  private static final List<Integer> TABLES = List.of(1, 2, 3, 4, 5, 6, 7, 8);
  private static final List<Integer> ROUNDS = List.of(2, 3, 4, 5, 6, 7);

  private static Event event(long seed) {
    return RandomEvents.mixed(seed, 10, 16).withLocked(List.of());
  }

  private static Survey survey(Event event) {
    int most = Math.max(7, event.roundCount());
    Event longest = event.toBuilder(event.day().withRounds(most)).build();
    return Survey.of(event, longest, TABLES, ROUNDS);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a01_moreTablesOrRoundsAreNeverWorse(long seed) {
    Survey survey = survey(event(seed));

    for (Outcome outcome : survey.list()) {
      assertThat(outcome.priorityMet()).isLessThanOrEqualTo(outcome.priorityBound());
      for (Outcome smaller :
          List.of(
              survey.findNextSmaller(outcome).orElse(outcome),
              survey.findNextShorter(outcome).orElse(outcome))) {
        assertThat(smaller.priorityMet()).isLessThanOrEqualTo(outcome.priorityMet());
        assertThat(smaller.priorityBound()).isLessThanOrEqualTo(outcome.priorityBound());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a02_noOutcomeContradictsASearchOfItsOwnEvent(long seed) {
    Event event = event(seed);

    for (Outcome outcome : survey(event).list()) {
      Event own =
          event.toBuilder(event.day().withRounds(outcome.rounds()))
              .tables(outcome.tables())
              .build();
      assertThat(outcome.priorityMet()).isLessThanOrEqualTo(Scheduler.of(own).bound().priority());
      assertThat(outcome.priorityBound()).isGreaterThanOrEqualTo(met(own));
    }
  }

  private static long met(Event event) {
    return Scheduler.of(event).withoutComfort().schedule().explanation().measures().priorityMet();
  }

  @Test
  void a03_theNumberOfCoresDoesNotMatter() throws Exception {
    Event event = event(5);

    ForkJoinPool one = new ForkJoinPool(1);
    List<Outcome> alone = one.submit(() -> survey(event).list()).get();
    one.shutdown();

    assertThat(survey(event).list()).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void a04_whatLosesNothingIsTheSmallestThatDoes(long seed) {
    Survey survey = survey(event(seed));
    Outcome planned = survey.asPlanned();
    Outcome room = survey.smallestRoom();
    Outcome day = survey.shortestDay();

    assertThat(room.isAsGoodAs(planned)).isTrue();
    assertThat(day.isAsGoodAs(planned)).isTrue();
    assertThat(survey.findNextSmaller(room).stream()).noneMatch(o -> o.isAsGoodAs(planned));
    assertThat(survey.findNextShorter(day).stream()).noneMatch(o -> o.isAsGoodAs(planned));
  }

  @Test
  void a05_wrongNumbersAreRefused() {
    Event event = Event.builder(3).organisations("A", "B").request("A", "B").build();

    assertThatThrownBy(() -> Survey.of(event, event, List.of(0), List.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Survey.of(event, event, List.of(1), List.of(4)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a06_aRoomKeepsTheNamesOfItsTables() {
    Event event =
        Event.builder(1)
            .tables(List.of(new Table("2"), new Table("Window")))
            .organisations("A", "B")
            .build();

    assertThat(Hall.with(event, 1).tables()).containsExactly(new Table("2"));
    assertThat(Hall.with(event, 4).tables())
        .extracting(Table::name)
        .containsExactly("2", "Window", "1", "3");
  }

  @Test
  void a07_everyCombinationIsToldOf() {
    Event event = event(9);
    List<Progress> told = new ArrayList<>();

    Survey survey = Survey.of(event, event, List.of(1, 2, 3), List.of(1, 2), Watch.of(told::add));

    int total = survey.list().size();
    assertThat(told)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, total)
                .mapToObj(done -> new PartsProgress(done, total))
                .toList());
    assertThat(survey.left()).isZero();
  }

  @Test
  void a08_whatIsCutShortIsTrueAsFarAsItGoes() {
    Event event = event(10);
    Survey whole = Survey.of(event, event, List.of(1, 2, 3, 4), List.of(1, 2, 3));
    for (int most : List.of(0, 1, 4, 7)) {
      Survey cut = Survey.of(event, event, List.of(1, 2, 3, 4), List.of(1, 2, 3), overAfter(most));

      assertThat(cut.left()).isPositive();
      for (Outcome outcome : cut.list()) {
        Outcome known = whole.get(outcome.tables(), outcome.rounds());
        assertThat(outcome.priorityMet()).isLessThanOrEqualTo(known.priorityBound());
        assertThat(outcome.priorityBound()).isGreaterThanOrEqualTo(known.priorityMet());
      }
    }
  }

  /** A watch that is over once so many combinations have been looked into. */
  private static Watch overAfter(int most) {
    AtomicReference<Watch> watch = new AtomicReference<>();
    watch.set(
        Watch.of(
            progress -> {
              if (((PartsProgress) progress).done() >= most) {
                watch.get().cancel();
              }
            }));
    if (most == 0) {
      watch.get().cancel();
    }
    return watch.get();
  }
}
