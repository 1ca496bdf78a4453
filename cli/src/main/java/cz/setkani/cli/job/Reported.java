package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.ReportFolder;
import cz.setkani.model.Event;
import cz.setkani.outcome.EventOutcome;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of an event.
 *
 * @param folder where its files belong if nothing else is said; empty for an event in memory
 */
public record Reported(Event event, EventOutcome outcome, Optional<Path> folder) {

  /** The table and the pages, in the language of {@code language}. */
  public Output output(Locale language) {
    return ReportFolder.of(event, outcome, language);
  }
}
