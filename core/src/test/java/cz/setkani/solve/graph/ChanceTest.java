package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The random numbers: were they to change, every programme would change in silence. */
class ChanceTest {

  @ParameterizedTest
  @CsvSource({
    "0, '883 431 26 970 106 327'",
    "1, '566 745 971 444 444 762'",
    "-1, '893 912 219 426 705 824'"
  })
  void a01_theFirstNumbersOfASeedAreFixed(long seed, String first) {
    Chance chance = new Chance(seed);

    assertThat(IntStream.range(0, 6).map(i -> chance.below(1000)))
        .containsExactly(IntStream.of(numbers(first)).boxed().toArray(Integer[]::new));
  }

  @Test
  void a02_soAreTheOtherKinds() {
    Chance chance = new Chance(7);

    assertThat(chance.bitOf(0b1011_0000)).isEqualTo(5);
    assertThat(chance.oneIn(3)).isTrue();
    assertThat(chance.exponential()).isEqualTo(-StrictMath.log(3689.5 / 4096));
    assertThat(chance.split().below(1000)).isEqualTo(682);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "10", "1000003", "2147483647"})
  void b01_everyNumberIsWithinItsRange(int bound) {
    Chance chance = new Chance(bound);

    assertThat(IntStream.range(0, 10_000).map(i -> chance.below(bound)))
        .allMatch(number -> number >= 0 && number < bound);
  }

  @Test
  void b02_allNumbersAreEquallyLikely() {
    Chance chance = new Chance(3);
    int[] counts = new int[6];
    IntStream.range(0, 60_000).forEach(i -> counts[chance.below(6)]++);

    assertThat(IntStream.of(counts)).allMatch(count -> count > 9_700 && count < 10_300);
  }

  @Test
  void b03_everyBitOfASetIsChosen() {
    Chance chance = new Chance(3);
    long set = 1L | 1L << 17 | 1L << 59;

    assertThat(IntStream.range(0, 100).map(i -> chance.bitOf(set)).distinct())
        .containsExactlyInAnyOrder(0, 17, 59);
  }

  @Test
  void b04_theMeanOfExponentialNumbersIsOne() {
    Chance chance = new Chance(3);

    assertThat(IntStream.range(0, 100_000).mapToDouble(i -> chance.exponential()).sum())
        .isBetween(98_000.0, 102_000.0);
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
