package cz.setkani.validate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are taken for which, though they are written wrong. */
class TyposTest {

  private static final List<String> ROSTER =
      List.of(
          "osada", "knihovna", "nemocnice", "pekarna", "pekarny", "skola 1", "občanská poradna");

  private static Typos of(List<String> names) {
    Typos typos = new Typos();
    names.forEach(name -> typos.add(name, name));
    return typos;
  }

  @ParameterizedTest
  @CsvSource({
    "knihovna, knihovna",
    "kniovna, knihovna",
    "xnihovna, knihovna",
    "knihovnax, knihovna",
    "nkihovna, knihovna",
    "nemocince, nemocnice",
    "nemocnicexx, nemocnice",
    "nemocnicexxx, ''",
    "osad, ''",
    "osada1, ''",
    "osadax, osada",
    "pekarnx, ''",
    "skola 2, ''",
    "skolla 1, skola 1",
  })
  void areSlipsOfTheKeyboard(String text, String name) {
    assertThat(of(ROSTER).find(text).orElse("")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "osad, osada",
    "osadaxx, ''",
    "adta, adra",
    "ada, ''",
    "adraxx, ''",
    "b dm, ''",
    "pekarnx, pekarna pekarny",
    "kniovna, knihovna"
  })
  void areGuessedInShorterWordsToo(String text, String names) {
    List<String> known = Stream.concat(ROSTER.stream(), Stream.of("adra", "b d")).toList();
    assertThat(String.join(" ", of(known).guesses(text))).isEqualTo(names);
  }

  @Test
  void areFoundAmongManyWhereverTheSlipsAre() {
    Random random = new Random(5);
    List<String> names = random.ints(500, 8, 60).mapToObj(n -> word(n, random)).toList();
    Typos typos = of(names);
    for (String name : names) {
      StringBuilder text = new StringBuilder(name);
      text.setCharAt(random.nextInt(text.length()), 'č');
      text.insert(random.nextInt(text.length() + 1), 'ř');
      assertThat(typos.find(text.toString())).contains(name);
    }
  }

  private static String word(int length, Random random) {
    StringBuilder word = new StringBuilder();
    random.ints(length, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
    return word.toString();
  }
}
