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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        String sentence = Texts.of(Cause.class, language).text(key, values(placesOf(key), number));
        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "'", "  ");
      }
    }
  }

  private static Map<String, String> values(Set<String> places, String value) {
    return places.stream().collect(Collectors.toMap(place -> place, place -> value));
  }

  /** What may stand in a sentence: the facts of its kind and no other. */
  private static Set<String> placesOf(String key) {
    String kind = key.substring(key.indexOf('.') + 1);
    return switch (key.split("\\.")[0]) {
      case "reason", "impossible" -> keysOf(Reason.valueOf(kind).facts());
      case "short" -> keysOf(Shortfall.Why.valueOf(kind).facts());
      case "together" -> Set.of("some", "next");
      default ->
          kind.equals("SEVERAL")
              ? Set.of("changes", "round_count", "rounds")
              : keysOf(Help.valueOf(kind).facts());
    };
  }

  private static Set<String> keysOf(Set<ToldFact> facts) {
    return facts.stream().map(ToldFact::key).collect(Collectors.toSet());
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
