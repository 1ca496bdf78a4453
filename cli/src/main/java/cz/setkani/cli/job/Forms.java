package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.RequestForms;
import cz.setkani.model.Event;
import cz.setkani.watch.Watch;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet for every organisation to say whom it wants to meet.
 *
 * @param folder where the files belong if nothing else is said; empty for an event in memory
 * @param watch who looks on while they are written; once it is over, none is
 */
public record Forms(Event event, Optional<Path> folder, Watch watch) {

  /**
   * The sheets, in the language of {@code language}.
   *
   * @param isReplacing whether sheets that are there already may be replaced
   */
  public Output output(Locale language, boolean isReplacing) {
    return RequestForms.of(event, language, isReplacing).under(watch);
  }
}
