package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Meeting;
import cz.setkani.validate.sheet.ScheduleRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which teams sit in the meetings of a schedule that does not say it. */
class FreeTeamsTest {

  static Stream<Arguments> schedules() {
    return Stream.of(
        Arguments.of("the first one is free", List.of("1;1;Alfa;Beta;"), List.of("1 1")),
        Arguments.of(
            "the first one is taken",
            List.of("1;1;Alfa;Beta;", "1;2;Gama;Alfa;"),
            List.of("1 1", "1 2")),
        Arguments.of(
            "the first one is taken in a later row that says so",
            List.of("1;1;Alfa;Beta;", "1;2;Gama;Alfa;;;1"),
            List.of("2 1", "1 1")),
        Arguments.of(
            "both are taken",
            List.of("1;1;Alfa;Beta;", "1;2;Gama;Alfa;", "1;3;Alfa;Delta;"),
            List.of("1 1", "1 2", "1 1")),
        Arguments.of(
            "another round", List.of("1;1;Alfa;Beta;", "2;2;Gama;Alfa;"), List.of("1 1", "1 1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schedules")
  void theFirstFreeOne(String name, List<String> rows, List<String> teams) {
    assertThat(teams(typed().schedule(rows.toArray(String[]::new)))).isEqualTo(teams);
  }

  @Test
  void aMeetingThatStaysKeepsItsTeam() {
    Typed typed = typed().keep("1;2;Gama;Alfa;yes;1;1");

    assertThat(teams(typed.schedule("1;1;Alfa;Beta;", "1;2;Alfa;Gama;yes")))
        .containsExactly("2 1", "1 1");
  }

  private static Typed typed() {
    return Typed.ring()
        .settings("tables;3")
        .organisations("Alfa;;;;;;;;;2", "Beta", "Gama", "Delta");
  }

  private static List<String> teams(Typed typed) {
    return typed.validation().schedule().stream()
        .map(ScheduleRow::meeting)
        .map(FreeTeamsTest::teams)
        .toList();
  }

  private static String teams(Meeting meeting) {
    return meeting.firstTeam() + " " + meeting.secondTeam();
  }
}
