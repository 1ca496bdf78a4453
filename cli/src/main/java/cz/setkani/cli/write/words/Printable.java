package cz.setkani.cli.write.words;

import cz.setkani.Programme;
import java.util.Locale;
import java.util.Optional;

/**
 * A programme that is to be handed out.
 *
 * @param edition which edition of the day it is, if it is one
 * @param language of everything
 */
public record Printable(Programme programme, Optional<EditionLabel> edition, Locale language) {

  /** A programme that is no edition. */
  public static Printable of(Programme programme, Locale language) {
    return new Printable(programme, Optional.empty(), language);
  }
}
