package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clock times of roster, requests and journal follow the times that the day has now. */
class DayTimesTest {

  /** Twelve rounds of a quarter of an hour from nine o'clock. */
  private static Typed typed(String... journal) {
    return Typed.ring()
        .organisations("Alfa;;;;11:00", "Beta;;;10:00", "Gama;;;2;10;5")
        .requests("Alfa;Beta;1;;10:45", "Beta;Gama", "Gama;Alfa")
        .day(journal);
  }

  private static Event today(String... journal) {
    Validation validation = typed(journal).validation();
    return validation.journal().eventOf(validation.event().orElseThrow());
  }

  @ParameterizedTest(name = "{0}: Alfa {1}, Beta {2}, Gama {3}, a wish in {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "                          | 1-8  | 5-12 | 2-4, 6-10 | 1-7",
        "3;delay;;20               | 1-6  | 4-12 | 2-4, 6-10 | 1-5",
        "5;shorten;;10             | 1-10 | 5-12 | 2-4, 6-10 | 1-8",
        "1;rounds;;9               | 1-8  | 5-9  | 2-4, 6-9  | 1-7",
        "1;rounds;;13              | 1-8  | 5-13 | 2-4, 6-10 | 1-7",
        "9;delay;;60               | 1-8  | 5-12 | 2-4, 6-10 | 1-7"
      })
  void whoIsHereFollowsTheClock(String row, String alfa, String beta, String gama, String wish) {
    Event event = row == null ? today() : today(row);

    assertThat(event.presence("Alfa")).hasToString(alfa);
    assertThat(event.presence("Beta")).hasToString(beta);
    assertThat(event.presence("Gama")).hasToString(gama);
    assertThat(event.requests())
        .filteredOn(request -> request.wants().equals("Beta"))
        .first()
        .extracting(Request::window)
        .hasToString(wish);
  }

  @Test
  void whatIsUndoneShiftsNobody() {
    assertThat(today("3;delay;;20", ";undo;;2")).isEqualTo(today());
  }

  @Test
  void whoComesAndGoesByTheClockOnTheDayDoesToo() {
    Event event = today("3;delay;;20", ";arrives;Beta;10:30", ";leaves;Gama;10:30");

    assertThat(event.presence("Beta")).hasToString("4-12");
    assertThat(
            typed("3;delay;;20", ";leaves;Gama;10:30")
                .validation()
                .journal()
                .standing(today(), new Schedule(List.of()), 1)
                .away()
                .get("Gama"))
        .hasToString("6-10");
  }

  @Test
  void anEditionKnowsTheTimesOfItsOwnDayOnly() {
    Draft draft =
        typed("3;delay;;10", ";edition;;2, 4, 0", "5;delay;;30", ";edition;;3, 6, 0").draft();

    assertThat(presence(draft.asOfEdition(1))).isEqualTo("1-8");
    assertThat(presence(draft.asOfEdition(2))).isEqualTo("1-7");
    assertThat(presence(draft)).isEqualTo("1-5");
    assertThat(Validator.validate(draft.asOfEdition(2)).journal())
        .isEqualTo(Validator.validate(draft).journal().upTo(2));
  }

  private static String presence(Draft draft) {
    return Validator.validate(draft).event().orElseThrow().presence("Alfa").toString();
  }
}
