package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import java.util.Set;

/**
 * An event whose wishes were collected from several files.
 *
 * @param draft the event
 * @param answered those of the roster who gave an answer, with or without a wish
 */
public record Collected(Draft draft, Set<String> answered) {

  public Collected {
    answered = Set.copyOf(answered);
  }
}
