package cz.setkani.cli.read.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings say. */
class HeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organizace                      | asker",
        "Název vaší organizace           | asker",
        "Kdo                             | asker",
        "přání 2.                        | wishes",
        "2. přání                        | wishes",
        "S kým se chcete setkat?         | wishes",
        "S kým se chcete setkat? [Dům]   | wishes Dům",
        "Koho byste rádi poznali?        | wishes",
        "S kým se nechcete setkat?       | never",
        "S kým již spolupracujete?       | never",
        "Od koho jste se dozvěděli?      | never",
        "Kdo už odpověděl?               | never",
        "Poznámka k přáním               | never",
        "Datum                           | -",
        "[Dům]                           | - Dům",
        "x []                            | -",
        "Podtrhněte zájem                | -",
      })
  void say(String text, String said) {
    Heading heading = Heading.of(text);
    String sound =
        heading.isNeverOfWishes()
            ? "never"
            : heading.soundsLikeWishes() ? "wishes" : heading.soundsLikeAsker() ? "asker" : "-";
    assertThat((sound + " " + heading.inBrackets()).strip()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "1. volba, 2. volba, true",
    "První volba, Třetí volba, true",
    "Přání č. 1, Přání č. 12, true",
    "Koho?, Koho ne?, false"
  })
  void areOfOneSet(String one, String other, boolean areOne) {
    assertThat(Heading.of(one).words().stem().equals(Heading.of(other).words().stem()))
        .isEqualTo(areOne);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "1", "přání 1 ", "organizace ]"})
  void areNotLookedIntoWhereTheyAreLong(String part) {
    Heading heading = Heading.of(part.repeat(1_001));
    assertThat(heading.words().words()).isEmpty();
    assertThat(heading.column()).isEmpty();
    assertThat(heading.inBrackets()).isEmpty();
    assertThat(heading.rank()).isEmpty();
  }
}
