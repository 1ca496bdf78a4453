package cz.setkani.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

  /** Rounds of 20 minutes from 9:00, 5 minutes between them, 30 more after round 2. */
  private static final Day DAY =
      new Day(
          "Fair", "Hall", Optional.empty(), Day.times(LocalTime.of(9, 0), 3, 20, 5, Map.of(2, 30)));

  @ParameterizedTest(name = "{0} rounds: the last one begins at {1}")
  @CsvSource({"1, 09:00", "2, 09:25", "3, 10:20", "4, 10:45", "6, 11:35"})
  void a01_anotherNumberOfRoundsKeepsLengthAndPauses(int count, LocalTime lastStart) {
    Day day = DAY.withRounds(count);

    assertThat(day.rounds()).hasSize(count);
    assertThat(day.time(count)).isEqualTo(new RoundTime(lastStart, lastStart.plusMinutes(20)));
    assertThat(List.of(day.title(), day.place())).containsExactly("Fair", "Hall");
    assertThat(day.rounds().subList(0, Math.min(3, count)))
        .isEqualTo(DAY.rounds().subList(0, Math.min(3, count)));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "34, true", "35, false", "61, false"})
  void a02_aDayEndsBeforeMidnight(int count, boolean isAllowed) {
    assertThat(DAY.allows(count)).isEqualTo(isAllowed);
    if (!isAllowed) {
      assertThatThrownBy(() -> DAY.withRounds(count)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest(name = "{0} rounds, changeover {1}, pauses of {2} minutes: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 0 | 0  | ''",
        "2 | 0 | 15 | 1",
        "2 | 5 | 0  | ''",
        "2 | 5 | 15 | 1",
        "3 | 5 | 0  | ''",
        "3 | 5 | 15 | 1-2"
      })
  void a04_aPauseIsWhatIsMoreThanTheChangeover(
      int rounds, int changeover, int pause, String before) {
    Map<Integer, Integer> pauses = pause == 0 ? Map.of() : Map.of(1, pause, 2, pause);
    Day day =
        new Day(
            "",
            "",
            Optional.empty(),
            Day.times(LocalTime.NOON, rounds, 20, changeover, pauses),
            changeover);

    assertThat(day.beforePauses().toString()).isEqualTo(before);
    LocalTime end = day.time(1).end();
    assertThat(day.findPause(1))
        .isEqualTo(
            pause == 0
                ? Optional.empty()
                : Optional.of(new Pause(1, new RoundTime(end, end.plusMinutes(pause)), "")));
    assertThat(day.findPause(rounds)).isEmpty();
    assertThat(day.pauses()).hasSize(day.beforePauses().size());
    assertThat(day.withRounds(rounds + 1).beforePauses()).isEqualTo(day.beforePauses());
  }

  @Test
  void a03_asManyRoundsAsThereAreChangeNothing() {
    assertThat(DAY.withRounds(3)).isEqualTo(DAY);
    assertThat(Day.of(LocalTime.NOON, 1, 15).withRounds(2))
        .isEqualTo(Day.of(LocalTime.NOON, 2, 15));
  }
}
