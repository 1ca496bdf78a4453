package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.DateText;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What stands above the lines about an event. */
final class EventHeading {

  private EventHeading() {}

  /** A line with title and date and an empty line; nothing if neither is known. */
  static List<String> of(Day day, Texts texts) {
    List<String> parts =
        Stream.of(day.title(), DateText.span(day.dates(), texts.locale()))
            .filter(part -> !part.isBlank())
            .toList();
    return parts.isEmpty() ? List.of() : List.of(String.join(", ", parts), "");
  }
}
