package cz.setkani.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

  /** A change by each method of the builder but those that replace. */
  private static final Map<String, UnaryOperator<EventBuilder>> CHANGES =
      Map.ofEntries(
          Map.entry("tables", b -> b.tables(3)),
          Map.entry("organisation", b -> b.organisation(Organisation.named("D"))),
          Map.entry("organisations", b -> b.organisations("D")),
          Map.entry("request", b -> b.request("C", "A")),
          Map.entry("requests", b -> b.requests(List.of(Request.of("C", "A")))),
          Map.entry("replace", b -> b.replace(Request.of("A", "B").withPriority(2))),
          Map.entry("locked", b -> b.locked(List.of(new Meeting(1, 1, "A", "B", true)))),
          Map.entry("suggesting", b -> b.suggesting(true)),
          Map.entry("ofEverybody", b -> b.ofEverybody(true)),
          Map.entry("goal", b -> b.goal(Goal.FAIR)),
          Map.entry("atLeast", b -> b.atLeast(1)),
          Map.entry("maxInARow", b -> b.maxInARow(2)),
          Map.entry("firstOpen", b -> b.firstOpen(2)),
          Map.entry("timeZone", b -> b.timeZone(ZoneId.of("Europe/London"))),
          Map.entry(
              "history",
              b ->
                  b.history(
                      new History(History.Repeats.NEVER, Map.of(Set.of("A", "B"), "2025.csv")))),
          Map.entry(
              "resourceHours",
              b -> b.resourceHours(new ResourceHours(Map.of("UA", Rounds.of(1))))));

  private static EventBuilder three() {
    return Event.builder(4)
        .tables(2)
        .organisations("A", "B", "C")
        .request("A", "B")
        .request("B", "C");
  }

  @Test
  void a01_eventsOfEqualPartsAreEqual() {
    assertThat(three().build())
        .isEqualTo(three().build())
        .hasSameHashCodeAs(three().build())
        .isEqualTo(three().build().toBuilder().build());
  }

  @Test
  void a02_everyChangeMakesAnotherEventAndIsKeptByItsBuilder() {
    assertThat(CHANGES.keySet()).isEqualTo(methodsOfTheBuilder());
    CHANGES.forEach(
        (name, change) -> {
          Event changed = change.apply(three()).build();

          assertThat(changed).as(name).isNotEqualTo(three().build());
          assertThat(changed.toBuilder().build()).as(name).isEqualTo(changed);
        });
  }

  private static Set<String> methodsOfTheBuilder() {
    return Arrays.stream(EventBuilder.class.getMethods())
        .filter(method -> method.getReturnType() == EventBuilder.class)
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  @Test
  void a03_anotherDayMakesAnotherEvent() {
    Event event = three().build();

    assertThat(event.toBuilder(event.day().withRounds(5)).build()).isNotEqualTo(event);
    assertThat(event.withLocked(List.of())).isEqualTo(event);
  }

  @Test
  void a04_itIsToldInShort() {
    assertThat(three().build())
        .hasToString("Event[organisations=3, requests=2, rounds=4, tables=2]");
  }

  @Test
  void a05_whatIsReplacedMustBeThere() {
    assertThatThrownBy(() -> three().replace(Organisation.named("D")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("name=D");
    assertThatThrownBy(() -> three().replace(Request.of("B", "A")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("organisation=B, wants=A");
    assertThat(three().replace(Organisation.named("C").withMaxMeetings(1)).build().organisations())
        .extracting(Organisation::maxMeetings)
        .containsExactly(Organisation.NO_LIMIT, Organisation.NO_LIMIT, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3})
  void a06_aTableThatIsNotThereIsNotFound(int number) {
    Event event = three().build();

    assertThat(event.findTable(number)).isEmpty();
    assertThatThrownBy(() -> event.getTable(number)).isInstanceOf(NoSuchElementException.class);
    assertThat(event.getTable(2).name()).isEqualTo("2");
  }

  @Test
  void a07_aBuilderWithoutTablesHasAsManyAsCanBeUsed() {
    EventBuilder builder = Event.builder(4).organisations("A", "B");

    assertThat(builder.build().tables()).hasSize(1);
    assertThat(builder.organisations("C", "D").build().tables()).hasSize(2);
  }

  @Test
  void a08_aLockedMeetingStandsInTheOrderOfTheRoster() {
    Event event =
        three()
            .replace(Organisation.named("C").withTeams(2))
            .locked(List.of(new Meeting(1, 2, "C", "A", Lock.NONE, 2, 1)))
            .build();

    assertThat(event.locked()).containsExactly(new Meeting(1, 2, "A", "C", Lock.PLACE, 1, 2));
  }
}
