package cz.setkani.cli.web.programme;

import cz.setkani.cli.job.JournalJob;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.validate.Validation;
import java.util.Optional;

/** What was noted down on the day of an event, read once as long as no file changes. */
public final class NotedDay {

  private NotedDay() {}

  /** What was read of the event, its journal and the last edition, and found in it. */
  public static Validation of(OpenEvent event) {
    return event.known(
        "journal", () -> JournalJob.of(event.input(), Optional.empty()).validation());
  }
}
