package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Pause;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day of several sessions: its rounds, its tables, and who takes part in which. */
class SessionsTest {

  private static final String NO_COLUMN_BUT_SESSIONS = ";".repeat(16);

  /** Two rounds of 20 minutes in the morning, at three tables, three of 10 at two after noon. */
  private static Typed fair() {
    return Typed.ring()
        .sessions("Afternoon;26. 11. 2026;13:00;3;10;5;2", "Morning;2026-11-26;9:00;2;20;;3")
        .organisations(
            "Alfa" + NO_COLUMN_BUT_SESSIONS + "morning",
            "Beta" + NO_COLUMN_BUT_SESSIONS + "Afternoon, MORNING",
            "Gama;;;;13:25");
  }

  private static Event event(Typed typed) {
    return typed.validation().event().orElseThrow();
  }

  private static List<String> times(Day day) {
    return day.rounds().stream().map(time -> time.start() + "-" + time.end()).toList();
  }

  @Test
  void roundsAndTablesRunOnInTheOrderOfTheClock() {
    Event event = event(fair());

    assertThat(fair().findings()).isEmpty();
    assertThat(event.day().date()).hasToString("Optional[2026-11-26]");
    assertThat(times(event.day()))
        .containsExactly("09:00-09:20", "09:20-09:40", "13:00-13:10", "13:15-13:25", "13:30-13:40");
    assertThat(event.day().pauses()).extracting(Pause::afterRound).containsExactly(2);
    assertThat(event.day().sessionEnds()).hasToString("2");
    assertThat(IntStream.rangeClosed(1, 5).map(event::tablesIn)).containsExactly(3, 3, 2, 2, 2);
  }

  @Test
  void whoSignedUpForASessionIsThereInItsRounds() {
    Event event = event(fair());

    assertThat(event.presence("Alfa")).hasToString("1-2");
    assertThat(event.presence("Beta")).hasToString("1-5");
    assertThat(event.presence("Gama")).hasToString("1-4");
  }

  @ParameterizedTest(name = "after {0} the rounds begin at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2;delay;;30        | 09:00 09:50 13:00 13:15 13:30",
        "2;delay;;230       | 09:00 13:10 13:35 13:50 14:05",
        "4;delay;;10        | 09:00 09:20 13:00 13:25 13:40",
        "1;shorten;;15      | 09:00 09:15 13:00 13:20 13:40",
        "4;shorten;;5       | 09:00 09:20 13:00 13:15 13:25",
        "1;rounds;;2        | 09:00 09:20",
        "1;rounds;;6        | 09:00 09:20 13:00 13:15 13:30 13:45"
      })
  void whatHappensToOneSessionIsNoConcernOfTheNext(String row, String starts) {
    Validation validation = fair().day(row).validation();
    Day day = validation.journal().dayOf(validation.event().orElseThrow().day());

    assertThat(day.rounds())
        .extracting(time -> time.start().toString())
        .containsExactly(starts.split(" "));
  }

  /** Two rounds on Thursday and three on Friday, of which the last one is after a pause. */
  private static Typed days() {
    return Typed.ring()
        .sessions(
            "Friday;27. 11. 2026;9:00;2;20",
            "Thursday;2026-11-26;13:00;2;20;5",
            "Late;27.11.2026;10:00;1;20")
        .organisations(
            "Alfa" + NO_COLUMN_BUT_SESSIONS + "friday",
            "Beta" + ";".repeat(14) + "Fri 9:00-9:30, 26. 11. 12:00-14:00",
            "Gama" + ";".repeat(14) + "9:00-9:45");
  }

  @Test
  void roundsRunOnFromDateToDate() {
    Day day = event(days()).day();

    assertThat(days().findings()).isEmpty();
    assertThat(times(day))
        .containsExactly("13:00-13:20", "13:25-13:45", "09:00-09:20", "09:20-09:40", "10:00-10:20");
    assertThat(day.dates()).hasToString("[2026-11-26, 2026-11-27]");
    assertThat(day.roundsOfDates()).hasToString("[1-2, 3-5]");
    assertThat(day.pauses()).extracting(Pause::afterRound).as("no night").containsExactly(4);
    assertThat(day.beforeRests()).hasToString("2, 4");
  }

  @Test
  void aTimeIsOfTheDayBeforeItOrOfEveryDate() {
    Event event = event(days());

    assertThat(event.presence("Alfa")).hasToString("3-4");
    assertThat(event.presence("Beta")).hasToString("1-3");
    assertThat(event.presence("Gama")).hasToString("3-4");
  }

  @ParameterizedTest(name = "after {0} the rounds begin at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1;delay;;60      | 14:00 14:25 09:00 09:20 10:00",
        "3;delay;;10      | 13:00 13:25 09:10 09:30 10:00",
        "1;shorten;;5     | 13:00 13:10 09:00 09:20 10:00",
        "1;rounds;;2      | 13:00 13:25",
        "1;rounds;;6      | 13:00 13:25 09:00 09:20 10:00 10:25"
      })
  void whatHappensOnOneDateIsNoConcernOfTheNext(String row, String starts) {
    Validation validation = days().day(row).validation();
    Day day = validation.journal().dayOf(validation.event().orElseThrow().day());

    assertThat(day.rounds())
        .extracting(time -> time.start().toString())
        .containsExactly(starts.split(" "));
  }

  @Test
  void aSessionWithoutTablesHasTheUsualNumber() {
    Event event = event(Typed.ring().settings("tables;1").sessions("a;;9:00;1", "b;;10:00;2;;;2"));

    assertThat(IntStream.rangeClosed(1, 3).map(event::tablesIn)).containsExactly(1, 2, 2);
  }
}
