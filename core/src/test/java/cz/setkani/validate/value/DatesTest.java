package cz.setkani.validate.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2026-11-26              | 2026-11-26",
        "2026-1-6                | 2026-01-06",
        "2026/11/26              | 2026-11-26",
        "2026-11-26 09:30        | 2026-11-26",
        "2026-11-26T09:30:00     | 2026-11-26",
        "26. 11. 2026            | 2026-11-26",
        "26.11.2026              | 2026-11-26",
        "26.\u00a011.\u00a02026   | 2026-11-26",
        "6.1.2026                | 2026-01-06",
        "26.11.26                | 2026-11-26",
        "26.11.2026 9:00         | 2026-11-26",
        "29. 2. 2028             | 2028-02-29",
        "11/26/2026              | 2026-11-26",
        "26/11/2026              | 2026-11-26",
        "26-11-2026              | 2026-11-26",
        "5/5/2026                | 2026-05-05",
        "5/6/2026                | 2026-06-05 2026-05-06",
        "11/26/26 9:05           | 2026-11-26",
        "26 November 2026        | 2026-11-26",
        "November 26, 2026       | 2026-11-26",
        "Nov 26th, 2026          | 2026-11-26",
        "26-Nov-26               | 2026-11-26",
        "Thursday, 26 Nov. 2026  | 2026-11-26",
        "26. listopadu 2026      | 2026-11-26",
        "čtvrtek 26. listopadu 2026 | 2026-11-26",
        "1. září 2026            | 2026-09-01",
        "1. ledna 2026           | 2026-01-01",
        "29. 2. 2026             | ''",
        "13/13/2026              | ''",
        "0. 1. 2026              | ''",
        "26 Nonsense 2026        | ''",
        "zítra                   | ''",
        "46352                   | ''",
      })
  void areRead(String text, String dates) {
    assertThat(Dates.read(text).stream().map(Object::toString).collect(Collectors.joining(" ")))
        .isEqualTo(dates);
  }
}
