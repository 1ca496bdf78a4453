package cz.setkani.validate.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Raná péče            | RANA  PECE",
        "Raná péče            | Raná\u00a0péče",
        "Raná péče            | Raná\u202fpé\u00adče\u200b",
        "Raná péče            | Rana\u0301 pe\u0301c\u030ce",
        "Spolek „Naděje“      | Spolek \"Naděje\"",
        "Spolek „Naděje“      | Spolek Naděje",
        "Úřad – odbor         | Úřad - odbor",
        "Úřad – odbor         | Úřad \u2212 odbor",
        "Úřad\u2014odbor      | urad-odbor",
        "'Služba\t\nx'        | služba x",
        "ISTANBUL \u0130      | istanbul i",
      })
  void meanTheSame(String one, String other) {
    assertThat(Names.key(one)).isEqualTo(Names.key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Charita Jasanov | Charita Jasanova",
        "Naděje          | Naděje, z.s.",
        "Úřad-odbor      | Úřad odbor",
        "A+B             | A B",
      })
  void meanDifferentThings(String one, String other) {
    assertThat(Names.key(one)).isNotEqualTo(Names.key(other));
  }

  @Test
  void keepWhatTheyLookLike() {
    assertThat(Names.tidy("  Naděje –\u00a0„dům“\r\n Vrbno, z.s.\u200b "))
        .isEqualTo("Naděje – „dům“ Vrbno, z.s.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b\u200d", "\ufeff", "\t\r\n", "\u0000\u001b"})
  void withoutAVisibleLetterAreNothing(String text) {
    assertThat(Names.tidy(text)).isEmpty();
    assertThat(Names.key(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "'", "„“", "\u0301", "–", "1", "☺", "\ud83d"})
  void withAnythingVisibleHaveAKey(String text) {
    assertThat(Names.key(text)).isNotEmpty();
  }

  @Test
  void areCutWhereTheyAreNovels() {
    assertThat(Names.shown("x".repeat(1_000_000))).hasSize(303).endsWith("x...");
    assertThat(Names.shown("x".repeat(300))).hasSize(300);
  }
}
