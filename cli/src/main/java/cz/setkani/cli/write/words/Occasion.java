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
    return Stream.of(DateText.span(day.dates(), language), day.place())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
