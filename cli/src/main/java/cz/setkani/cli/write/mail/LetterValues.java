package cz.setkani.cli.write.mail;

import java.util.List;
import java.util.Map;

/**
 * What stands in a message in the places of a letter.
 *
 * @param byPlace the lines of each; at most one, but for lists
 */
record LetterValues(Map<Placeholder, List<String>> byPlace) {

  LetterValues {
    byPlace = Map.copyOf(byPlace);
  }

  List<String> lines(Placeholder place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** All of it in one line. */
  String of(Placeholder place) {
    return String.join("; ", lines(place));
  }

  /** Whether a paragraph with such a place stands: a list must not be empty. */
  boolean allows(Placeholder place) {
    return !place.isList() || !lines(place).isEmpty();
  }
}
