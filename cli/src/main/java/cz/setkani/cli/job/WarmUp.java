package cz.setkani.cli.job;

import cz.setkani.Scheduler;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.Locale;

/**
 * Schedules and renders a tiny event to nowhere while the real one is being read, so that Java has
 * loaded by then what that needs: a quarter of a short run on two cores. The engine is left out,
 * for it complains of a second search at the same time.
 */
public final class WarmUp {

  private WarmUp() {}

  /** Warms up in a thread of its own, which does not keep the process alive. */
  public static void start(Locale language) {
    Thread thread = new Thread(() -> run(language), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void run(Locale language) {
    ResultFolder.of(Scheduler.of(event()).withEffort(Effort.QUICK).schedule(), language).toBytes();
  }

  /**
   * Two meetings with a break between them that no search can close, so that it goes all the way.
   */
  private static Event event() {
    return Event.builder(3)
        .organisation(Organisation.named("A").withPresent(Rounds.of(1, 3)))
        .organisations("B", "C")
        .request("A", "B")
        .request("A", "C")
        .request("B", "C")
        .tables(1)
        .build();
  }
}
