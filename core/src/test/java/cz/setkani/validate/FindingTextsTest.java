package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of the findings in both languages. */
class FindingTextsTest {

  private static final Locale CZECH = new Locale("cs");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)(?=[,}])");

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
  void nameEveryFactOfTheirKindAndNoOther(FindingCode code) throws IOException {
    Set<Fact> english = facts(texts("texts.properties").getProperty(code.name()));
    Set<Fact> czech = facts(texts("texts_cs.properties").getProperty(code.name()));
    english.addAll(czech);
    assertThat(english).containsExactlyInAnyOrderElementsOf(code.facts());
    List<Fact.Stated> facts = code.facts().stream().map(fact -> fact.is(2)).toList();
    for (Locale locale : List.of(Locale.ENGLISH, CZECH)) {
      assertThat(Finding.of(code, Place.of("x"), facts).text(locale))
          .matches("(?s)[\\p{Lu}\"\\d].*[.?]")
          .doesNotContain("{", "}", "  ");
    }
  }

  private static Set<Fact> facts(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(found -> Fact.valueOf(found.group(1).toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
  }

  @Test
  void takeNoOtherFactsThanThoseOfTheirKind() {
    Place place = Place.of("x");
    assertThatThrownBy(() -> Finding.of(FindingCode.NOT_TEXT, place, Fact.TEXT.is("a")))
        .hasMessage("The facts of NOT_TEXT must be [], not [TEXT].");
    assertThatThrownBy(() -> Finding.of(FindingCode.MARK_NOT_READ, place))
        .hasMessage("The facts of MARK_NOT_READ must be [TEXT], not [].");
    Finding finding = Finding.of(FindingCode.MARK_NOT_READ, place, Fact.TEXT.is("a"));
    assertThat(finding.getFact(Fact.TEXT)).isEqualTo("a");
    assertThatThrownBy(() -> finding.getFact(Fact.LINE))
        .hasMessage("MARK_NOT_READ has no fact LINE.");
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
        Finding.of(
            FindingCode.DATE_NOT_READ,
            Place.of("event.csv"),
            Fact.TEXT.is("{0}\n\u001b[31m 'zítra'"),
            Fact.GUESSED.is("0"),
            Fact.GUESS.is(""));
    assertThat(finding.text(Locale.ENGLISH))
        .isEqualTo(
            "\"{0} [31m 'zítra'\" is not a date such as 2026-11-26 or 26. 11. 2026, so none is printed.");
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
