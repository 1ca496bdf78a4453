package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.RequestsFile;
import cz.setkani.model.Event;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The wishes of many answers together.
 *
 * @param event the event with these wishes
 * @param answered the names of those who answered, with or without a wish
 * @param file the name of the file in which the wishes are written
 * @param folder where it belongs; empty for an event in memory
 */
public record CollectedWishes(
    Event event, Set<String> answered, String file, Optional<Path> folder) {

  public CollectedWishes {
    answered = Set.copyOf(answered);
  }

  /**
   * The file of requests, in the language of {@code language}.
   *
   * @param isReplacing whether one that is there already may be replaced; it is kept beside
   */
  public Output output(Locale language, boolean isReplacing) {
    return RequestsFile.of(event, language, isReplacing);
  }
}
