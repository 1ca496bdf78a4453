package cz.setkani.cli.read.requests;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.requests.Timestamp.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as forms write them. */
class TimestampTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026/10/01 9:00:11 AM GMT+2  | 2026-10-01T09:00:11",
        "2026/10/01 12:05:00 AM GMT+2 | 2026-10-01T00:05",
        "2026/10/01 12:05:00 PM GMT-2 | 2026-10-01T12:05",
        "2026-10-01 09:05:00          | 2026-10-01T09:05",
        "2026-10-01T09:05:00.123Z     | 2026-10-01T09:05",
        "1. 10. 2026 9:05             | 2026-10-01T09:05",
        "01.10.2026 21:05:07          | 2026-10-01T21:05:07",
        "10/1/26 9:05:00              | 2026-10-01T09:05",
        "2026-10-01                   | 2026-10-01T00:00",
        "1. 10. 2026                  | 2026-10-01T00:00",
      })
  void areUnderstood(String text, String moment) {
    assertThat(Timestamp.find(text, DateOrder.MONTH_FIRST).map(Timestamp::moment))
        .hasToString("Optional[" + moment + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Alfa", "31/10/2026", "9:05", "2026-13-01 9:05", "2026-10-01 25:00", "1"})
  void areNotThese(String text) {
    assertThat(Timestamp.find(text, DateOrder.MONTH_FIRST)).isEmpty();
  }
}
