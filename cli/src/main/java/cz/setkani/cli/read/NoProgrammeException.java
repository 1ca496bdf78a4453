package cz.setkani.cli.read;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The programme of an event is not there, because it was not made yet. */
final class NoProgrammeException extends NoSuchFileException {

  private static final long serialVersionUID = 1;

  private final String event;

  /**
   * @param event the event as the user knows it
   */
  NoProgrammeException(Path path, String event) {
    super(path.toString());
    this.event = event;
  }

  String event() {
    return event;
  }
}
