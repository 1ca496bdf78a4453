package cz.setkani.cli.write.words;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Day;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesOfDayTest {

  @ParameterizedTest(name = "{0} rounds, changeover {1}, pauses {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1  | 0  |          | ''",
        "3  | 0  |          | ''",
        "3  | 15 |          | ''",
        "3  | 0  | 1:15     | 1 9:10-9:25",
        "3  | 5  | 2:10     | 2 9:25-9:40",
        "4  | 5  | 1:5, 3:5 | '1 9:10-9:20, 3 9:45-9:55'",
        "2  | 0  | 1:45     | 1 9:10-9:55",
        "2  | 0  | 2:45     | ''",
        "2  | 5  |          | ''",
        "2  | 5  | 1:15     | 1 9:10-9:30",
        "3  | 5  | 1:5, 2:5 | '1 9:10-9:20, 2 9:30-9:40'"
      })
  void aPauseIsLongerThanTheUsualChange(int rounds, int changeover, String set, String found) {
    Map<Integer, Integer> minutes =
        Stream.ofNullable(set)
            .flatMap(text -> Stream.of(text.split(", ")))
            .map(text -> text.split(":"))
            .collect(Collectors.toMap(p -> Integer.valueOf(p[0]), p -> Integer.valueOf(p[1])));
    Day day =
        new Day(
            "",
            "",
            Optional.empty(),
            Day.times(LocalTime.of(9, 0), rounds, 10, changeover, minutes),
            changeover);
    PausesOfDay pauses = new PausesOfDay(day);

    assertThat(
            IntStream.rangeClosed(1, rounds)
                .boxed()
                .flatMap(
                    round ->
                        pauses.after(round).stream()
                            .map(
                                p ->
                                    round
                                        + " "
                                        + ClockTime.onPaper(p.start())
                                        + "-"
                                        + ClockTime.onPaper(p.end())))
                .collect(Collectors.joining(", ")))
        .isEqualTo(found);
    assertThat(pauses.count()).isEqualTo(found.isEmpty() ? 0 : found.split(",").length);
  }
}
