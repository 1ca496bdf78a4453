package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of the findings in both languages. */
class FindingTextsTest {

  private static final Locale CZECH = new Locale("cs");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_cs.properties"})
  void areThereForEveryCodeAndForNothingElse(String file) throws IOException {
    assertThat(texts(file).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FindingCode.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_cs.properties"})
  void canBePrintedOnAnyCzechConsole(String file) throws IOException {
    String all = String.join("", texts(file).values().stream().map(Object::toString).toList());
    assertThat(Charset.forName("IBM852").newEncoder().canEncode(all)).isTrue();
    assertThat(all).doesNotContain("'");
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void useNoMoreFactsThanThereAre(FindingCode code) throws IOException {
    int english = facts(texts("texts.properties").getProperty(code.name()));
    int czech = facts(texts("texts_cs.properties").getProperty(code.name()));
    List<String> facts =
        IntStream.range(0, Math.max(english, czech)).mapToObj(Integer::toString).toList();
    for (Locale locale : List.of(Locale.ENGLISH, CZECH)) {
      assertThat(new Finding(code, Place.of("x"), facts).text(locale))
          .matches("(?s)[\\p{Lu}\"\\d].*[.?]")
          .doesNotContain("{", "}", "  ");
    }
  }

  private static int facts(String pattern) {
    TreeSet<Integer> numbers =
        PLACEHOLDER
            .matcher(pattern)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    return numbers.isEmpty() ? 0 : numbers.last() + 1;
  }

  private static Properties texts(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Finding.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  @Test
  void sayWhatWasFoundWhatWouldBeRightAndWhatMayBeTheCause() {
    assertThat(english(Typed.ring().more("Alfa;Beteta", "Omega;Alfa", "Omega;Gama", "Beta;Alffa")))
        .containsExactly(
            "\"Beteta\" is not in organisations.csv. Did you mean \"Beta\"?",
            "\"Omega\" is not in organisations.csv. Maybe its row is missing there."
                + " Also in line 7.",
            "\"Alffa\" is not in organisations.csv. Did you mean \"Alfa\"?");
    assertThat(czech(Typed.ring().more("Alfa;Beteta")))
        .containsExactly(
            "\"Beteta\" není v souboru organisations.csv. Neměli jste na mysli \"Beta\"?");
  }

  @Test
  void bendTheirNumbers() {
    String[] names = {"Alfa", "Beta", "A", "B", "C", "D", "E", "F"};
    Typed two = Typed.ring().organisations("Alfa", "Beta", "Gama").requests("Gama;Alfa");
    Typed many = Typed.ring().organisations(names).requests("Alfa;Beta");
    assertThat(czech(two))
        .containsExactly(
            "2 organizace si nepřejí žádnou schůzku: \"Alfa\", \"Beta\"."
                + " O schůzku s jednou z nich nestojí ani nikdo jiný: \"Beta\".");
    assertThat(english(many))
        .containsExactly(
            "7 organisations ask for nobody: \"Beta\", \"A\", \"B\", \"C\", \"D\" and 2 more."
                + " Nobody asks for 6 of them either:"
                + " \"A\", \"B\", \"C\", \"D\", \"E\" and 1 more.");
    assertThat(
            czech(
                Typed.ring()
                    .settings("rounds;1", "pause;2:15")
                    .organisations("Alfa", "Beta", "Gama;;;2")))
        .containsExactly(
            "Přestávka po kole 2 nemá žádný účinek, protože akce má 1 kolo.",
            "U položky \"arrives\" je kolo 2, ale akce má 1 kolo.");
  }

  @Test
  void writeNumbersWithoutGrouping() {
    assertThat(english(Typed.ring().settings("tables;12345")))
        .containsExactly("\"tables\" is \"12345\", but must be a whole number from 1 to 10000.");
  }

  @Test
  void showWhatSomebodyTypedOnOneLineAndHarmless() {
    Finding finding =
        new Finding(
            FindingCode.DATE_NOT_READ,
            Place.of("event.csv"),
            List.of("{0}\n\u001b[31m 'zítra'", "0", ""));
    assertThat(finding.text(Locale.ENGLISH))
        .isEqualTo("\"{0} [31m 'zítra'\" is not a date such as 2026-11-26 or 26. 11. 2026.");
  }

  private static List<String> english(Typed typed) {
    return texts(typed, Locale.ENGLISH).toList();
  }

  private static List<String> czech(Typed typed) {
    return texts(typed, CZECH).toList();
  }

  private static Stream<String> texts(Typed typed, Locale locale) {
    return typed.validation().findings().stream().map(finding -> finding.text(locale));
  }
}
