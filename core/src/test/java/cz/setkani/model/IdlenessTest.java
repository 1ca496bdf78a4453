package cz.setkani.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of one organisation: {@code x} is a meeting, a dot a round without one, a bar a night. */
class IdlenessTest {

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
    "x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x., 29, 29",
    "x..|..x, 0, 0",
    "xx|xx, 0, 0",
    "x.x|..., 1, 1",
    "...|x..x, 1, 2",
    "x.x|.x.|x..x, 2, 3",
    ".x|x., 0, 0"
  })
  void breaksAndWaitingRoundsLieWithinDates(String rounds, int breaks, int waiting) {
    String days = rounds.replace("|", "");
    long busy = 0;
    for (int round = 0; round < days.length(); round++) {
      busy |= days.charAt(round) == 'x' ? 1L << round : 0;
    }
    Idleness idleness = Idleness.of(day(rounds.split("[|]")));

    assertThat(idleness.isOfOneDate()).isEqualTo(!rounds.contains("|"));
    assertThat(idleness.breaks(busy)).isEqualTo(breaks);
    assertThat(idleness.waiting(busy)).isEqualTo(waiting);
  }

  private static Day day(String... dates) {
    LocalDate first = LocalDate.of(2026, 11, 26);
    Map<Integer, LocalDate> later = new TreeMap<>();
    int rounds = 0;
    for (String date : dates) {
      if (rounds > 0) {
        later.put(rounds + 1, first.plusDays(later.size() + 1));
      }
      rounds += date.length();
    }
    List<RoundTime> times = Day.of(LocalTime.of(8, 0), rounds, 15).rounds();
    return new Day("", "", Optional.of(first), times, 0, Map.of(), Rounds.NONE, later);
  }
}
