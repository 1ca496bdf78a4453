package cz.setkani.cli.write;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.DateText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  @ParameterizedTest
  @ValueSource(strings = {"book", "clock", "folder", "page", "table", "text", "words"})
  void bothLanguagesSayTheSameThings(String room) throws IOException {
    Properties english = texts(room + "/texts.properties");
    Properties czech = texts(room + "/texts_cs.properties");

    assertThat(czech.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"book", "clock", "folder", "page", "table", "text", "words"})
  void bothLanguagesPutInTheSameValues(String room) throws IOException {
    Properties english = texts(room + "/texts.properties");
    Properties czech = texts(room + "/texts_cs.properties");
    List<String> sentences =
        english.stringPropertyNames().stream().filter(key -> !key.startsWith("count.")).toList();

    assertThat(sentences)
        .allSatisfy(
            key ->
                assertThat(places(czech.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key))));
  }

  @ParameterizedTest
  @CsvSource({
    "folder/texts", "table/texts", "text/texts", "words/texts",
    "folder/texts_cs", "table/texts_cs", "text/texts_cs", "words/texts_cs"
  })
  void whatIsPrintedOnTheConsoleHasOnlyLettersOfCodePage852(String file) throws IOException {
    Properties texts = texts(file + ".properties");

    assertThat(texts.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(Charset.forName("IBM852").newEncoder().canEncode(texts.getProperty(key)))
                    .as(key)
                    .isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clock/texts",
        "clock/texts_cs",
        "page/texts",
        "page/texts_cs",
        "words/texts",
        "words/texts_cs"
      })
  void whatIsPrintedOnPaperHasNoTypedQuotationMarks(String file) throws IOException {
    Properties texts = texts(file + ".properties");
    List<String> onPaper =
        texts.stringPropertyNames().stream()
            .filter(key -> !file.startsWith("words") || key.startsWith("whatif."))
            .toList();

    assertThat(onPaper)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).doesNotContain("\""));
  }

  @ParameterizedTest(name = "{0} {1}: {2}, {3}")
  @CsvSource({
    "meetings, 0, 0 meetings, 0 schůzek",
    "meetings, 1, 1 meeting, 1 schůzka",
    "meetings, 2, 2 meetings, 2 schůzky",
    "meetings, 4, 4 meetings, 4 schůzky",
    "meetings, 5, 5 meetings, 5 schůzek",
    "meetings, 22, 22 meetings, 22 schůzek",
    "rounds, 12345, 12345 rounds, 12345 kol",
    "requests, 3, 3 requests, 3 přání"
  })
  void aNounGoesWithItsNumber(String noun, long number, String english, String czech) {
    assertThat(Count.of(Locale.ENGLISH, noun, number)).isEqualTo(english);
    assertThat(Count.of(Locale.forLanguageTag("cs"), noun, number)).isEqualTo(czech);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2026-11-26, Thursday 26 November 2026, čtvrtek 26. listopadu 2026",
    "2027-01-03, Sunday 3 January 2027, neděle 3. ledna 2027",
    "2028-05-01, Monday 1 May 2028, pondělí 1. května 2028"
  })
  void aDateIsWrittenOut(LocalDate date, String english, String czech) {
    assertThat(DateText.full(date, Locale.ENGLISH)).isEqualTo(english);
    assertThat(DateText.full(date, Locale.forLanguageTag("cs"))).isEqualTo(czech);
  }

  private static Object places(String pattern) {
    return PLACE.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = TextsTest.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
