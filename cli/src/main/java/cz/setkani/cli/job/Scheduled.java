package cz.setkani.cli.job;

import cz.setkani.Programme;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.ResultFolder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A programme that was found.
 *
 * @param folder where its files belong if nothing else is said; empty for an event in memory
 */
public record Scheduled(Programme programme, Optional<Path> folder) {

  /** The tables and pages of the programme, in the language of {@code language}. */
  public Output output(Locale language) {
    return ResultFolder.of(programme, language);
  }
}
