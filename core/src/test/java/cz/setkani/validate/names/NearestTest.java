package cz.setkani.validate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> ROSTER =
      List.of(
          "Raná péče Jasanov, z.ú.",
          "Charita Jasanov",
          "Charita Vrbno",
          "Občanská poradna",
          "Úřad práce ČR – kontaktní pracoviště Jasanov",
          "Městský úřad Jasanov – odbor sociálních věcí",
          "Městský úřad Jasanov – veřejný opatrovník",
          "01",
          "007",
          "Sun Solar Systems",
          "AB GmbH");

  private static Map<String, String> book(List<String> names) {
    Map<String, String> book = new LinkedHashMap<>();
    names.forEach(name -> book.put(Names.key(name), name));
    return book;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Raná pece               | Raná péče Jasanov, z.ú.",
        "Obcanska poradnna       | Občanská poradna",
        "Charita                 | Charita Jasanov / Charita Vrbno",
        "Charita Jasnov          | Charita Jasanov",
        "Městská knihovna Brno   | ''",
        "Ú                       | ''",
        "1                       | 01",
        "07                      | 007",
        "10                      | ''",
        "Sun                     | Sun Solar Systems",
        "AB                      | AB GmbH",
        "A                       | ''",
      })
  void names(String text, String near) {
    assertThat(String.join(" / ", new Nearest(book(ROSTER)).to(text))).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "a, '', 1", "kitten, sitting, 3", "flaw, lawn, 2", "abc, abc, 0"})
  void distances(String a, String b, int distance) {
    assertThat(Nearest.levenshtein(a, b)).isEqualTo(distance);
    assertThat(Nearest.levenshtein(b, a)).isEqualTo(distance);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withinALimitIsWhatTheDistanceSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String a = text(random);
      String b = text(random);
      for (int limit = 0; limit <= 2; limit++) {
        assertThat(Nearest.isWithin(limit, a, b))
            .as(limit + " between " + a + " and " + b)
            .isEqualTo(Nearest.levenshtein(a, b) <= limit);
      }
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(7), 0, 2)
        .mapToObj(letter -> letter == 0 ? "a" : "b")
        .collect(Collectors.joining());
  }

  @Test
  void stopGuessingWhenTheBudgetIsUsedUp() {
    List<String> many =
        IntStream.range(0, 5_000).mapToObj(i -> "Organisation with a long name " + i).toList();
    Nearest nearest = new Nearest(book(many));
    assertThat(nearest.to("Organisation with a lomg name 1")).isNotEmpty();
    IntStream.range(0, 50).forEach(i -> nearest.to("Organization with a lomg nime " + i));
    assertThat(nearest.to("Organisation with a lung name 1")).isEmpty();
  }
}
