package cz.setkani.validate.value;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetDamageTest {

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
    assertThat(SheetDamage.factsOfTime(text))
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
    assertThat(SheetDamage.factsOfDate(text))
        .containsExactly(Fact.GUESSED.is(date.isEmpty() ? 0 : 1), Fact.GUESS.is(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.5        | 3,5",
        "2026-06-05 | 5-6",
        "5/6/2026   | 5-6",
        "46178      | 5-6",
        "5. 6.      | 5-6",
        "05.VI      | 5-6",
        "5.XIII     | ''",
        "6-May      | 5-6",
        "5-Jun      | 5-6",
        "7-9        | ''",
        "morning    | ''",
        "12         | ''",
      })
  void rounds(String text, String list) {
    assertThat(SheetDamage.factsOfRounds(text))
        .containsExactly(Fact.GUESSED.is(list.isEmpty() ? 0 : 1), Fact.GUESS.is(list));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2E+05 | 120000",
        "1,2E+05 | 120000",
        "3e2     | 300",
        "12      | ''",
        "E5      | ''",
      })
  void numbers(String text, String number) {
    assertThat(SheetDamage.factsOfNumber(text))
        .containsExactly(Fact.GUESSED.is(number.isEmpty() ? 0 : 1), Fact.GUESS.is(number));
  }
}
