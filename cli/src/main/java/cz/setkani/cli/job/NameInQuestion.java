package cz.setkani.cli.job;

import cz.setkani.validate.names.NameBook;
import java.util.List;
import java.util.Optional;

/**
 * A name that somebody asks about.
 *
 * @param asked the name as it was written
 * @param known the name of the organisation that is meant; empty if there is none
 * @param near names that are like it, the likeliest first, if there is none
 */
public record NameInQuestion(String asked, Optional<String> known, List<String> near) {

  public NameInQuestion {
    near = List.copyOf(near);
  }

  static NameInQuestion of(String asked, NameBook names) {
    Optional<String> known = names.resolve(asked);
    return new NameInQuestion(asked, known, known.isPresent() ? List.of() : names.near(asked));
  }
}
