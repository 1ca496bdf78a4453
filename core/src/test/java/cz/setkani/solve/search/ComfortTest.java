package cz.setkani.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of one organisation: {@code x} is a meeting, a dot a round without one. */
class ComfortTest {

  @ParameterizedTest
  @CsvSource({
    "......, 0, 0",
    "x....., 0, 0",
    ".....x, 0, 0",
    "..xx.., 0, 0",
    "xxxxxx, 0, 0",
    "x.x..., 1, 1",
    "x....x, 1, 4",
    "x..x.x, 2, 3",
    ".xx.xx, 1, 1",
    "x.x.x., 2, 2",
    "xx..xx..x, 2, 4",
    "x..........................................................x, 1, 58",
    "x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x., 29, 29"
  })
  void a01_breaksAndWaitingRounds(String day, int breaks, int waiting) {
    long busy = 0;
    for (int round = 0; round < day.length(); round++) {
      busy |= day.charAt(round) == 'x' ? 1L << round : 0;
    }

    assertThat(Comfort.breaks(busy)).isEqualTo(breaks);
    assertThat(Comfort.waiting(busy)).isEqualTo(waiting);
  }
}
