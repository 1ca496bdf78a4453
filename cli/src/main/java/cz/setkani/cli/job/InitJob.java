package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.StarterFolder;
import java.util.Locale;

/** Makes the folder of an event to begin with. */
public final class InitJob {

  private InitJob() {}

  /** The files of a small event with a note beside each thing. */
  public static Output output(Locale language) {
    return StarterFolder.of(language);
  }
}
