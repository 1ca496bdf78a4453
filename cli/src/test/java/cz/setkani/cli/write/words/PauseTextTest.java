package cz.setkani.cli.write.words;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Pause;
import cz.setkani.model.RoundTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTextTest {

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"'', en, pause", "'', cs, přestávka", "oběd, en, oběd", "oběd, cs, oběd"})
  void aPauseIsCalledAsTheOrganiserCallsIt(String name, String language, String told) {
    Pause pause = new Pause(4, new RoundTime(LocalTime.NOON, LocalTime.NOON.plusHours(1)), name);

    assertThat(PauseText.name(pause, Locale.forLanguageTag(language))).isEqualTo(told);
  }
}
