package cz.setkani.cli.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedNamesTest {

  private static final Event EVENT =
      Event.builder(2)
          .organisations("Úřad práce", "Pobočka \"Jih\"", "\"Sever\"")
          .organisation(
              Organisation.named("Spolek")
                  .withPeople(List.of("Eva Malá"))
                  .withResources(Set.of("tlumočník UA")))
          .build();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "cs|\"Úřad práce\" už má 12 schůzek.|„Úřad práce“ už má 12 schůzek.",
        "en|\"Úřad práce\" has 12 meetings.|“Úřad práce” has 12 meetings.",
        "cs|Osoba \"Eva Malá\" za \"Spolek\" a \"Úřad práce\"|Osoba „Eva Malá“ za „Spolek“ a „Úřad práce“",
        "cs|\"tlumočník UA\" nemá volno|„tlumočník UA“ nemá volno",
        "cs|\"Pobočka \"Jih\"\" a \"\"Sever\"\"|„Pobočka \"Jih\"“ a „\"Sever\"“",
        "cs|\"nikdo\" a \"Spolek\"|\"nikdo\" a „Spolek“",
        "cs|bez jmen|bez jmen"
      })
  void namesStandInTheMarksOfTheLanguage(String language, String sentence, String printed) {
    Texts texts = Texts.of(QuotedNames.class, Locale.forLanguageTag(language));

    assertThat(new QuotedNames(EVENT, texts).printed(sentence)).isEqualTo(printed);
  }
}
