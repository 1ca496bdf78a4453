package cz.setkani.validate.value;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.375             | 9:00",
        "0,375             | 9:00",
        "0.395833333333333 | 9:30",
        "0.5               | 12:00",
        "0.25              | 6:00",
        "46352.375         | 9:00",
        "0.0001            | ''",
        "0.9999            | ''",
        "0                 | ''",
        "9.3               | ''",
        "46352             | ''",
        "9:00              | ''",
        "-0.5              | ''",
      })
  void clockTimes(String text, String time) {
    assertThat(SheetNumber.factsOfTime(text))
        .containsExactly(Fact.GUESSED.is(time.isEmpty() ? 0 : 1), Fact.GUESS.is(time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "46352     | 2026-11-26",
        "46352.375 | 2026-11-26",
        "36526     | 2000-01-01",
        "36525     | ''",
        "73051     | ''",
        "26.11     | ''",
        "2026      | ''",
        "26112026  | ''",
      })
  void dates(String text, String date) {
    assertThat(SheetNumber.factsOfDate(text))
        .containsExactly(Fact.GUESSED.is(date.isEmpty() ? 0 : 1), Fact.GUESS.is(date));
  }
}
