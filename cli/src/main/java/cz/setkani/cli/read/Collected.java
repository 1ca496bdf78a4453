package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import cz.setkani.validate.sheet.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An event whose wishes were collected from several files.
 *
 * @param draft the event
 * @param answered those of the roster who gave an answer, with or without a wish
 * @param lines the lines of answers, without columns
 * @param roster the roster with what sheets say of those who filled them in, if it is to be written
 * @param available when they can come, as said beside their wishes, and not on the roster
 */
public record Collected(
    Draft draft,
    Set<String> answered,
    Set<Place> lines,
    Optional<RosterTable> roster,
    Map<String, List<String>> available) {

  public Collected {
    lines = Set.copyOf(lines);
    available = Collections.unmodifiableMap(new LinkedHashMap<>(available));
    answered = Set.copyOf(answered);
  }
}
