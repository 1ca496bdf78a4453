package cz.setkani.cli.web.programme;

import cz.setkani.cli.job.DayInHand;
import cz.setkani.cli.job.JournalJob;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.validate.Validation;
import java.util.Optional;

/** What was noted down on the day of an event, read once as long as no file changes. */
public final class NotedDay {

  private static final String IN_HAND = "day in hand";

  private NotedDay() {}

  /** What was read of the event, its journal and the last edition, and found in it. */
  public static Validation of(OpenEvent event) {
    return event.known("journal", () -> JournalJob.of(inHand(event)).validation());
  }

  /** All of it, to which one thread at a time can add rows. */
  public static DayInHand inHand(OpenEvent event) {
    return event.known(IN_HAND, () -> DayInHand.of(event.input(), Optional.empty()));
  }

  /** Keeps what is known already of the day with a row that is about to be written. */
  public static void foresee(OpenEvent event, DayInHand next) {
    event.foresee(next.file().name(), next.file().bytes(), IN_HAND, next);
  }
}
