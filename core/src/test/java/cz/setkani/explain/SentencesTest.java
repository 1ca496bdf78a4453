package cz.setkani.explain;

import static cz.setkani.Meetings.CZECH;
import static cz.setkani.Meetings.ENGLISH;
import static cz.setkani.text.Patterns.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.rule.Rule;
import cz.setkani.text.Patterns;
import cz.setkani.text.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of both languages are complete and can be shown on any console. */
class SentencesTest {

  static Stream<String> keys() {
    return keys(ENGLISH).stream().sorted();
  }

  @Test
  void a01_bothLanguagesHaveTheSameKeys() {
    assertThat(keys(CZECH)).isEqualTo(keys(ENGLISH)).hasSizeGreaterThan(50);
  }

  @Test
  void a02_everyReasonAndHelpHasASentence() {
    assertThat(keys(ENGLISH))
        .containsAll(Arrays.stream(Reason.values()).map(reason -> "reason." + reason).toList())
        .containsAll(Arrays.stream(Help.values()).map(help -> "help." + help).toList());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void b01_everySentenceCanBeWritten(String key) {
    for (Locale language : LANGUAGES) {
      for (String number : List.of("0", "1", "2", "3", "5", "12")) {
        String sentence =
            Texts.of(Cause.class, language).text(key, Collections.nCopies(9, number).toArray());
        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "'", "  ");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void b02_everySentenceCanBeShownOnAnyConsole(String key) {
    for (Locale language : LANGUAGES) {
      assertThat(pattern(language, key)).matches(Patterns::isShownAnywhere);
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void b03_everySentenceEndsWithAFullStop(String key) {
    boolean isPart = key.startsWith("change.") || key.equals("together");
    for (Locale language : LANGUAGES) {
      assertThat(pattern(language, key).endsWith(".")).isNotEqualTo(isPart);
    }
  }

  private static Set<String> keys(Locale language) {
    return Patterns.of(Cause.class, language).keys();
  }

  private static String pattern(Locale language, String key) {
    return Patterns.of(Cause.class, language).get(key);
  }

  @Test
  void c01_everyFaultOfNonsenseNamesWhatItsSentenceNeeds() {
    Set<Rule> told = EnumSet.noneOf(Rule.class);
    for (long seed = 0; seed < 200; seed++) {
      RandomEvents random = new RandomEvents(seed);
      Event event = random.event();
      for (Fault fault : Check.faults(event, random.nonsense())) {
        told.add(fault.rule());
        for (Locale language : LANGUAGES) {
          assertThat(fault.text(language)).doesNotContain("{", "}", "null");
        }
      }
    }
    assertThat(told).hasSizeGreaterThanOrEqualTo(Rule.values().length - 2);
  }
}
