package cz.setkani.validate.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12            | 12",
        "'\u00a012 '   | 12",
        "007           | 7",
        "-3            | -3",
        "2,0           | 2",
        "2.0           | 2",
        "12.000        | 12",
        "1.5           |",
        "1,5           |",
        "dvě           |",
        "1000000000000 |",
        "''            |",
      })
  void wholeNumbers(String text, Integer number) {
    assertThat(Values.wholeNumber(text)).isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9:00     | 09:00",
        "09:00    | 09:00",
        "9.00     | 09:00",
        "9:00:00  | 09:00",
        "23:59    | 23:59",
        "0:00     | 00:00",
        "0.25     |",
        "24:00    |",
        "9:60     |",
        "9:5      |",
        "9        |",
        "9:00:30  |",
        "9:00 AM  | 09:00",
        "9:00 pm  | 21:00",
        "9 a.m.   | 09:00",
        "12:00 AM | 00:00",
        "12:30 PM | 12:30",
        "14:00 PM | 14:00",
        "9h00     | 09:00",
        "9 h      | 09:00",
        "9:00 hod. | 09:00",
        "2026-11-26 09:30 | 09:30",
        "2026-11-26T09:30:00 | 09:30",
        "0:30 PM  |",
        "9 PMX    |",
      })
  void clockTimes(String text, String time) {
    assertThat(Values.time(text).map(Object::toString)).isEqualTo(Optional.ofNullable(time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes | true",
        "Ano | true",
        "X | true",
        "1 | true",
        "a | true",
        "TRUE | true",
        "no | false",
        "Ne | false",
        "'' | false",
        "0 | false",
        "- | false",
        "možná |",
        "2 |"
      })
  void yesAndNo(String text, Boolean meaning) {
    assertThat(Values.yesNo(text)).isEqualTo(Optional.ofNullable(meaning));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cs | cs",
        "CZ | cs",
        "čeština | cs",
        "Česky | cs",
        "cs-CZ | cs",
        "cs_CZ | cs",
        "en | en",
        "English | en",
        "anglicky | en",
        "de |",
        "slovensky |"
      })
  void languages(String text, String language) {
    assertThat(Values.language(text).map(Locale::getLanguage))
        .isEqualTo(Optional.ofNullable(language));
  }
}
