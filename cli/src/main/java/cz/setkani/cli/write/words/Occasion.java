package cz.setkani.cli.write.words;

import cz.setkani.model.Day;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When and where an event takes place, in one line. */
public final class Occasion {

  private Occasion() {}

  /** Such as {@code čtvrtek 26. listopadu 2026 · Kulturní dům}; empty if neither is known. */
  public static String of(Day day, Locale language) {
    return Stream.concat(
            day.date().stream().map(date -> DateText.full(date, language)),
            Stream.of(day.place()).filter(place -> !place.isBlank()))
        .collect(Collectors.joining(" · "));
  }
}
