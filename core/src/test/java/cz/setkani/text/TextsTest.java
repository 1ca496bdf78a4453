package cz.setkani.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  private static final Texts ENGLISH = Texts.of(TextsTest.class, Locale.ENGLISH);
  private static final Texts CZECH = Texts.of(TextsTest.class, Locale.forLanguageTag("cs-CZ"));

  @ParameterizedTest
  @CsvSource({"0,0 kol", "1,1 kolo", "2,2 kola", "4,4 kola", "5,5 kol", "1234567,1234567 kol"})
  void a01_aChoiceTakesNumbersAndText(String number, String expected) {
    assertThat(CZECH.text("rounds", number)).isEqualTo(expected);
    assertThat(CZECH.text("rounds", Integer.valueOf(number))).isEqualTo(expected);
    assertThat(CZECH.text("rounds", Long.valueOf(number))).isEqualTo(expected);
  }

  @Test
  void a02_aChoiceMayHoldPlaces() {
    assertThat(ENGLISH.text("nested", "1", "X")).isEqualTo("only X");
    assertThat(ENGLISH.text("nested", "12345", "X")).isEqualTo("12345 like X");
  }

  @Test
  void a03_valuesArePrintedAsTheyAre() {
    assertThat(ENGLISH.text("plain", "007 {0} it's")).isEqualTo("<007 {0} it's>");
    assertThat(ENGLISH.text("plain", 12345)).isEqualTo("<12345>");
    assertThat(CZECH.text("plain", 12345L)).isEqualTo("<12345>");
  }

  @ParameterizedTest
  @CsvSource({"Beruška,Beruška.", "Kvítek o.p.s.,Kvítek o.p.s."})
  void a07_aNameThatEndsWithAStopEndsASentence(String name, String expected) {
    assertThat(ENGLISH.text("stopped", name)).isEqualTo(expected);
    assertThat(ENGLISH.text("going_on", name)).isEqualTo(name + "...");
  }

  @Test
  void a04_otherLanguagesReadEnglish() {
    Texts german = Texts.of(TextsTest.class, Locale.GERMAN);

    assertThat(german.text("rounds", 2)).isEqualTo("2 rounds");
    assertThat(german.locale()).isEqualTo(Locale.GERMAN);
  }

  @ParameterizedTest
  @CsvSource({"cs", "de", "en", "tr"})
  void a05_theLocaleOfTheSystemMakesNoDifference(String system) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(system));
      ResourceBundle.clearCache();

      assertThat(Texts.bundle(TextsTest.class, "texts", Locale.ENGLISH).getString("rounds"))
          .contains("round");
      assertThat(Texts.bundle(TextsTest.class, "texts", Locale.GERMAN).getString("rounds"))
          .contains("round");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a06_aMissingKeyIsAnError() {
    assertThat(ENGLISH.has("rounds")).isTrue();
    assertThat(ENGLISH.has("no")).isFalse();
    assertThatThrownBy(() -> ENGLISH.text("no")).isInstanceOf(MissingResourceException.class);
  }
}
