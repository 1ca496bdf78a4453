package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.WhatifFolder;
import cz.setkani.model.Event;
import cz.setkani.whatif.Survey;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What other rooms and days would be worth.
 *
 * @param planned the event as planned
 * @param folder where the files belong if nothing else is said; empty for an event in memory
 */
public record Surveyed(Event planned, Survey survey, Optional<Path> folder) {

  /** The table and the chart, in the language of {@code language}. */
  public Output output(Locale language) {
    return WhatifFolder.of(planned, survey, language);
  }
}
