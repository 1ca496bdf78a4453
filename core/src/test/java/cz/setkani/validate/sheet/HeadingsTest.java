package cz.setkani.validate.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.names.Names;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingsTest {

  static Stream<Named> everything() {
    return Stream.of(
            Setting.values(),
            SettingColumn.values(),
            OrganisationColumn.values(),
            TableColumn.values(),
            RequestColumn.values(),
            ScheduleColumn.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyNameIsFoundHoweverItIsTyped(Named constant) {
    for (String name : constant.names()) {
      assertThat(find(constant, name)).isSameAs(constant);
      assertThat(find(constant, name.toUpperCase(Locale.ROOT))).isSameAs(constant);
      assertThat(find(constant, " " + name.replace('_', ' ') + ": ")).isSameAs(constant);
      assertThat(find(constant, Names.key(name).replace(' ', '_'))).isSameAs(constant);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object find(Named constant, String name) {
    return new Headings(((Enum) constant).getDeclaringClass()).find(name).orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "rounds, ROUNDS",
    "Počet kol, ROUNDS",
    "pocet kol, ROUNDS",
    "délka kola, ROUND_MINUTES",
    "Round minutes, ROUND_MINUTES",
    "max. osob, MAX_PEOPLE",
    "MAX V RADE, MAX_IN_A_ROW",
    "přestávka, PAUSE",
    "jazyk, LANGUAGE",
    "nazev, TITLE",
    "místo, PLACE"
  })
  void settings(String name, Setting setting) {
    assertThat(new Headings<>(Setting.class).find(name)).contains(setting);
  }

  @ParameterizedTest
  @CsvSource({"round", "kolo a půl", "''", "_", "max"})
  void whatIsNoSettingIsNotFound(String name) {
    assertThat(new Headings<>(Setting.class).find(name)).isEmpty();
  }
}
