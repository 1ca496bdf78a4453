package cz.setkani.cli.write.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order people look for names. */
class AlphabeticalTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ':',
      quoteCharacter = '~',
      value = {
        "cs: Cesta | Čáp | Hora | Chata | Ibis | Zebra",
        "en: Čáp | Cesta | Chata | Hora | Ibis | Zebra",
        "cs: \"Cesta\" | „Čáp“, z.s. | »Dům« | Elán",
        "cs: Naděje, z.s. | Naděje Brno, o.p.s. | Naděje Praha",
        "cs: Rada žen | Radar | Radary",
        "cs: Tým 2 | Tým 10 | Tým A",
        "cs: dům | Dům | Důmek",
        "cs: Dum dvou | Dům dvou | Dum tří",
        "cs: Stavby s.r.o. | Stavby spol. s r.o. | Stavby Zlín",
        "cs: Naděje | Naděje, z.s.",
      })
  void isTheirOwn(String language, String names) {
    List<String> expected = Arrays.stream(names.split("\\|")).map(String::strip).toList();
    List<String> turned = new ArrayList<>(expected);
    Collections.reverse(turned);

    turned.sort(Alphabetical.in(Locale.forLanguageTag(language)));
    assertThat(turned).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isOneWhateverOrderNamesComeIn(long seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      StringBuilder name = new StringBuilder();
      random
          .ints(1 + random.nextInt(6), 0, 14)
          .forEach(c -> name.append("aáAcčCh \"„10z.s.".charAt(c)));
      names.add(name + (random.nextBoolean() ? ", z.s." : ""));
    }
    List<String> sorted = names.stream().sorted(Alphabetical.in(new Locale("cs"))).toList();

    Collections.shuffle(names, random);
    assertThat(names.stream().sorted(Alphabetical.in(new Locale("cs")))).isEqualTo(sorted);
  }
}
