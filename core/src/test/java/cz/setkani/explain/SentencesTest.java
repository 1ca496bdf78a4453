package cz.setkani.explain;

import static cz.setkani.explain.Meetings.CZECH;
import static cz.setkani.explain.Meetings.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of both languages are complete and can be shown on any console. */
class SentencesTest {

  private static final String CZECH_LETTERS = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ";
  private static final List<Locale> LANGUAGES = List.of(ENGLISH, CZECH);

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

  @Test
  void a03_everyRuleHasASentence() {
    for (Rule rule : Rule.values()) {
      assertThat(keys(ENGLISH))
          .anyMatch(key -> key.equals("rule." + rule) || key.startsWith("rule." + rule + "."));
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void b01_everySentenceCanBeWritten(String key) {
    for (Locale language : LANGUAGES) {
      for (String number : List.of("0", "1", "2", "3", "5", "12")) {
        Texts texts = Texts.of(Cause.class, language);
        String sentence =
            key.startsWith("rule.")
                ? texts.text(key, everyFact(number))
                : texts.text(key, Collections.nCopies(9, number).toArray());
        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "'", "  ");
      }
    }
  }

  private static Map<String, String> everyFact(String value) {
    return Arrays.stream(FaultFact.values())
        .collect(Collectors.toMap(FaultFact::key, fact -> value));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void b02_everySentenceCanBeShownOnAnyConsole(String key) {
    for (Locale language : LANGUAGES) {
      assertThat(pattern(language, key).chars())
          .allMatch(c -> c >= ' ' && c <= '~' || CZECH_LETTERS.indexOf(c) >= 0);
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
    return texts(language).stringPropertyNames();
  }

  private static String pattern(Locale language, String key) {
    return texts(language).getProperty(key);
  }

  /** The texts as they lie in their file, without those that Czech could inherit from English. */
  private static Properties texts(Locale language) {
    String file = language.equals(CZECH) ? "texts_cs.properties" : "texts.properties";
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(Cause.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
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
