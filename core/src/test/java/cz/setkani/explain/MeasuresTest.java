package cz.setkani.explain;

import static cz.setkani.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

  @Test
  void a01_anEventWithoutRequests() {
    Event event = Event.builder(4).organisations("A", "B").build();

    assertThat(measures(event, schedule()))
        .isEqualTo(new Measures(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of()));
  }

  @Test
  void a02_anEmptyScheduleMeetsNothing() {
    Event event =
        Event.builder(4)
            .organisations("A", "B", "C")
            .request("A", "B")
            .request("A", "C")
            .request(Request.of("B", "A").withPriority(5))
            .build();

    assertThat(measures(event, schedule()))
        .isEqualTo(new Measures(3, 3, 0, 0, 7, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 2, List.of("A", "B")));
  }

  @Test
  void a03_oneMeetingMeetsBothRequests() {
    Event event =
        Event.builder(4)
            .organisations("A", "B", "C")
            .request("A", "B")
            .request("A", "C")
            .request(Request.of("B", "A").withPriority(5))
            .build();

    assertThat(measures(event, schedule("3/1 A-B")))
        .isEqualTo(new Measures(3, 3, 2, 0, 7, 6, 1, 1, 0, 0, 0, 0, 2, 0, 1, 2, List.of("A")));
  }

  @ParameterizedTest(name = "meetings of A in rounds {0}: {1} breaks, {2} waiting rounds")
  @CsvSource({
    "'', 0, 0",
    "1, 0, 0",
    "12, 0, 0",
    "1 2 3, 0, 0",
    "5 6 12, 1, 5",
    "1 3, 1, 1",
    "1 3 5, 2, 2",
    "2 5 6 9, 2, 4",
    "1 12, 1, 10"
  })
  void b01_aBreakLiesBetweenTwoMeetings(String rounds, int breaks, int waitingRounds) {
    Measures measures = measures(star(), meetingsOfA(rounds.isEmpty() ? List.of() : split(rounds)));

    assertThat(measures.breaks()).isEqualTo(breaks);
    assertThat(measures.waitingRounds()).isEqualTo(waitingRounds);
  }

  @ParameterizedTest(name = "A by {0}, B by {1}: {2} breaks, {3} waiting rounds")
  @CsvSource({
    "'', '', 1, 3",
    "Eva, Jan, 1, 3",
    "Eva, Eva, 2, 2",
    "'Eva,Jan', 'Jan,Eva', 2, 2",
    "'Eva,Jan', Eva, 3, 5",
    "'Eva,Jan', 'Eva,Ota', 3, 5"
  })
  void b01b_whoComesForTwoWaitsBetweenTheMeetingsOfBoth(
      String ofA, String ofB, int breaks, int waitingRounds) {
    Event event =
        Event.builder(12)
            .organisation(Organisation.named("A").withPeople(split(ofA, ",")))
            .organisation(Organisation.named("B").withPeople(split(ofB, ",")))
            .organisations("C", "D", "E")
            .request("A", "C")
            .request("A", "D")
            .request("B", "E")
            .build();

    Measures measures = measures(event, schedule("6/1 A-C", "10/1 A-D", "8/1 B-E"));

    assertThat(measures.breaks()).isEqualTo(breaks);
    assertThat(measures.waitingRounds()).isEqualTo(waitingRounds);
  }

  private static List<String> split(String names, String by) {
    return names.isEmpty() ? List.of() : List.of(names.split(by));
  }

  @ParameterizedTest(name = "A at tables {0}: {1} changes")
  @CsvSource({"1, 0", "1 1 1, 0", "1 2 1, 2", "1 2 2, 1", "3 2 1 4, 3"})
  void b02_aTableChangeIsAnotherTableAtTheNextMeeting(String tables, int changes) {
    List<String> at = split(tables);
    String[] meetings = new String[at.size()];
    for (int i = 0; i < meetings.length; i++) {
      meetings[i] = "%d/%s A-%s".formatted(2 * i + 1, at.get(i), partner(i));
    }

    assertThat(measures(star(), schedule(meetings)).tableChanges()).isEqualTo(changes);
  }

  @Test
  void c01_sharesAreComparedAsFractions() {
    Event event =
        Event.builder(6)
            .organisations("A", "B", "C", "D", "E", "F", "G")
            .request("A", "B")
            .request("A", "C")
            .request("B", "C")
            .request("B", "D")
            .request("B", "E")
            .request("B", "F")
            .request("C", "D")
            .build();

    Measures measures = measures(event, schedule("1/1 A-B", "2/1 B-C", "3/1 B-D", "4/1 C-D"));

    assertThat(measures.fewestMet()).isEqualTo(1);
    assertThat(measures.fewestAsked()).isEqualTo(2);
    assertThat(measures.fewestNames()).containsExactly("A", "B");
    assertThat(measures.unfairness()).isEqualTo(1 + 4);
  }

  @Test
  void c02_whoAsksForNothingIsNotTheLeastSatisfied() {
    Event event = Event.builder(2).organisations("A", "B", "C").request("B", "A").build();

    Measures measures = measures(event, schedule("1/1 A-B"));

    assertThat(measures.fewestNames()).containsExactly("B");
    assertThat(measures.fewestMet()).isEqualTo(1);
  }

  @ParameterizedTest(name = "A met {0} of {1}, B {2} of {3}: least {4}")
  @CsvSource({
    "1, 2, 2, 3, A",
    "2, 3, 1, 2, B",
    "0, 1, 0, 5, 'A,B'",
    "1, 2, 2, 4, 'A,B'",
    "3, 3, 0, 0, A",
    "0, 0, 1, 3, B"
  })
  void c03_theLeastShareAndAllWhoHaveIt(
      int metA, int askedA, int metB, int askedB, String expected) {
    EventBuilder event =
        Event.builder(12).organisations("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");
    List<String> meetings = new ArrayList<>();
    ask("A", 0, askedA, metA, event, meetings);
    ask("B", 5, askedB, metB, event, meetings);

    Measures measures = measures(event.build(), schedule(meetings.toArray(new String[0])));

    assertThat(measures.fewestNames()).containsExactly(expected.split(","));
    assertThat(measures.fewestMet()).isEqualTo(expected.startsWith("A") ? metA : metB);
    assertThat(measures.fewestAsked()).isEqualTo(expected.startsWith("A") ? askedA : askedB);
  }

  @ParameterizedTest(name = "meetings in rounds {0}, at most {1} running: {2} rests")
  @CsvSource({"1 2 4 5, 2, 1", "1 2 4 5, 4, 0", "1 3 5 7, 2, 0", "1 2 3 6 7 9, 3, 1", "3, 1, 0"})
  void b09_aBreakIsARestIfThereWouldBeTooManyRunningWithoutIt(String rounds, int most, int rests) {
    Event event = star().toBuilder().maxInARow(most).build();

    assertThat(measures(event, meetingsOfA(split(rounds))).rests()).isEqualTo(rests);
  }

  private static void ask(
      String who, int from, int asked, int met, EventBuilder event, List<String> meetings) {
    for (int i = 0; i < asked; i++) {
      String wants = "" + (char) ('C' + from + i);
      event.request(who, wants);
      if (i < met) {
        meetings.add("%d/%d %s-%s".formatted(i + 1, from + 1, who, wants));
      }
    }
  }

  private static Measures measures(Event event, Schedule schedule) {
    return Explanation.of(event, schedule).measures();
  }

  /** A asks for everybody else; 12 rounds. */
  private static Event star() {
    EventBuilder event = Event.builder(12).tables(6).organisations("A");
    for (int i = 0; i < 12; i++) {
      event.organisations(partner(i)).request("A", partner(i));
    }
    return event.build();
  }

  private static Schedule meetingsOfA(List<String> rounds) {
    String[] meetings = new String[rounds.size()];
    for (int i = 0; i < meetings.length; i++) {
      meetings[i] = "%s/1 A-%s".formatted(rounds.get(i), partner(i));
    }
    return schedule(meetings);
  }

  private static String partner(int i) {
    return "" + (char) ('B' + i);
  }

  private static List<String> split(String text) {
    return List.of(text.split(" "));
  }
}
