package cz.setkani.rule;

import static cz.setkani.text.Patterns.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.text.Patterns;
import cz.setkani.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of faults are complete in both languages and can be shown on any console. */
class FaultSentencesTest {

  static Stream<String> keys() {
    return keys(Locale.ENGLISH).stream().sorted();
  }

  private static Set<String> keys(Locale language) {
    return Patterns.of(Fault.class, language).keys();
  }

  @Test
  void a01_bothLanguagesHaveTheSameKeys() {
    assertThat(keys(LANGUAGES.get(1))).isEqualTo(keys(Locale.ENGLISH));
  }

  @Test
  void a02_everyRuleHasASentenceAndEverySentenceARule() {
    Set<String> told =
        keys(Locale.ENGLISH).stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());

    assertThat(told)
        .isEqualTo(Arrays.stream(Rule.values()).map(Rule::name).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void b01_everySentenceCanBeWritten(String key) {
    for (Locale language : LANGUAGES) {
      for (String number : new String[] {"0", "1", "2", "3", "5", "12"}) {
        assertThat(Texts.of(Fault.class, language).text(key, everyFact(number)))
            .isNotBlank()
            .doesNotContain("{", "}", "'", "  ");
      }
    }
  }

  private static Map<String, String> everyFact(String value) {
    return Arrays.stream(FaultFact.values())
        .collect(Collectors.toMap(FaultFact::key, fact -> value));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void b02_everySentenceCanBeShownOnAnyConsoleAndEndsWithAFullStop(String key) {
    for (Locale language : LANGUAGES) {
      String pattern = Patterns.of(Fault.class, language).get(key);
      assertThat(pattern).endsWith(".").matches(Patterns::isShownAnywhere);
    }
  }
}
