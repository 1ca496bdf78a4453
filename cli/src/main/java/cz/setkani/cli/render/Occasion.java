package cz.setkani.cli.render;

import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When and where an event takes place, in one line. */
final class Occasion {

  private Occasion() {}

  /** Such as {@code čtvrtek 26. listopadu 2026 · Kulturní dům}; empty if neither is known. */
  static String of(Day day, Texts texts) {
    return Stream.concat(
            day.date().stream().map(date -> DateText.full(date, texts)),
            Stream.of(day.place()).filter(place -> !place.isBlank()))
        .collect(Collectors.joining(" · "));
  }
}
